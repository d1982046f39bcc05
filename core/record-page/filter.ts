import { isFigure, isQuote } from '../entry-view.ts';
import type { Figure, Quote, Record, Source } from '../record.ts';
import type { PageEntry } from './record-on.ts';
import { hasAllWords } from './search.ts';

/** What the reader wants to see; null where it does not matter. */
export interface Filters {
  readonly kind: PageEntry['kind'] | null;
  /** Only quotes state a side: with one chosen, events and figures are left out. */
  readonly side: Quote['sides'][number] | null;
  /** Only figures state a place: with one chosen, events and quotes are left out. */
  readonly place: Figure['place'] | null;
  readonly publisher: Source['publisher'] | null;
  readonly words: string;
}

export const noFilters: Filters = {
  kind: null,
  side: null,
  place: null,
  publisher: null,
  words: '',
};

export const kinds = ['event', 'figure', 'quote'] as const satisfies readonly PageEntry['kind'][];

/** Whether nothing is left out. */
export function isUnfiltered({ words, ...choices }: Filters): boolean {
  return words.trim() === '' && Object.values(choices).every((choice) => choice === null);
}

/** The entries that all filters let through, in their order. `textOf` is made by `searchText`. */
export function filterEntries(
  entries: readonly PageEntry[],
  filters: Filters,
  textOf: (entry: PageEntry) => string,
): readonly PageEntry[] {
  if (isUnfiltered(filters)) return entries;
  return entries.filter(
    (each) => passes(each, filters) && hasAllWords(textOf(each), filters.words),
  );
}

function passes(each: PageEntry, { kind, side, place, publisher }: Filters): boolean {
  const { entry, support } = each;
  if (kind !== null && each.kind !== kind) return false;
  if (side !== null && !(isQuote(entry) && entry.sides.includes(side))) return false;
  if (place !== null && !(isFigure(entry) && entry.place === place)) return false;
  return publisher === null || support.some(({ source }) => source.publisher === publisher);
}

/** What there is to choose from. */
export interface FilterOptions {
  readonly sides: readonly Quote['sides'][number][];
  readonly places: readonly Figure['place'][];
  /** By name. */
  readonly publishers: readonly string[];
}

/** The sides, places and publishers that entries of `record` have, each once. */
export function filterOptions({ events, figures, quotes, sources }: Record): FilterOptions {
  const cited = new Set(
    [...events, ...figures, ...quotes].flatMap(({ citations }) =>
      citations.map(({ source }) => source),
    ),
  );
  const publishers = sources.filter(({ id }) => cited.has(id)).map(({ publisher }) => publisher);
  return {
    sides: [...new Set(quotes.flatMap(({ sides }) => sides))],
    places: [...new Set(figures.map(({ place }) => place))],
    publishers: [...new Set(publishers)].sort((a, b) => a.localeCompare(b, 'en')),
  };
}
