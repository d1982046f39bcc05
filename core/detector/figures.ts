import * as Letter from './letters.ts';
import type { FigurePattern } from './patterns.ts';
import { isActor, type Reading } from './reading.ts';
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

/** Numbers of troops that the record could state; beyond are casualties, other wars. */
const FEWEST = 100;

/**
 * Where `reading` gives a number of troops, with the figure of the record that it is.
 * `shape` finds numbers with up to four named groups: `first`, `second` of a
 * range, `qualifier`, and `noun`, what is counted. A number with no noun of its
 * own ("and 900 in Syria") counts troops if its sentence has spoken of some.
 *
 * A number that is none of the record's opens at what the record has for that place at
 * that time, never at a like number of elsewhere or of another kind: the card shows the
 * two side by side. `year` is the page's, 0 if unknown.
 */
export function findFigures(
  reading: Reading,
  shape: RegExp,
  figures: readonly FigurePattern[],
  year: number,
): Found[] {
  const { letters, values } = reading;
  const isOfTroops = letters.includes(Letter.force);
  const years = values.filter((_, at) => letters[at] === Letter.year);
  return Array.from(letters.matchAll(shape)).flatMap(({ 0: match, index, groups, indices }) => {
    const { qualifier = '', noun = '' } = groups ?? {};
    if (!noun && !isOfTroops) return [];
    const at = indices?.groups?.first?.[0] ?? index;
    const min = values[at] ?? 0;
    const max = values[indices?.groups?.second?.[0] ?? at] ?? 0;
    const to = index + match.length;
    const place = placeOf(letters, index, to);
    const there = figures.filter(([, at]) => within[place]?.includes(at));
    const [best] = there
      .filter(([, , how]) => (how === Letter.fewer) === (qualifier === Letter.fewer))
      .filter(([, , , , , low, high = low]) => low === min && high === max)
      .sort((a, b) => likeness(b) - likeness(a));
    const isOurs = place && noun && min >= FEWEST && isActorIn(letters);
    const theirs = whose.exec(noun)?.[0] ?? whose.exec(letters)?.[0];
    const alike = there.filter(([, , , whose]) => whose === theirs);
    const entry = best ?? (isOurs && nearest(alike, years[0] ?? year));
    return entry
      ? [{ from: index, to, term: 't-troops', type: 'figure', entry: entry[0], rule: 'figure' }]
      : [];

    /** How well an entry fits, where several have the number; a plain number in the news is a round one. */
    function likeness([, , how, whose, asOf]: FigurePattern): number {
      return (
        (years.includes(asOf) ? 8 : 0) +
        (how && how === qualifier ? 4 : 0) +
        (whose && noun.includes(whose) ? 2 : 0) +
        (how === Letter.about ? 1 : 0)
      );
    }
  });
}

const isActorIn = (letters: string) => Array.from(letters.slice(1)).some(isActor);

/** Whose troops the record tells apart: those of the US, those of the coalition. */
const whose = /[UC]/;

/** Of the figures of one place and force, the last one as of `year`; without a year, none. */
function nearest(figures: readonly FigurePattern[], year: number): FigurePattern | undefined {
  return figures.findLast(([, , , , asOf]) => asOf <= year) ?? (year ? figures[0] : undefined);
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
