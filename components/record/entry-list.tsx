import type { PageEntry } from '../../core/record-page/record-on.ts';
import { formatDate } from '../dates.ts';
import { formatNumber, plural } from '../plural.ts';
import { t } from '../t.ts';
import { EntryItem, type EntryItemProps } from './entry-item.tsx';

export interface EntryListProps extends Omit<EntryItemProps, 'view' | 'marked'> {
  /** Those that were found, oldest first. */
  readonly entries: readonly PageEntry[];
  /** How many there are without filters. */
  readonly of: number;
  /** The day whose knowledge is shown; null: all that the record knows. */
  readonly day: string | null;
  /** The entry, if any, that the address leads to. */
  readonly marked: string | null;
}

/** The entries in order of date, and how many there are. */
export function EntryList({ entries, of, day, marked, ...shared }: EntryListProps) {
  return (
    <section class="part" aria-labelledby="entries">
      <h2 id="entries" tabIndex={-1}>
        {t('recordEntries')}
      </h2>
      <p class="found" role="status">
        {entries.length === of
          ? plural('recordCount', of)
          : t('recordFound', formatNumber(entries.length), formatNumber(of))}
        {day !== null && ` · ${t('recordAsOf', formatDate(day))}`}
      </p>
      {entries.length === 0 && (
        <p class="none">{t(day === null ? 'recordNoneFound' : 'recordNoneFoundThen')}</p>
      )}
      {entries.map((view) => (
        <EntryItem key={view.entry.id} view={view} marked={view.entry.id === marked} {...shared} />
      ))}
    </section>
  );
}
