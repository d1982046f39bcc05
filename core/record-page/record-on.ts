import { recordAsOf } from '../as-of/record-as-of.ts';
import { type RecordDate, timeOf } from '../day.ts';
import { backing, type EntryView, entryView, lookupOf } from '../entry-view.ts';
import type { Citation, Event, Figure, Grade, Quote, Record, TermEntry } from '../record.ts';
import type { FullRecord, Support, Supports } from './full-record.ts';

/** An entry with all that the page shows of it. */
export type PageEntry = EntryView & {
  /** Where it stands in the list and on the timeline. */
  readonly date: RecordDate;
  /** Its sources, those whose page was read first, and what each supports. */
  readonly support: readonly Support[];
};

export interface PageTerm {
  readonly term: TermEntry;
  readonly reported: boolean;
  readonly support: readonly Support[];
}

/** The record as the page shows it, read on one day. */
export interface RecordOn {
  readonly known: Record;
  /** Events, figures and quotes, oldest first. */
  readonly entries: readonly PageEntry[];
  readonly terms: readonly PageTerm[];
}

/** `record` as of `day`; `supports` is made of the same record. */
export function recordOn(record: FullRecord, supports: Supports, day: string): RecordOn {
  const { known } = recordAsOf(record, day);
  const lookup = lookupOf(known);
  const supportOf = (entry: Cited): Support[] =>
    backing(entry, lookup).sources.flatMap(({ id }) => supports.of(entry.id, id) ?? []);
  const entries = [...known.events, ...known.figures, ...known.quotes].map(
    (entry): PageEntry => ({
      ...entryView(entry, lookup),
      date: dateOf(entry),
      support: supportOf(entry),
    }),
  );
  return {
    known,
    // Of one day: as the files have them, events before figures before quotes.
    entries: entries.sort((a, b) => timeOf(a.date) - timeOf(b.date)),
    terms: known.terms.map((term) => ({
      term,
      reported: term.grade === 'C',
      support: supportOf(term),
    })),
  };
}

/** The day of an event or a plan, the day a number is true of, the day of a quotation. */
export function dateOf(entry: Event | Figure | Quote): RecordDate {
  return 'asOf' in entry ? entry.asOf : entry.date;
}

interface Cited {
  readonly id: string;
  readonly grade: Grade;
  readonly citations: readonly Citation[];
}
