import type { Event, Figure, Quote, Record, TermEntry } from './record.ts';

/** The entries of the record that are about one term, in the record's order. */
export interface OnTerm {
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/**
 * What the record has on a body, base, person and so on: the entries that name it, what
 * it said, and the events at which it said so. A term that is the whole story, all
 * deadlines or all numbers has its place in the sections instead, and gives nothing.
 */
export function onTerm(term: TermEntry, record: Record): OnTerm {
  if (term.type === 'withdrawal' || term.type === 'deadline' || term.type === 'figure') {
    return { events: [], figures: [], quotes: [] };
  }
  const named = namesOf(term);
  const quotes = record.quotes.filter(({ speaker, occasion, text }) =>
    named.test(term.type === 'person' ? speaker : `${speaker}\n${occasion}\n${text}`),
  );
  const said = new Set(quotes.map(({ id }) => id));
  return {
    events: record.events.filter(
      ({ statement, links }) =>
        named.test(statement) || links.some(({ rel, to }) => rel === 'quote' && said.has(to)),
    ),
    figures: record.figures.filter(({ statement }) => named.test(statement)),
    quotes,
  };
}

/**
 * Any of the names in a term's name, as whole words: "Operation Inherent Resolve (OIR) and
 * CJTF-OIR" are three. Texts call a person by the last name, a body without its purpose.
 */
function namesOf({ type, name }: TermEntry): RegExp {
  const names =
    type === 'person' ? name.split(' ').slice(-1) : name.split(/ (?:and|to) (?:the )?| ?[()] ?/);
  const words = names.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
