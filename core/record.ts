import type * as data from '../data/schema.ts';
import type { TermEntry as TermFileEntry } from '../data/terms-schema.ts';

export type { Grade, Link } from '../data/schema.ts';

/** A page that entries rest on; what its title and date rest on stays in the files. */
export type Source = Omit<data.Source, 'titleNote' | 'publishedNote'>;

/** A source that an entry rests on, by id. */
export type Citation = Pick<data.Citation, 'source'>;

/** An entry as readers see it: what each source supports stays in the files. */
type Shown<Entry> = Omit<Entry, 'citations'> & { readonly citations: readonly Citation[] };

/**
 * How a plan stands. `planned` and `date-passed` only as of an earlier day than the record's
 * own: its day is to come, or is over and nothing is known of the outcome.
 */
export type EventStatus = data.Event['status'] | 'planned' | 'date-passed';

export type Event = Omit<Shown<data.Event>, 'status'> & { readonly status: EventStatus };
export type Figure = Shown<data.Figure>;

/** `text` is the quotation as it is shown, without a comma of the reporter's sentence. */
export type Quote = Omit<Shown<data.Quote>, 'shown'>;

/** What a term is, without the forms in which texts write it. */
export type TermEntry = Shown<
  Pick<
    TermFileEntry,
    | 'id'
    | 'type'
    | 'name'
    | 'from'
    | 'definition'
    | 'grade'
    | 'reported'
    | 'note'
    | 'later'
    | 'citations'
  >
>;

/** The whole bundled dataset, as the card and the pages read it. */
export interface Record extends data.RecordHead {
  /** Oldest first; a date known to the month or year stands at its end. */
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly terms: readonly TermEntry[];
}
