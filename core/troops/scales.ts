import type { RecordDate } from '../day.ts';

/** Turns a value, such as a time in milliseconds or a number of troops, into pixels. */
export type Scale = (value: number) => number;

/** The line through two values at two pixels. */
export function linear(from: number, to: number, first: number, last: number): Scale {
  return (value) => first + ((value - from) / (to - from)) * (last - first);
}

/** When a date is drawn, in milliseconds of UTC: a month or a year stands at its last day. */
export function timeOf(date: RecordDate): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}

/** From `first` up to `last` in steps of `step`: the years of an axis, or 0, 1,000, 2,000… troops. */
export function ticks(first: number, last: number, step: number): number[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => first + at * step);
}
