import type { Event, Figure, Quote, RecordHead, Source, TermType } from '../data/schema.ts';
import type { TermEntry } from '../data/terms-schema.ts';

export type {
  Citation,
  Event,
  Figure,
  Grade,
  Link,
  Quote,
  Source,
  TermType,
} from '../data/schema.ts';
export type { TermEntry } from '../data/terms-schema.ts';

/** The whole bundled dataset, as the card and the pages read it. */
export interface Record extends RecordHead {
  /** Oldest first; a date known to the month or year stands at its end. */
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly terms: readonly TermEntry[];
}

/** The kinds of term in the order in which readers meet them in the options. */
export const termTypes: readonly TermType[] = [
  'withdrawal',
  'deadline',
  'figure',
  'body',
  'operation',
  'agreement',
  'base',
  'place',
  'person',
];
