import type { AboutView } from '../../core/card-view.ts';
import { english } from './english.ts';
import { Reported, ReportedPart } from './reported.tsx';
import { Sources } from './sources.tsx';

/** What this is, in our words. */
export function About({ about }: { readonly about: AboutView }) {
  return (
    <section class="about">
      <p {...english}>
        {about.reported && <Reported />}
        {about.sentences.join(' ')}
      </p>
      <ReportedPart text={about.reportedPart} />
      <Sources sources={about.sources}>{about.note && <p {...english}>{about.note}</p>}</Sources>
    </section>
  );
}
