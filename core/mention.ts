import type { TermType } from './term-type.ts';

/** A place in a text where a term is named. */
export interface Mention {
  /** UTF-16 offsets into the text that was searched; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * `explicit`: names forces or mission, the exit and the country, and so puts
   * the page on topic. `related`: counts only on a page that is on topic.
   */
  readonly kind: 'explicit' | 'related';
  /** Id of the term that is named: `t-withdrawal`, `t-ain-al-asad`. */
  readonly term: string;
  readonly type: TermType;
  /** Id of the event or figure at which the card opens; null: at the term itself. */
  readonly entry: string | null;
}
