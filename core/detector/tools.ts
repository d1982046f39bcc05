import * as Letter from './letters.ts';
import type { LanguagePatterns } from './patterns.ts';
import { makePhrases } from './phrases.ts';
import { compile } from './shapes.ts';

export type Tools = ReturnType<typeof makeTools>;

/** What the patterns of a language are used as: word lists and shapes, ready to be tried. */
export function makeTools(patterns: LanguagePatterns) {
  const { words, months, names, shapes, deadlines, figures } = patterns;
  const make = (shape: string) => compile(shape, shapes);
  // A word means a class letter; a month, with its number after it.
  const lexicon = makePhrases(
    [
      ...words.map((list) => [list.slice(1), list.charAt(0)] as const),
      ...months.map((list, index) => [list, `${Letter.month}${index + 1}`] as const),
    ],
    patterns.endings,
  );
  return {
    lexicon,
    names: makePhrases(names.map(([term, type, phrases]) => [phrases, { term, type }])),
    abbreviations: new Set(patterns.abbreviations.split('|')),
    others: make(patterns.others.join('|')),
    explicit: patterns.explicit.map(([find, ...needs]) => ({
      find: make(find),
      needs: needs.map(make),
    })),
    related: patterns.related.map(([find, term, type]) => ({ find: make(find), term, type })),
    figure: make(patterns.figure),
    figures,
    deadline: patterns.deadline.map(make),
    deadlines,
  };
}
