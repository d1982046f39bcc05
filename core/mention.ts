import type { Rule } from './detector/rules.ts';
import type { TermType } from './term-type.ts';

/** A place in a text where a term is named. */
export interface Mention {
  /** UTF-16 offsets into the text that was searched; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * `explicit`: names forces or mission, the exit and the country, and so puts
   * the page on topic. The others count only on a page that is on topic:
   * `related` names another term, `anaphoric` points back ("the withdrawal").
   */
  readonly kind: 'explicit' | 'related' | 'anaphoric';
  /** Id of the term that is named: `t-withdrawal`, `t-ain-al-asad`. */
  readonly term: string;
  readonly type: TermType;
  /** Id of the event or figure at which the card opens; null: at the term itself. */
  readonly entry: string | null;
  readonly why: Why;
}

/** Why a mention was marked. */
export interface Why {
  readonly rule: Rule;
  /**
   * The words of the text or of the page's title that decided: whose forces, which country,
   * the date, in this order; or what an anaphoric mention points back to. Empty for a name,
   * a figure or a deadline, which speaks for itself.
   */
  readonly words: readonly string[];
}
