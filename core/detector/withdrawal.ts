import * as Letter from './letters.ts';
import { type Dating, type Period, periodOf } from './period.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rules.ts';
import { findShape, type Stretch } from './shapes.ts';
import type { Tools } from './tools.ts';

/** How many words away a place may stand and still be where the forces leave. */
const PLACE_REACH = 40;

/** An exit of forces. */
export interface Exit extends Stretch {
  readonly rule: Rule;
  /** The letters of the reading that decided: whose forces, the place, the date. */
  readonly decidedBy: readonly number[];
  /** Whether it is the coalition's exit from Iraq, and not from elsewhere or of earlier years. */
  readonly isOurs: boolean;
}

/**
 * Where `reading` speaks of an exit of forces: in order, joined where they overlap.
 * `before` gives the period of the sentence before, for an exit that its own sentence
 * does not date.
 */
export function findExits(
  reading: Reading,
  rules: Tools['explicit'],
  before: () => Period,
): Exit[] {
  const found = rules
    .flatMap(({ rule, find, needs }) =>
      findShape(reading, find, needs).map((stretch) => judge(reading, stretch, rule, before)),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const ours = join(found.filter(({ isOurs }) => isOurs));
  const others = found.filter(
    (exit) => !exit.isOurs && ours.every(({ from, to }) => exit.to <= from || to <= exit.from),
  );
  return [...ours, ...others].sort((a, b) => a.from - b.from);
}

function judge(reading: Reading, stretch: Stretch, rule: Rule, before: () => Period): Exit {
  const { letters } = reading;
  const place = placeOf(letters, stretch);
  const dating: Dating = periodOf(reading, stretch.from, stretch.to);
  const isHere = place < 0 || here.test(letters.charAt(place));
  return {
    ...stretch,
    rule,
    decidedBy: [actorOf(letters, stretch), place, dating.at].filter((at) => at >= 0),
    isOurs: isHere && (dating.period ?? before()) !== 'earlier',
  };
}

const actor = new RegExp(`[${Letter.actors}${Letter.ally}]`);
const here = new RegExp(`[${Letter.herePlaces}${Letter.country}]`);
const place = new RegExp(`[${Letter.herePlaces}${Letter.country}${Letter.otherPlaces}]`);

/**
 * The letter of the place that is left: one of ours among the exit's own words, or another
 * there; else the last place named before them or, if there is none, the first one after;
 * -1: none.
 */
function placeOf(letters: string, { from, to }: Stretch): number {
  const span = letters.slice(from, to);
  const own = [span.search(here), span.search(place)].find((at) => at >= 0);
  if (own !== undefined) return from + own;
  const first = Math.max(0, from - PLACE_REACH);
  const before = Array.from(letters.slice(first, from)).findLastIndex((letter) =>
    place.test(letter),
  );
  if (before >= 0) return first + before;
  const after = letters.slice(to, to + PLACE_REACH).search(place);
  return after < 0 ? -1 : to + after;
}

/** Whose forces go: by the exit's own words, or else the first in the sentence or unsaid; -1: none. */
function actorOf(letters: string, { from, to }: Stretch): number {
  const own = letters.slice(from, to).search(actor);
  return own >= 0 ? from + own : letters.search(actor);
}

function join(exits: readonly Exit[]): Exit[] {
  const joined: Exit[] = [];
  for (const exit of exits) {
    const last = joined.at(-1);
    if (!last || exit.from >= last.to) joined.push(exit);
    else if (exit.to > last.to) joined.splice(-1, 1, { ...last, to: exit.to });
  }
  return joined;
}
