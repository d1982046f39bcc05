import { describe, expect, it } from 'vitest';
import { linear, ticks } from '../../../core/troops/scales.ts';

describe('a scale', () => {
  it.each([
    [0, 100],
    [1000, 80],
    [5000, 0],
    [6000, -20],
  ])('draws %d troops at %d px', (troops, pixel) => {
    expect(linear(0, 5000, 100, 0)(troops)).toBe(pixel);
  });

  it.each([
    [0, 2000, 1000, [0, 1000, 2000]],
    [0, 2999, 1000, [0, 1000, 2000]],
    [0, 350, 1000, [0]],
    [2020, 2023, 1, [2020, 2021, 2022, 2023]],
    [2026, 2026, 1, [2026]],
  ])('marks from %d to %d each %d', (first, last, step, marked) => {
    expect(ticks(first, last, step)).toEqual(marked);
  });
});
