/** Turns a value, such as a time in milliseconds or a number of troops, into pixels. */
export type Scale = (value: number) => number;

/** The line through two values at two pixels. */
export function linear(from: number, to: number, first: number, last: number): Scale {
  return (value) => first + ((value - from) / (to - from)) * (last - first);
}

/** From `first` up to `last` in steps of `step`: the years of an axis, or 0, 1,000, 2,000… troops. */
export function ticks(first: number, last: number, step: number): number[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => first + at * step);
}
