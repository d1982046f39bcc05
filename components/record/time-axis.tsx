import type { ScaleTime } from 'd3-scale';
import { tickStep } from '../../core/record-page/time-window.ts';
import { tickWords } from './tick-words.ts';

/** Room for the words of one tick, in px. */
const TICK = 84;

/** The times of as many ticks as have room on an axis so many px wide. */
export function ticksOn(scale: ScaleTime<number, number>, width: number): readonly number[] {
  for (let count = Math.floor(width / TICK); count > 1; count -= 1) {
    // d3 takes the count for a hint, and gives up to half as many again.
    const times = scale.ticks(count).map(Number);
    const [first = 0, second = Number.POSITIVE_INFINITY] = times;
    if (scale(second) - scale(first) >= TICK || times.length < 2) return times;
  }
  return scale.ticks(1).map(Number);
}

interface TimeAxisProps {
  /** In milliseconds of UTC. */
  readonly times: readonly number[];
  /** From a time in milliseconds of UTC to px. */
  x(time: number): number;
  /** px. */
  readonly width: number;
}

/** Lines of time across the timeline and the chart, with their days in words. */
export function TimeAxis({ times, x, width }: TimeAxisProps) {
  const step = tickStep(times);
  return (
    <div class="axis" aria-hidden="true">
      {times.map((time) => (
        <span key={time} class="time-tick" style={{ left: `${x(time)}px` }}>
          {x(time) <= width - (step === 'year' ? TICK / 2 : TICK) && (
            <span>{tickWords(new Date(time), step)}</span>
          )}
        </span>
      ))}
    </div>
  );
}
