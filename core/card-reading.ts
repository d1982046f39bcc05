import type { Settings } from '../data/settings-schema.ts';
import { ageOf } from './as-of/age.ts';
import { isOpen } from './as-of/plan-status.ts';
import { recordAsOf, type Since } from './as-of/record-as-of.ts';
import { type CardView, cardView } from './card-view.ts';
import {
  type EventView,
  eventView,
  isEvent,
  isFigure,
  type Lookup,
  lookupOf,
} from './entry-view.ts';
import type { Mention } from './mention.ts';
import type { Record } from './record.ts';
import { laterEvents, type SectionOf } from './sections.ts';
import { type ArticleFigure, articleFigure } from './troops/article-figure.ts';

/** The card of one mention, as of the article's day and as of the record's own. */
export interface CardReading extends Pick<CardView, 'title' | 'type'> {
  readonly article: Article;
  /**
   * What could be known on the article's day; null where the card has one state alone, or
   * nothing could be said of the term yet.
   */
  readonly onDay: CardView | null;
  /** As of the record's own day. Made when it is asked for: most readers stay with the article's. */
  now(): CardView | null;
  /** null where the card has one state alone. */
  readonly since: SinceView | null;
  /** What the record has beside the number that the mention names; null where it names none. */
  readonly figure: ArticleFigure | null;
  readonly head: Pick<Record, 'version' | 'asOf'>;
  /** Days from the record's as-of day to the reader's, once they are many; else null. */
  readonly age: number | null;
}

/** How the article stands to the record. */
export type Article =
  /** The page states no day. */
  | { readonly kind: 'undated'; readonly day: null }
  /** `before`: the record knows of nothing that early. `after`: it ends before. `within`: neither. */
  | { readonly kind: 'before' | 'within' | 'after'; readonly day: string };

/** What became known after the article's day. */
export interface SinceView {
  /** How many events became known. */
  readonly count: number;
  /** The plans that were open on that day, with what became of them. */
  readonly plans: readonly EventView[];
  readonly events: SectionOf<'event'>;
}

/**
 * The card of `mention` for an article of `day`, which the page may not state, read on
 * `today` (both ISO 8601). null where the record does not know the term.
 */
export function cardReading(
  record: Record,
  mention: Pick<Mention, 'term' | 'type' | 'entry'>,
  wanted: Settings['sections'],
  day: string | null,
  today: string,
): CardReading | null {
  const term = record.terms.find(({ id }) => id === mention.term);
  if (!term) return null;
  const lookup = lookupOf(record);
  const entry = mention.entry === null ? undefined : lookup.entry(mention.entry);
  const always = {
    title: term.name,
    type: term.type,
    now: () => cardView(record, mention, wanted),
    figure: entry && isFigure(entry) ? articleFigure(record, entry, day, lookup) : null,
    head: record,
    age: ageOf(record, today),
  };
  if (day === null) {
    return { ...always, article: { kind: 'undated', day }, onDay: null, since: null };
  }
  const { known, since } = recordAsOf(record, day);
  const kind = day > record.asOf ? 'after' : known.events.length ? 'within' : 'before';
  const isNews = since.events.length + since.figures.length + since.quotes.length > 0;
  return {
    ...always,
    article: { kind, day },
    onDay: isNews ? cardView(known, { ...mention, entry: entryOn(known, entry) }, wanted) : null,
    since: isNews ? sinceView(since, lookup) : null,
  };
}

/**
 * Where the card opens on the article's day: at the entry of the mention or, for a date that a
 * later text set, at the plan of that day for the same date.
 */
function entryOn({ events }: Record, entry: ReturnType<Lookup['entry']>): string | null {
  if (!entry || !isEvent(entry)) return entry?.id ?? null;
  const known = events.find(({ id }) => id === entry.id);
  const alike = events.find((event) => event.date === entry.date && isOpen(event));
  return (known ?? alike)?.id ?? null;
}

function sinceView({ plans, events }: Since, lookup: Lookup): SinceView {
  return {
    count: events.length,
    plans: plans.map((plan) => eventView(plan, lookup)),
    events: laterEvents(events, lookup),
  };
}
