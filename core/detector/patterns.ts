import type { TermType } from '../term-type.ts';
import type { Rule } from './rules.ts';

/** How a text is told to be in a language, and worth reading; small, for every page. */
export interface LanguageProfile {
  /** BCP 47. */
  readonly language: string;
  /** The names of the places and the operation, one of which every explicit mention needs: `iraq|baghdad`. */
  readonly places: string;
  /** Words that hardly a sentence of the language does without, and others have not: `the|of`. */
  readonly common: string;
}

/** A class of words: its letter, or one letter for each part of a compound; `troop|force`; a number's or month's value. */
export type WordList = readonly [letters: string, phrases: string, value?: number];

/**
 * A shape that explicit mentions have, as a regular expression over class letters
 * in which every repetition is bounded; then what its sentence must have besides.
 */
export type ExplicitRule = readonly [rule: Rule, find: string, ...needs: string[]];

/** A shape that a term's mentions have. */
export type RelatedRule = readonly [find: string, term: string, type: TermType];

/** A term's names: `a|b c`. */
export type Names = readonly [term: string, type: TermType, phrases: string];

/**
 * A troop figure of the record, as far as a text can tell one from another. The
 * letters are of the classes of its place, its qualifier and its force, each
 * empty for none; the year is its as-of day's.
 */
export type FigurePattern = readonly [
  id: string,
  place: string,
  qualifier: string,
  whose: string,
  year: number,
  min: number,
  max?: number,
];

/**
 * A date that the plan set, ISO 8601, and its entry; a year alone stands for its
 * end. `reported` is the entry of the date as the first reports had it, where
 * the parties' own date has another.
 */
export type DeadlinePattern = readonly [date: string, entry: string, reported?: string];

/** All that the detector needs to read one language; made by `data/compile-terms.ts`. */
export interface LanguagePatterns {
  readonly language: string;
  /** Phrases are folded; in lower case unless their case matters. */
  readonly words: readonly WordList[];
  /** Words after which a full stop ends no sentence: `gen|sept`. */
  readonly abbreviations: string;
  /** What may be written together with a word, before it and after it: see `makePhrases`. */
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  readonly names: readonly Names[];
  /** Shapes that look like ours and are not: their words are read as `other`. */
  readonly others: readonly string[];
  /** Parts that the shapes below name by their place in here: `<0>`. */
  readonly shapes: readonly string[];
  readonly explicit: readonly ExplicitRule[];
  /** Shapes that point back to the withdrawal, if that is what was last spoken of. */
  readonly anaphora: readonly string[];
  /** Shapes of what else they might point back to: another exit, another agreement. */
  readonly rivals: readonly string[];
  readonly related: readonly RelatedRule[];
  /** How a number of troops is written: see `findFigures` for its named groups. */
  readonly figure: string;
  /** How a date is set as a limit: see `findDeadlines` for their named groups. */
  readonly deadline: readonly string[];
  readonly figures: readonly FigurePattern[];
  readonly deadlines: readonly DeadlinePattern[];
}
