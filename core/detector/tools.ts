import type { LanguagePatterns } from './patterns.ts';
import { makePhrases } from './phrases.ts';
import { compile } from './shapes.ts';

/** Long enough for an expression to be tried in earnest. */
const TRIAL = '___UFXI_';

export type Tools = ReturnType<typeof makeTools>;

/** What the patterns of a language are used as: word lists and shapes, ready to be tried. */
export function makeTools(patterns: LanguagePatterns) {
  const make = (shape: string) => compile(shape, patterns.shapes);
  const { words, names, deadlines, figures } = patterns;
  return {
    lexicon: makePhrases(
      words.map(([letters, phrases, value = 0]) => [phrases, { letters, value }]),
      patterns,
    ),
    names: makePhrases(
      names.map(([term, type, phrases]) => [phrases, { term, type }]),
      patterns,
    ),
    abbreviations: new Set(patterns.abbreviations.split('|')),
    others: make(patterns.others.join('|') || '(?!)'),
    explicit: patterns.explicit.map(([rule, find, ...needs]) => ({
      rule,
      find: make(find),
      needs: needs.map(make),
    })),
    anaphora: patterns.anaphora.map(make),
    rivals: patterns.rivals.map(make),
    related: patterns.related.map(([find, term, type]) => ({ find: make(find), term, type })),
    figure: make(patterns.figure),
    figures,
    deadline: patterns.deadline.map(make),
    deadlines,
  };
}

/**
 * Tries each expression twice, one step at a time: engines compile an expression when it is
 * first used, and again, faster, when it is used again, which takes longer than all the
 * reading that comes after.
 */
export function* warmUp({ explicit, anaphora, rivals, related, ...tools }: Tools): Generator<void> {
  const expressions = [
    ...explicit.map(({ find }) => find),
    ...anaphora,
    ...rivals,
    ...related.map(({ find }) => find),
    ...tools.deadline,
    tools.figure,
    tools.others,
  ];
  for (const expression of expressions) {
    for (let time = 0; time < 2; time++) {
      TRIAL.replace(expression, '');
      yield;
    }
  }
}
