import type { LineView } from '../../core/card-view.ts';
import { english } from './english.ts';
import { Reported } from './reported.tsx';
import { Sources } from './sources.tsx';

export interface StandingProps {
  readonly lines: readonly LineView[];
  readonly title: string;
}

/** Where the story stands or, on the article's day, stood. */
export function Standing({ lines, title }: StandingProps) {
  return (
    <section class="section standing">
      <h3>{title}</h3>
      <ul class="rows">
        {lines.map(({ text, reported, sources }) => (
          <li class="row" key={text}>
            <p {...english}>
              {reported && <Reported />}
              {text}
            </p>
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
