import * as Letter from './letters.ts';
import type { FigurePattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { Found } from './shapes.ts';

const place = /[IJQAKSO]/;

/** How many words away a place may stand and still be where the troops are. */
const PLACE_REACH = 16;

/** A place lies in those that follow it: what is said of Erbil is said of Iraq. */
const within: Readonly<Record<string, string>> = {
  Q: 'QJI',
  A: 'AI',
  J: 'JI',
  I: 'I',
  K: 'I',
  S: 'S',
  // No place named: Iraq before others.
  '': 'IJQAS',
};

/**
 * Where `reading` gives a troop figure of the record, with the entry that it is.
 * `shape` finds numbers with up to four named groups: `first`, `second` of a
 * range, `qualifier`, and `noun`, what is counted. A number with no noun of its
 * own ("and 900 in Syria") counts troops if its sentence has spoken of some.
 */
export function findFigures(
  reading: Reading,
  shape: RegExp,
  figures: readonly FigurePattern[],
): Found[] {
  const { letters, values } = reading;
  const isOfTroops = letters.includes(Letter.force);
  const years = new Set(values.filter((_, at) => letters[at] === Letter.year));
  return Array.from(letters.matchAll(shape)).flatMap(({ 0: match, index, groups, indices }) => {
    const { qualifier = '', noun = '' } = groups ?? {};
    if (!noun && !isOfTroops) return [];
    const at = indices?.groups?.first?.[0] ?? index;
    const min = values[at] ?? 0;
    const max = values[indices?.groups?.second?.[0] ?? at] ?? 0;
    const to = index + match.length;
    const places = within[placeOf(letters, index, to)] ?? '';
    // How well an entry fits, where several have the number; a plain number in
    // the news is a round one.
    const likeness = ([, , how, whose, year]: FigurePattern) =>
      (years.has(year) ? 8 : 0) +
      (how && how === qualifier ? 4 : 0) +
      (whose && noun.includes(whose) ? 2 : 0) +
      (how === Letter.about ? 1 : 0);
    const [best] = figures
      .filter(([, at, , , , low, high = low]) => low === min && high === max && places.includes(at))
      .sort((a, b) => likeness(b) - likeness(a));
    return best ? [{ from: index, to, term: 't-troops', type: 'figure', entry: best[0] }] : [];
  });
}

/**
 * The letter of the place where the number from `from` up to `to` counts: its
 * own, else the next one named before another number; else the last one before;
 * empty for none.
 */
function placeOf(letters: string, from: number, to: number): string {
  const next = letters.slice(to, to + PLACE_REACH).split(/[#_]/)[0] ?? '';
  const after = place.exec(letters.slice(from, to) + next)?.[0];
  if (after) return after;
  const before = Array.from(letters.slice(Math.max(0, from - PLACE_REACH), from));
  return before.findLast((letter) => place.test(letter)) ?? '';
}
