import type { LineView } from '../../core/card-view.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { english } from './english.ts';
import { Reported } from './reported.tsx';
import { Sources } from './sources.tsx';

export interface StandingProps {
  readonly lines: readonly LineView[];
  readonly asOf: string;
}

/** Where the story stands on the record's last day. */
export function Standing({ lines, asOf }: StandingProps) {
  return (
    <section class="section standing">
      <h3>{t('cardStanding', formatDate(asOf))}</h3>
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
