import { compareDates } from '../day.ts';
import type { FullRecord } from './full-record.ts';
import type { PageEntry, PageTerm, RecordOn } from './record-on.ts';

/** A source with every entry and term that cites it. */
export interface SourceGroup {
  readonly source: FullRecord['sources'][number];
  /** Never empty; entries by date, then terms. */
  readonly cited: readonly CitedBy[];
}

/** An entry or a term, and what the source says of it, in our words. */
export type CitedBy = { readonly supports: string } & (
  | { readonly entry: PageEntry['entry']; readonly term?: undefined }
  | { readonly term: PageTerm['term']; readonly entry?: undefined }
);

/** The sources that the record cites as of its day, by publisher, then by date. */
export function bySource({ entries, terms }: Pick<RecordOn, 'entries' | 'terms'>): SourceGroup[] {
  const groups = new Map<string, { source: SourceGroup['source']; cited: CitedBy[] }>();
  const add = (source: SourceGroup['source'], by: CitedBy) => {
    const group = groups.get(source.id) ?? { source, cited: [] };
    group.cited.push(by);
    groups.set(source.id, group);
  };
  for (const { entry, support } of entries) {
    for (const { source, supports } of support) add(source, { entry, supports });
  }
  for (const { term, support } of terms) {
    for (const { source, supports } of support) add(source, { term, supports });
  }
  return [...groups.values()].sort(
    (a, b) =>
      a.source.publisher.localeCompare(b.source.publisher, 'en') ||
      compareDates(a.source.published ?? '', b.source.published ?? ''),
  );
}
