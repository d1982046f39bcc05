import type { Disputes } from '../../core/record-page/disputes.ts';
import { english } from '../card/english.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';
import { EntryLink } from './entry-link.tsx';
import { lineOf } from './entry-words.ts';
import { SideBySide } from './side-by-side.tsx';

/** Where accounts differ, or a later one corrects an earlier one: side by side, none dropped. */
export function DisputeList({ disputes }: { readonly disputes: Disputes }) {
  const { figures, corrections } = disputes;
  return (
    <section class="part" aria-labelledby="disputes">
      <h2 id="disputes" tabIndex={-1}>
        {t('recordDisputes')}
      </h2>
      <p class="lead">{t('recordDisputesLead')}</p>
      {figures.length + corrections.length === 0 && <p>{t('recordNoDisputes')}</p>}
      {figures.length > 0 && <h3>{t('recordDisputedFigures')}</h3>}
      {figures.map((figure) => (
        <div class="dispute" key={figure.id}>
          <p>
            <EntryLink entry={figure} />
          </p>
          <SideBySide figure={figure} disputed={figure.disputed} />
        </div>
      ))}
      {corrections.length > 0 && <h3>{t('recordCorrections')}</h3>}
      {corrections.map(({ entry, rel, note, by }) => (
        <div class="dispute" key={`${entry.id} ${by.id}`}>
          <p>
            <EntryLink entry={entry} />: <span {...english}>{lineOf(entry)}</span>
          </p>
          <p>
            <b>{named('cardFate', rel)}</b> <EntryLink entry={by} />
            {note && <span {...english}> ({note})</span>}: <span {...english}>{lineOf(by)}</span>
          </p>
        </div>
      ))}
    </section>
  );
}
