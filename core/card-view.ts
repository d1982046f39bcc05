import type { Settings } from '../data/settings-schema.ts';
import { type Backing, backing, type EntryView, type Lookup, lookupOf } from './entry-view.ts';
import { here } from './here.ts';
import type { Mention } from './mention.ts';
import type { Figure, Record, TermEntry } from './record.ts';
import {
  eventsSection,
  figuresSection,
  quotesSection,
  type Section,
  type SectionOf,
} from './sections.ts';
import type { TermType } from './term-type.ts';

/** What the card of one mention shows, in this order. */
export interface CardView {
  /** The term's name. */
  readonly title: string;
  readonly type: TermType;
  readonly about: AboutView;
  /** The entry that the mention belongs to, or the entries on its term. May be empty. */
  readonly here: Section<EntryView>;
  /** The reader came for the entry, a date or a number; what the term means comes after. */
  readonly entryFirst: boolean;
  /** null: the reader switched the section off. */
  readonly standing: readonly LineView[] | null;
  readonly events: SectionOf<'event'> | null;
  readonly figures: SectionOf<'figure'> | null;
  readonly quotes: SectionOf<'quote'> | null;
  /** The troops over time; null with the section of figures. */
  readonly troops: readonly Figure[] | null;
  /** Nothing later than this day is known here. */
  readonly asOf: string;
}

/** What this is, in our words. */
export interface AboutView extends Backing {
  readonly sentences: readonly string[];
  readonly note: string | undefined;
  /** What only reports say of it. */
  readonly reportedPart: string | undefined;
}

/** A line on where things stand. */
export interface LineView extends Backing {
  readonly text: string;
}

/**
 * The card of `mention`, out of `record`, with the sections that the reader wants. null
 * where the record does not know the term: a mention of an older or newer version.
 */
export function cardView(
  record: Record,
  mention: Pick<Mention, 'term' | 'type' | 'entry'>,
  wanted: Settings['sections'],
): CardView | null {
  const term = record.terms.find(({ id }) => id === mention.term);
  if (!term) return null;
  const lookup = lookupOf(record);
  const entry = mention.entry === null ? undefined : lookup.entry(mention.entry);
  const atHand = here(record, term, entry, lookup);
  return {
    title: term.name,
    type: term.type,
    about: {
      sentences: sentencesOn(term, record),
      note: term.note,
      reportedPart: term.reported,
      ...backing(term, lookup),
    },
    here: atHand,
    entryFirst: entry !== undefined,
    standing: wanted.standing ? standing(record, lookup) : null,
    events: wanted.events ? eventsSection(record, atHand.shown, lookup) : null,
    figures: wanted.figures ? figuresSection(record, entry, atHand.shown, lookup) : null,
    quotes: wanted.quotes ? quotesSection(record, atHand.shown, lookup) : null,
    troops: wanted.figures && record.figures.length ? record.figures : null,
    asOf: record.asOf,
  };
}

/** What is said of a term: of the withdrawal, once it can be, what the story is. */
function sentencesOn(term: TermEntry, { summary }: Record): string[] {
  if (term.type === 'withdrawal' && summary.length) return summary.map(({ text }) => text);
  return [term.definition, ...(term.later ?? []).map(({ text }) => text)];
}

function standing(record: Record, lookup: Lookup): LineView[] {
  return record.standing.map(({ text, entries }) => {
    const rests = entries.flatMap((id) => lookup.entry(id) ?? []);
    const backings = rests.map((entry) => backing(entry, lookup));
    return {
      text,
      reported: backings.some(({ reported }) => reported),
      sources: [...new Set(backings.flatMap(({ sources }) => sources))],
    };
  });
}
