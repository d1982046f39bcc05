import type { TermType } from '../../data/schema.ts';

/** A shape that a mention can have. */
export interface Rule {
  /** A regular expression over class letters; every repetition in it is bounded. */
  readonly find: string;
  /** Sets of letters; the sentence must have one of each. */
  readonly needs: readonly string[];
  readonly kind: 'explicit' | 'related';
  readonly term: string;
  readonly type: TermType;
}

/** A term's names: `a|b c`. */
export type Names = readonly [term: string, type: TermType, phrases: string];

/** A troop figure of the record, as far as a text can tell one from another. */
export interface FigurePattern {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  /** The class letters of place, qualifier and force; empty for none. */
  readonly place: string;
  readonly qualifier: string;
  readonly whose: string;
  /** ISO 8601, at its precision. */
  readonly asOf: string;
}

/** A date that the plan set; a year alone stands for its end. */
export interface DeadlinePattern {
  readonly date: string;
  /** The entry for the date as the parties published it, or the only one. */
  readonly entry: string;
  /** The entry for the date as the first reports had it, if it has one of its own. */
  readonly reported: string | null;
}

/** All that the detector needs to read one language; made by `data/compile-terms.ts`. */
export interface LanguagePatterns {
  /** BCP 47. */
  readonly language: string;
  /** A regular expression: a sentence that it does not match names no place of ours. */
  readonly stems: string;
  /** The same for related terms: a sentence that matches neither is not read. */
  readonly relatedStems: string;
  /** Class letter to its words and phrases, `a|b c`; lower case unless the case matters. */
  readonly words: Readonly<Record<string, string>>;
  /** January first; `january|jan`. */
  readonly months: readonly string[];
  /** Words after which a full stop ends no sentence: `gen|sept`. */
  readonly abbreviations: string;
  readonly names: readonly Names[];
  readonly rules: readonly Rule[];
  /** How a number of troops is written: see `findFigures` for its named groups. */
  readonly figure: string;
  /** How a date is set as a limit: see `findDeadlines` for their named groups. */
  readonly deadline: readonly string[];
  readonly figures: readonly FigurePattern[];
  readonly deadlines: readonly DeadlinePattern[];
}
