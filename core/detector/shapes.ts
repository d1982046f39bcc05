import type { Rule } from './patterns.ts';
import type { Reading } from './reading.ts';

/** A stretch of letters of a reading; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A rule that is ready to be tried. */
export interface Shape {
  readonly rule: Rule;
  /** Where the rule holds in a reading, in order, not yet weighed against other rules. */
  find(reading: Reading): Stretch[];
}

/** Make `rule` ready. Every repetition in it is bounded, so a search takes linear time. */
export function makeShape(rule: Rule): Shape {
  const find = new RegExp(rule.find, 'g');
  const needs = rule.needs.map((letters) => new RegExp(`[${letters}]`));
  return {
    rule,
    find({ letters }) {
      if (!needs.every((need) => need.test(letters))) return [];
      return Array.from(letters.matchAll(find), ({ 0: match, index }) => ({
        from: index,
        to: index + match.length,
      })).filter(({ from, to }) => to > from);
    },
  };
}
