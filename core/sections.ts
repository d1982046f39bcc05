import {
  type EntryView,
  type EventView,
  eventView,
  figureView,
  isFigure,
  type Lookup,
  newestFirst,
  quoteView,
} from './entry-view.ts';
import { balancedQuotes, pairedQuotes } from './quote-choice.ts';
import type { Event, Figure, Quote, Record } from './record.ts';

/** Some entries open, the rest behind a button. */
export interface Section<View> {
  readonly shown: readonly View[];
  /** All of them, those shown included. */
  readonly all: readonly View[];
}

export type SectionOf<Kind extends EntryView['kind']> = Section<Extract<EntryView, { kind: Kind }>>;

/** How many entries a section opens with: what a reader takes in without scrolling far. */
const OPEN = 3;

/**
 * The key dates, newest first. Open are the newest that tell something which `above` and
 * each other do not; plans that were overtaken stay behind the button.
 */
export function eventsSection(
  record: Record,
  above: readonly EntryView[],
  lookup: Lookup,
): SectionOf<'event'> {
  const all = newestFirst(record.events);
  const seen = idsIn(above);
  const open: EventView[] = [];
  for (const event of all) {
    const view = eventView(event, lookup);
    const said = view.became.length > 0 && view.became.every(({ entry }) => seen.has(entry.id));
    if (open.length === OPEN || seen.has(event.id) || said || event.status === 'superseded')
      continue;
    open.push(view);
    for (const id of idsIn([view])) seen.add(id);
  }
  return { shown: open, all: all.map((event) => eventView(event, lookup)) };
}

/** What became known after a day, the newest of it first and open; `events` are oldest first. */
export function laterEvents(events: readonly Event[], lookup: Lookup): SectionOf<'event'> {
  const all = events.toReversed();
  return views(all.slice(0, OPEN), all, (event) => eventView(event, lookup));
}

/**
 * The troop figures, newest first. Open are, for a figure, the others of its place and
 * troops; else the newest. Targets that were overtaken stay behind the button.
 */
export function figuresSection(
  record: Record,
  entry: Event | Figure | Quote | undefined,
  above: readonly EntryView[],
  lookup: Lookup,
): SectionOf<'figure'> {
  const all = newestFirst(record.figures);
  const seen = idsIn(above);
  const rest = all.filter(({ id, superseded }) => !seen.has(id) && !superseded);
  const figure = entry && isFigure(entry) ? entry : undefined;
  const alike = rest.filter(
    ({ place, troops }) => place === figure?.place && troops === figure.troops,
  );
  const open = (alike.length ? alike : rest).slice(0, OPEN);
  return views(open, all, (each) => figureView(each, lookup));
}

/** The quotes, newest first, those that answer each other together. Open is each side once. */
export function quotesSection(
  record: Record,
  above: readonly EntryView[],
  lookup: Lookup,
): SectionOf<'quote'> {
  const all = newestFirst(record.quotes);
  const seen = idsIn(above);
  const open = pairedQuotes(balancedQuotes(all)).filter(({ id }) => !seen.has(id));
  return views(open, pairedQuotes(all), (quote) => quoteView(quote, lookup));
}

function views<Entry, View>(
  open: readonly Entry[],
  all: readonly Entry[],
  view: (entry: Entry) => View,
): Section<View> {
  return { shown: open.map(view), all: all.map(view) };
}

/** What stands above already, as an entry or as what became of one. */
function idsIn(above: readonly EntryView[]): Set<string> {
  return new Set(
    above.flatMap(({ entry, became }) => [entry.id, ...became.map((b) => b.entry.id)]),
  );
}
