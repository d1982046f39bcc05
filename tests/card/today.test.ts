import { describe, expect, it } from 'vitest';
import { today } from '../../entrypoints/card/today.ts';

describe('the reader’s day', () => {
  it.each([
    [new Date(2026, 10, 25, 0, 1), '2026-11-25'],
    [new Date(2027, 0, 9, 23, 59), '2027-01-09'],
  ])('is that of the clock on the wall: %s', (now, day) => {
    expect(today(now)).toBe(day);
  });
});
