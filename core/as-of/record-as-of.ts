import { compareDates } from '../day.ts';
import type { Citation, Event, Figure, Link, Quote, Record, TermEntry } from '../record.ts';
import { knownFrom } from './known-from.ts';
import { isOpen, statusOn } from './plan-status.ts';

/** The record read on a day, and what it has learnt since. */
export interface AsOf {
  /**
   * What could be known at the end of the day, in the words of that day: a record like the
   * whole one. Terms of which nothing could be said yet are left out.
   */
  readonly known: Record;
  readonly since: Since;
}

/** What became known later, oldest first; with the entries of `known` it is all of the record. */
export interface Since {
  /** Plans that were open on the day, as they stand now, by the day planned. */
  readonly plans: readonly Event[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/**
 * `record` as of `day` (ISO 8601), of which the evening counts. A day after the record's own
 * as-of day gives all of the record, and nothing since.
 */
export function recordAsOf(record: Record, day: string): AsOf {
  const isBy = (date: string | null | undefined) => !date || compareDates(date, day) <= 0;
  const wasKnown = (entry: Event | Figure | Quote) => isBy(knownFrom(entry));
  const entries = [...record.events, ...record.figures, ...record.quotes];
  const ids = new Set(entries.filter(wasKnown).map(({ id }) => id));
  const published = new Map(record.sources.map((source) => [source.id, source.published]));

  const wordsThen = <Entry extends Event | Figure | Quote | TermEntry>(entry: Entry): Entry => ({
    ...entry,
    later: entry.later?.filter(({ date }) => isBy(date)),
    citations: citedThen(entry.citations),
  });

  /** A page of a later day tells what came later; an entry that has no other keeps the earliest. */
  const citedThen = (citations: readonly Citation[]): readonly Citation[] => {
    const then = citations.filter(({ source }) => isBy(published.get(source)));
    if (then.length) return then;
    const day = ({ source }: Citation) => published.get(source) ?? '';
    return citations.toSorted((a, b) => compareDates(day(a), day(b))).slice(0, 1);
  };

  const linksThen = (links: readonly Link[]) => links.filter(({ to }) => ids.has(to));

  const eventThen = (event: Event): Event => {
    const status = statusOn(event, day, (id) => ids.has(id));
    return {
      ...wordsThen(event),
      status,
      statusText: status === event.status ? event.statusText : undefined,
      links: linksThen(event.links),
    };
  };

  const figureThen = (figure: Figure): Figure => ({
    ...wordsThen(figure),
    superseded: figure.links.every(({ rel, to }) => rel !== 'outcome' || ids.has(to))
      ? figure.superseded
      : undefined,
    links: linksThen(figure.links),
  });

  const quoteThen = (quote: Quote): Quote => ({
    ...wordsThen(quote),
    links: linksThen(quote.links),
  });

  const events = record.events.filter(wasKnown).map(eventThen);
  const open = new Set(events.filter(isOpen).map(({ id }) => id));
  return {
    known: {
      ...record,
      summary: record.summary.filter(({ from }) => isBy(from)),
      standing: record.standing.filter(({ entries }) => entries.every((id) => ids.has(id))),
      events,
      figures: record.figures.filter(wasKnown).map(figureThen),
      quotes: record.quotes.filter(wasKnown).map(quoteThen),
      terms: record.terms.filter(({ from }) => isBy(from)).map(wordsThen),
    },
    since: {
      plans: record.events.filter((event) => open.has(event.id) && !isOpen(event)),
      events: byKnown(record.events.filter((event) => !wasKnown(event))),
      figures: byKnown(record.figures.filter((figure) => !wasKnown(figure))),
      quotes: byKnown(record.quotes.filter((quote) => !wasKnown(quote))),
    },
  };
}

function byKnown<Entry extends Event | Figure | Quote>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareDates(knownFrom(a), knownFrom(b)));
}
