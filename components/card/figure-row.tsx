import type { FigureView } from '../../core/entry-view.ts';
import { t } from '../t.ts';
import { Became } from './became.tsx';
import { english } from './english.ts';
import { figureDay, figureNumber, figureScope } from './figure-words.ts';
import { notesOf } from './notes.tsx';
import { Reported, ReportedPart } from './reported.tsx';
import type { RowProps } from './row.ts';
import { Sources } from './sources.tsx';

/** A number of troops with all without which it would mislead: whose, where, when, by whom. */
export function FigureRow({ view, cite }: RowProps<FigureView>) {
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
      {entry.disputed && (
        <p class="small">
          {t('cardDisputed')}{' '}
          {entry.disputed.map((other, index) => (
            <>
              {index > 0 && ' · '}
              {figureNumber(other)} <span lang="en">({other.statedBy})</span>
            </>
          ))}
        </p>
      )}
      <ReportedPart text={entry.reported} />
      <Sources sources={sources} cite={cite}>
        <p {...english}>{entry.statement}</p>
        {notesOf(entry)}
      </Sources>
      <Became became={became} />
    </div>
  );
}
