import { type EntryView, entryView, isQuote, type Lookup, newestFirst } from './entry-view.ts';
import { onTerm } from './on-term.ts';
import { withPartners } from './quote-choice.ts';
import type { Event, Figure, Quote, Record, TermEntry } from './record.ts';
import type { Section } from './sections.ts';

/** How many quotes and figures stand open beside the entry that they belong to: both sides of a talk. */
const BESIDE = 2;

/** The links to what belongs to an entry, in the order in which they are shown. */
const belongings = ['quote', 'figure', 'event'] as const;

/**
 * What the card opens at: `entry` with what belongs to it; without an entry, what the
 * record has on `term`, the newest of each kind open.
 */
export function here(
  record: Record,
  term: TermEntry,
  entry: Event | Figure | Quote | undefined,
  lookup: Lookup,
): Section<EntryView> {
  const [shown, all] = entry ? atEntry(entry, lookup) : atTerm(record, term);
  const views = (entries: Entries) => {
    const paired = entries.flatMap(
      (each): Entries => (isQuote(each) ? withPartners(each, record.quotes) : [each]),
    );
    return [...new Set(paired)].map((each) => entryView(each, lookup));
  };
  return { shown: views(shown), all: views(all) };
}

type Entries = (Event | Figure | Quote)[];

function atEntry(entry: Event | Figure | Quote, lookup: Lookup): [Entries, Entries] {
  const beside = belongings.flatMap((wanted) =>
    entry.links.flatMap(({ rel, to }) => (rel === wanted ? (lookup.entry(to) ?? []) : [])),
  );
  return [
    [entry, ...beside.slice(0, BESIDE)],
    [entry, ...beside],
  ];
}

function atTerm(record: Record, term: TermEntry): [Entries, Entries] {
  const { events, figures, quotes } = onTerm(term, record);
  // A person's own words come first; of a base or a body, what happened.
  const kinds = term.type === 'person' ? [quotes, events, figures] : [events, figures, quotes];
  const newest = kinds.flatMap((entries) =>
    newestFirst<Event | Figure | Quote>(entries).slice(0, 1),
  );
  const rest = newestFirst<Event | Figure | Quote>(kinds.flat()).filter(
    (entry) => !newest.includes(entry),
  );
  return [newest, [...newest, ...rest]];
}
