import type { LanguagePatterns } from '../core/detector/patterns.ts';
import type { TermType } from '../core/term-type.ts';
import { compileDeadlines, compileFigure } from './compile-figures.ts';
import { compileShape, compileShapes, letterOf } from './compile-shape.ts';
import type { Event, Figure } from './schema.ts';
import type { Wording } from './terms-schema.ts';

/** What the compiler needs to know of the record. */
export interface RecordForTerms {
  readonly terms: readonly { readonly id: string; readonly type: TermType }[];
  readonly events: readonly Pick<Event, 'id' | 'date'>[];
  readonly figures: readonly Pick<
    Figure,
    'id' | 'value' | 'place' | 'qualifier' | 'troops' | 'asOf'
  >[];
}

/**
 * One language's wording as the detector reads it, and nothing that it does not
 * need. Throws one sentence that names the place where the wording is wrong.
 */
export function compileTerms(wording: Wording, record: RecordForTerms): LanguagePatterns {
  const { language, months, names, others, withdrawal, related, figure, deadline } = wording;
  const typeOf = (term: string) => {
    const found = record.terms.find(({ id }) => id === term);
    if (!found) throw new Error(`Wording "${language}": the record has no term "${term}".`);
    return found.type;
  };
  const shapeOf = (shape: string) => compileShape(shape, wording);
  const deadlines = compileDeadlines(record.events);
  const isMeant = (month: number) => deadlines.some(([date]) => Number(date.slice(5)) === month);
  return {
    abbreviations: wording.abbreviations.join('|'),
    words: compileWords(wording),
    months: months.map((phrases, index) => (isMeant(index + 1) ? phrases.join('|') : '')),
    endings: wording.endings,
    names: Object.entries(names).map(([term, list]) => [term, typeOf(term), list.join('|')]),
    shapes: compileShapes(wording),
    others: others.map(({ find }) => shapeOf(find)),
    explicit: withdrawal.map(({ find, needs }) => [shapeOf(find), ...needs.map(shapeOf)]),
    related: related.map(({ find, term }) => [shapeOf(find), term, typeOf(term)]),
    figure: shapeOf(figure),
    deadline: deadline.map(shapeOf),
    figures: record.figures.map(compileFigure),
    deadlines,
  };
}

function compileWords({ language, words }: Wording): string[] {
  const classOf = new Map<string, string>();
  for (const [name, phrases] of Object.entries(words)) {
    for (const phrase of phrases) {
      const other = classOf.get(phrase);
      if (other) {
        throw new Error(`Wording "${language}": "${phrase}" is of "${other}" and of "${name}".`);
      }
      classOf.set(phrase, name);
    }
  }
  return Object.entries(words).map(
    ([name, phrases]) => letterOf(name, language) + phrases.join('|'),
  );
}
