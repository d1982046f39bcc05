import { DAY } from './time.ts';

/** A stretch of the time axis, in milliseconds of UTC. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The narrowest window: about a month. */
const NARROWEST = 30 * DAY;

/** Room on both sides of the first and last time, as a share of the whole. */
const MARGIN = 0.02;

/** The window that has all of `times`. Of no times: the day after the epoch, so that it has a width. */
export function wholeWindow(times: readonly number[]): TimeWindow {
  if (times.length === 0) return { from: 0, to: DAY };
  const [first, last] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const margin = Math.max((last - first) * MARGIN, NARROWEST / 2);
  return { from: first - margin, to: last + margin };
}

/** How many times the whole window can be enlarged, until the narrowest fills the view. */
export function mostZoom({ from, to }: TimeWindow): number {
  return Math.max(1, (to - from) / NARROWEST);
}

/** How much each press of a button or key enlarges. */
export const ZOOM_STEP = 2;

/** How far each press of an arrow key moves, as a share of the view. */
export const PAN_STEP = 0.25;

/** What a key asks of the timeline. */
export type Move = 'in' | 'out' | 'all' | 'earlier' | 'later';

const moves: ReadonlyMap<string, Move> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['_', 'out'],
  ['0', 'all'],
  ['Home', 'all'],
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
]);

/** What a pressed key (as `KeyboardEvent.key` names it) asks of the timeline, if anything. */
export function moveOf(key: string): Move | undefined {
  return moves.get(key);
}

/** How far apart the ticks of an axis are. */
export type TickStep = 'year' | 'month' | 'day';

/** The step of ticks, told from the times at which they stand. */
export function tickStep(times: readonly number[]): TickStep {
  const dates = times.map((time) => new Date(time));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}
