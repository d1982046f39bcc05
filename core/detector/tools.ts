import { classLetters } from './classes.ts';
import type { Named } from './names.ts';
import type { LanguagePatterns } from './patterns.ts';
import { makePhrases } from './phrases.ts';
import type { WordMeaning } from './reading.ts';
import { makeShape } from './shapes.ts';

/** Small words, by class: one of them after "the U.S." begins a new sentence. */
const opening = /[dvtbnp&/s]/;

export type Tools = ReturnType<typeof makeTools>;

/** What the patterns of a language are used as: word lists and shapes, ready to be tried. */
export function makeTools(patterns: LanguagePatterns) {
  const words: (readonly [string, WordMeaning])[] = [
    ...Object.entries(patterns.words).map(
      ([letter, phrases]) => [phrases, { letter, value: 0 }] as const,
    ),
    ...patterns.months.map(
      (phrases, index) => [phrases, { letter: classLetters.month, value: index + 1 }] as const,
    ),
  ];
  const lexicon = makePhrases(words);
  const names: (readonly [string, Named])[] = patterns.names.map(([term, type, phrases]) => [
    phrases,
    { term, type },
  ]);
  const shapes = patterns.rules.map(makeShape);
  return {
    lexicon,
    names: makePhrases(names),
    abbreviations: new Set(patterns.abbreviations.split('|')),
    opens: (word: string) => opening.test(lexicon.longest([word], 0)?.meaning.letter ?? ''),
    explicit: shapes.filter(({ rule }) => rule.kind === 'explicit'),
    related: shapes.filter(({ rule }) => rule.kind === 'related'),
    figure: new RegExp(patterns.figure, 'dg'),
    figures: patterns.figures,
    deadline: patterns.deadline.map((shape) => new RegExp(shape, 'dg')),
    deadlines: patterns.deadlines,
  };
}
