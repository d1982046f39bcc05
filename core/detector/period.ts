import type { Reading } from './reading.ts';

/** How many words away from the exit a year may stand and still date it. */
const YEAR_REACH = 14;

/** How many words away from the exit anything may stand and still date it. */
const REACH = 60;

/** `earlier`: 2003-2013; `present`: since 2014; null: the text does not say. */
export type Period = 'earlier' | 'present' | null;

/** A period, with the letter of the reading that tells it; -1: none. */
export interface Dating {
  readonly period: Period;
  readonly at: number;
}

/**
 * Which period the words from letter `from` up to `to` belong to: that of a year among
 * them, the last; else the nearest year's; with no year at hand, that of a name or event of
 * the earlier war before one of now: reports of then know no Trump, but reports of now do
 * know Obama, and then tell of then. "Since 2003" dates a beginning, not the exit.
 */
export function periodOf({ letters }: Pick<Reading, 'letters'>, from: number, to: number): Dating {
  const first = Math.max(0, from - REACH);
  const around = letters.slice(first, to + REACH);
  let best: Dating = { period: null, at: -1 };
  let nearest = Number.POSITIVE_INFINITY;
  for (const { 0: letter, index } of around.matchAll(/(?<!s[^,/]{0,3})[98zy]/g)) {
    const at = first + index;
    // Within the mention its end counts: there stands the act.
    const distance = at < from ? from - at : Math.abs(at - to);
    const isYear = letter === '9' || letter === '8';
    const isOwn = isYear && at >= from && at < to;
    const isNear = isYear && distance <= YEAR_REACH;
    const kind = isOwn ? 0 : isNear ? 1 : letter === 'y' ? 3 : 2;
    const rank = kind * (REACH + to - from) + distance;
    if (rank >= nearest) continue;
    nearest = rank;
    best = { period: letter === '9' || letter === 'z' ? 'earlier' : 'present', at };
  }
  return best;
}
