import { fold } from '../core/detector/fold.ts';
import type { LanguagePatterns, WordList } from '../core/detector/patterns.ts';
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
  const { language, prefixes, endings, names, related } = wording;
  const typeOf = (term: string) => {
    const found = record.terms.find(({ id }) => id === term);
    if (!found) throw new Error(`Wording "${language}": the record has no term "${term}".`);
    return found.type;
  };
  const shapeOf = (shape: string) => compileShape(shape, wording);
  const shapesOf = (list: Wording['others']) => list.map(({ find }) => shapeOf(find));
  return {
    language,
    abbreviations: foldPhrases(wording.abbreviations),
    words: compileWords(wording),
    prefixes: prefixes.map(fold),
    endings: endings.map((ending) => ending.split('/').map(fold).join('/')),
    names: Object.entries(names).map(([term, list]) => [term, typeOf(term), foldPhrases(list)]),
    shapes: compileShapes(wording),
    others: shapesOf(wording.others),
    explicit: wording.withdrawal.map(({ rule, find, needs }) => [
      rule,
      shapeOf(find),
      ...needs.map(shapeOf),
    ]),
    anaphora: shapesOf(wording.anaphora),
    rivals: shapesOf(wording.rivals),
    related: related.map(({ find, term }) => [shapeOf(find), term, typeOf(term)]),
    figure: shapeOf(wording.figure),
    deadline: wording.deadline.map(shapeOf),
    figures: record.figures.map(compileFigure),
    deadlines: compileDeadlines(record.events),
  };
}

function compileWords({ language, words, numbers, months }: Wording): WordList[] {
  const lists: WordList[] = [
    ...Object.entries(words).map(
      ([name, phrases]) => [lettersOf(name, language), foldPhrases(phrases)] as const,
    ),
    ...Object.entries(numbers).map(
      ([value, phrases]) =>
        [letterOf('number', language), foldPhrases(phrases), Number(value)] as const,
    ),
    ...months.map(
      (phrases, index) => [letterOf('month', language), foldPhrases(phrases), index + 1] as const,
    ),
  ];
  const nameOf = new Map<string, string>();
  const kinds = [...Object.keys(words), ...Object.keys(numbers), ...months.map(() => 'month')];
  for (const [index, [, phrases]] of lists.entries()) {
    for (const phrase of phrases ? phrases.split('|') : []) {
      const [other, name = ''] = [nameOf.get(phrase), kinds[index]];
      if (other) {
        throw new Error(`Wording "${language}": "${phrase}" is of "${other}" and of "${name}".`);
      }
      nameOf.set(phrase, name);
    }
  }
  return lists;
}

/** A letter for each part of a compound: `force exit`. */
function lettersOf(name: string, language: string): string {
  return name
    .split(' ')
    .map((part) => letterOf(part, language))
    .join('');
}

/** As the detector sees the words of a text; spellings that fold to the same stand once. */
function foldPhrases(phrases: readonly string[]): string {
  const folded = phrases.map((phrase) => phrase.split(' ').map(fold).join(' '));
  return [...new Set(folded)].join('|');
}
