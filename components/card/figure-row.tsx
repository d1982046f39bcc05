import type { FigureView } from '../../core/entry-view.ts';
import { t } from '../t.ts';
import { Became } from './became.tsx';
import { english } from './english.ts';
import { figureDay, figureNumber, figureScope } from './figure-words.ts';
import { Reported, ReportedPart } from './reported.tsx';
import { Sources } from './sources.tsx';

/** A number of troops with all without which it would mislead: whose, where, when, by whom. */
export function FigureRow({ view }: { readonly view: FigureView }) {
  const { entry, reported, sources, became } = view;
  return (
    <div class="figure">
      <p class="number">
        {figureNumber(entry)}
        {entry.kind === 'target' && <span class="tag">{t('cardTarget')}</span>}
        {entry.superseded && <span class="tag">{t('cardOvertaken')}</span>}
        {reported && <Reported />}
      </p>
      <p>
        {figureScope(entry)} · {figureDay(entry)}
      </p>
      <p class="small">
        {t('cardStatedBy')} <span lang="en">{entry.statedBy}</span>
      </p>
      <ReportedPart text={entry.reported} />
      <Sources sources={sources}>
        <p {...english}>
          {entry.statement} {entry.note}
        </p>
      </Sources>
      <Became became={became} />
    </div>
  );
}
