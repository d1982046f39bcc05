import type { Reading } from './reading.ts';

/** How many words away from the exit a year may stand and still date it. */
const YEAR_REACH = 14;

/** How many words away from the exit anything may stand and still date it. */
const REACH = 60;

/** `earlier`: 2003-2013; `present`: since 2014; null: the text does not say. */
export type Period = 'earlier' | 'present' | null;

/**
 * Which period the words from letter `from` up to `to` belong to: the nearest
 * year's or, with no year at hand, the nearest name's or event's. "Since 2003"
 * dates a beginning, not the exit.
 */
export function periodOf({ letters }: Reading, from: number, to: number): Period {
  const first = Math.max(0, from - REACH);
  const around = letters.slice(first, to + REACH);
  let best: Period = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { 0: letter, index } of around.matchAll(/(?<!s[^,/]{0,3})[98zy]/g)) {
    const at = first + index;
    // Within the mention its end counts: there stands the act.
    const distance = at < from ? from - at : Math.abs(at - to);
    const isYear = letter === '9' || letter === '8';
    const rank = isYear && distance <= YEAR_REACH ? distance : distance + YEAR_REACH;
    if (rank >= nearest) continue;
    nearest = rank;
    best = letter === '9' || letter === 'z' ? 'earlier' : 'present';
  }
  return best;
}
