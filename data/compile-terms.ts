import type { LanguagePatterns } from '../core/detector/patterns.ts';
import { compileDeadlines, compileFigure } from './compile-figures.ts';
import { compileShape, letterOf } from './compile-shape.ts';
import { checkedStems, relatedStems } from './compile-stems.ts';
import type { Event, Figure, TermType } from './schema.ts';
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
  const { language, months, names, rules, figure, deadline } = wording;
  const typeOf = (term: string) => {
    const found = record.terms.find(({ id }) => id === term);
    if (!found) throw new Error(`Wording "${language}": the record has no term "${term}".`);
    return found.type;
  };
  return {
    language,
    stems: checkedStems(wording).join('|'),
    relatedStems: relatedStems(wording).join('|'),
    abbreviations: wording.abbreviations.join('|'),
    words: compileWords(wording),
    months: months.map((phrases) => phrases.join('|')),
    names: Object.entries(names).map(([term, list]) => [term, typeOf(term), list.join('|')]),
    rules: rules.map(({ find, needs, kind, term }) => ({
      find: compileShape(find, wording),
      needs: needs.map((name) => compileShape(name, wording).replace(/[[\]()]/g, '')),
      kind,
      term,
      type: typeOf(term),
    })),
    figure: compileShape(figure, wording),
    deadline: deadline.map((shape) => compileShape(shape, wording)),
    figures: record.figures.map(compileFigure),
    deadlines: compileDeadlines(record.events),
  };
}

function compileWords({ language, words }: Wording): Record<string, string> {
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
  return Object.fromEntries(
    Object.entries(words).map(([name, phrases]) => [letterOf(name, language), phrases.join('|')]),
  );
}
