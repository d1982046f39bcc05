import type { TermType } from '../term-type.ts';

/**
 * A shape that explicit mentions have, as a regular expression over class letters
 * in which every repetition is bounded; then what its sentence must have besides.
 */
export type ExplicitRule = readonly [find: string, ...needs: string[]];

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
  /** The words of each class, after its letter: `Ctroop|force`; lower case unless it matters. */
  readonly words: readonly string[];
  /** January first, `january|jan`; empty for a month that no deadline is in. */
  readonly months: readonly string[];
  /** Words after which a full stop ends no sentence: `gen|sept`. */
  readonly abbreviations: string;
  /** What inflected forms end in: `ing`, or `ing/e` where another letter comes back. */
  readonly endings: readonly string[];
  readonly names: readonly Names[];
  /** Shapes that look like ours and are not: their words are read as `other`. */
  readonly others: readonly string[];
  /** Parts that the rules, `others`, `figure` and `deadline` name by their place in here: `<0>`. */
  readonly shapes: readonly string[];
  readonly explicit: readonly ExplicitRule[];
  readonly related: readonly RelatedRule[];
  /** How a number of troops is written: see `findFigures` for its named groups. */
  readonly figure: string;
  /** How a date is set as a limit: see `findDeadlines` for their named groups. */
  readonly deadline: readonly string[];
  readonly figures: readonly FigurePattern[];
  readonly deadlines: readonly DeadlinePattern[];
}
