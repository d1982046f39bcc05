import type { Lookup } from '../../core/entry-view.ts';
import type { PageEntry } from '../../core/record-page/record-on.ts';
import { english } from '../card/english.ts';
import { Reported } from '../card/reported.tsx';
import { named } from '../named.ts';
import { t } from '../t.ts';
import { EntryLink } from './entry-link.tsx';
import { lineOf } from './entry-words.ts';

/** What became of a plan, a statement or a number; the entries themselves have the sources. */
export function EntryFate({ became }: Pick<PageEntry, 'became'>) {
  if (became.length === 0) return null;
  return (
    <div class="linked">
      <h4>{t('cardBecame')}</h4>
      <ul>
        {became.map(({ rel, note, entry, reported }) => (
          <li key={entry.id}>
            {named('cardFate', rel)}: <EntryLink entry={entry} />
            {note && <span {...english}> ({note})</span>} {reported && <Reported />}
            <span class="line" {...english}>
              {lineOf(entry)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RelatedProps extends Pick<PageEntry, 'entry' | 'became'> {
  readonly lookup: Lookup;
}

/** The other entries that an entry names. */
export function EntryRelated({ entry, became, lookup }: RelatedProps) {
  const told = new Set(became.map((each) => each.entry.id));
  const others = entry.links.filter(({ to }) => !told.has(to));
  const entries = others.flatMap(({ to }) => lookup.entry(to) ?? []);
  if (entries.length === 0) return null;
  return (
    <div class="related">
      <h4>{t('recordRelated')}</h4>
      <ul>
        {entries.map((other) => (
          <li key={other.id}>
            <EntryLink entry={other} />: <span {...english}>{lineOf(other)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
