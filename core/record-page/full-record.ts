import type * as data from '../../data/schema.ts';
import type { Event, Figure, Quote, Record, TermEntry } from '../record.ts';

/** An entry with what each source says of it. */
type Cited<Entry> = Omit<Entry, 'citations'> & { readonly citations: readonly data.Citation[] };

/**
 * All that the files say: beside what the card carries, what each source supports, what its
 * title and date rest on, and the record's changelog.
 */
export interface FullRecord extends Record {
  readonly events: readonly Cited<Event>[];
  readonly figures: readonly Cited<Figure>[];
  readonly quotes: readonly Cited<Quote>[];
  readonly terms: readonly Cited<TermEntry>[];
  readonly sources: readonly data.Source[];
  /** Newest first. */
  readonly changes: readonly data.Change[];
}

/** A source, and what it says of one entry, in our words. */
export interface Support {
  readonly source: data.Source;
  readonly supports: string;
}

/** Finds a source and what it supports by the ids of both. */
export interface Supports {
  of(entry: string, source: string): Support | undefined;
}

export function supportsIn({ sources, ...record }: FullRecord): Supports {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = new Map<string, Support>();
  for (const kind of [record.events, record.figures, record.quotes, record.terms]) {
    for (const { id, citations } of kind) {
      for (const { source: cited, supports } of citations) {
        const source = byId.get(cited);
        if (source) found.set(`${id} ${cited}`, { source, supports });
      }
    }
  }
  return { of: (entry, source) => found.get(`${entry} ${source}`) };
}
