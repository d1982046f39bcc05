import { compareDates, type RecordDate } from './day.ts';
import type { Citation, Event, Figure, Grade, Link, Quote, Record, Source } from './record.ts';

/** An entry with all that has to stand beside it wherever it is shown. */
export type EntryView = EventView | FigureView | QuoteView;
export type EventView = View<'event', Event>;
export type FigureView = View<'figure', Figure>;
export type QuoteView = View<'quote', Quote>;

interface View<Kind, Entry> extends Backing {
  readonly kind: Kind;
  readonly entry: Entry;
  /** No plan and no overtaken number is shown without: what took its place, then the rest, oldest first. */
  readonly became: readonly Became[];
}

/** What an assertion rests on. */
export interface Backing {
  /** Grade C: bears the label "reported". */
  readonly reported: boolean;
  /** Never empty for an entry; those whose page was read come first. */
  readonly sources: readonly Source[];
}

/** The links that say what became of an entry. */
export type Fate = Extract<
  Link['rel'],
  'outcome' | 'superseded-by' | 'refined-by' | 'confirmed-in-part-by'
>;

export interface Became extends Backing {
  readonly rel: Fate;
  /** A few words that the link needs, such as "some advisers stay". */
  readonly note: string | undefined;
  readonly entry: Event | Figure;
}

/** Finds entries and sources of one record by their ids. */
export interface Lookup {
  entry(id: string): Event | Figure | Quote | undefined;
  source(id: string): Source | undefined;
}

export function lookupOf({ events, figures, quotes, sources }: Record): Lookup {
  const entries = new Map([...events, ...figures, ...quotes].map((entry) => [entry.id, entry]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  return { entry: (id) => entries.get(id), source: (id) => sourcesById.get(id) };
}

export function isEvent(entry: Event | Figure | Quote): entry is Event {
  return 'status' in entry;
}

export function isFigure(entry: Event | Figure | Quote): entry is Figure {
  return 'place' in entry;
}

export function isQuote(entry: Event | Figure | Quote): entry is Quote {
  return 'speaker' in entry;
}

/** The day an entry is known from: a plan stands at the day planned, a figure where it holds. */
function dateOf(entry: Event | Figure | Quote): RecordDate {
  return 'asOf' in entry ? entry.asOf : entry.date;
}

/** Newest first. */
export function newestFirst<Entry extends Event | Figure | Quote>(
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((a, b) => compareDates(dateOf(b), dateOf(a)));
}

export function eventView(entry: Event, lookup: Lookup): EventView {
  return { kind: 'event', entry, ...beside(entry, lookup) };
}

export function figureView(entry: Figure, lookup: Lookup): FigureView {
  return { kind: 'figure', entry, ...beside(entry, lookup) };
}

export function quoteView(entry: Quote, lookup: Lookup): QuoteView {
  return { kind: 'quote', entry, ...beside(entry, lookup) };
}

export function entryView(entry: Event | Figure | Quote, lookup: Lookup): EntryView {
  if (isQuote(entry)) return quoteView(entry, lookup);
  return isEvent(entry) ? eventView(entry, lookup) : figureView(entry, lookup);
}

function beside(entry: Event | Figure | Quote, lookup: Lookup) {
  return { ...backing(entry, lookup), became: becameOf(entry, lookup) };
}

/** What `cited` rests on. A source whose page was not read stands after those that were. */
export function backing(
  cited: { readonly grade: Grade; readonly citations: readonly Citation[] },
  lookup: Lookup,
): Backing {
  const sources = cited.citations.flatMap(({ source }) => lookup.source(source) ?? []);
  return {
    reported: cited.grade === 'C',
    sources: sources.toSorted((a, b) => unread(a) - unread(b)),
  };
}

function unread({ headlineOnly }: Source): number {
  return headlineOnly ? 1 : 0;
}

/** All that follows from an entry, over as many links as it takes, each once. */
function becameOf(entry: Event | Figure | Quote, lookup: Lookup): Became[] {
  const met = new Set([entry.id]);
  const found: Became[] = [];
  const follow = ({ links }: Pick<Event | Figure | Quote, 'links'>): void => {
    for (const { rel, to, note } of links) {
      const next = lookup.entry(to);
      if (!isFate(rel) || !next || isQuote(next) || met.has(to)) continue;
      met.add(to);
      found.push({ rel, note, entry: next, ...backing(next, lookup) });
      follow(next);
    }
  };
  follow(entry);
  return found.toSorted(
    (a, b) =>
      Number(b.rel === 'superseded-by') - Number(a.rel === 'superseded-by') ||
      compareDates(dateOf(a.entry), dateOf(b.entry)),
  );
}

function isFate(rel: Link['rel']): rel is Fate {
  return /^(outcome|superseded-by|refined-by|confirmed-in-part-by)$/.test(rel);
}
