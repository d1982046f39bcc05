import * as Letter from './letters.ts';
import { type Period, periodOf } from './period.ts';
import type { Reading } from './reading.ts';
import { findShape, type Stretch } from './shapes.ts';
import type { Tools } from './tools.ts';

/** How many words away a place may stand and still be where the forces leave. */
const PLACE_REACH = 40;

const here = new RegExp(`[${Letter.herePlaces}${Letter.country}]`);
const elsewhere = new RegExp(`[${Letter.otherPlaces}]`);
const place = new RegExp(`${here.source}|${elsewhere.source}`);

/**
 * Where `reading` speaks of the coalition's exit from Iraq: in order, joined
 * where they overlap. `before` gives the period of the sentence before, for an exit
 * that its own sentence does not date.
 */
export function findWithdrawals(
  reading: Reading,
  rules: Tools['explicit'],
  before: () => Period,
): Stretch[] {
  const found = rules
    .flatMap(({ find, needs }) => findShape(reading, find, needs))
    .filter((stretch) => isFromHere(reading.letters, stretch))
    .filter(({ from, to }) => (periodOf(reading, from, to) ?? before()) !== 'earlier')
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const joined: Stretch[] = [];
  for (const stretch of found) {
    const last = joined.at(-1);
    if (!last || stretch.from >= last.to) joined.push(stretch);
    else if (stretch.to > last.to) joined.splice(-1, 1, { from: last.from, to: stretch.to });
  }
  return joined;
}

/**
 * Whether the exit is from Iraq: by its own words, or else by the last place
 * named before them or, if there is none, the first one after.
 */
function isFromHere(letters: string, { from, to }: Stretch): boolean {
  const span = letters.slice(from, to);
  const before = Array.from(letters.slice(Math.max(0, from - PLACE_REACH), from)).reverse();
  const around = [...before, ...letters.slice(to, to + PLACE_REACH)];
  const nearest = around.find((letter) => place.test(letter));
  return here.test(span) || !(elsewhere.test(nearest ?? '') || elsewhere.test(span));
}
