import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../core/day.ts';
import {
  DAY,
  dayNumber,
  dayOfNumber,
  dayWithin,
  firstDay,
  isDay,
} from '../../../core/record-page/time.ts';
import { mostZoom, moveOf, tickStep, wholeWindow } from '../../../core/record-page/time-window.ts';

describe('a day as a number', () => {
  it('comes back as the same day, and the next number is the next day', () => {
    expect(dayOfNumber(dayNumber('2024-02-28') + 2)).toBe('2024-03-01');
    expect(Number.isInteger(dayNumber('2014-09-10'))).toBe(true);
  });

  it.each([
    ['2024-09-06', true],
    ['2025-02-29', false],
    ['2024-9-6', false],
    ['2024-09', false],
    ['', false],
    ['2024-13-01', false],
  ])('is a day, %s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it('is kept between the first and the last', () => {
    expect(dayWithin('2001-01-01', '2014-09-10', '2026-10-10')).toBe('2014-09-10');
    expect(dayWithin('2030-01-01', '2014-09-10', '2026-10-10')).toBe('2026-10-10');
    expect(dayWithin('2020-01-01', '2014-09-10', '2026-10-10')).toBe('2020-01-01');
  });
});

describe('the record’s days', () => {
  it('begin on 10 September 2014', () => {
    expect(firstDay(record)).toBe('2014-09-10');
  });
});

describe('the time axis', () => {
  const times = ['2014-09-10', '2026'].map(timeOf);

  it('has all times with room on both sides', () => {
    const { from, to } = wholeWindow(times);
    expect(from).toBeLessThan(times[0]!);
    expect(to).toBeGreaterThan(times[1]!);
  });

  it('can be enlarged until a month fills it', () => {
    const window = wholeWindow(times);
    const shown = (window.to - window.from) / mostZoom(window);
    expect(shown / DAY).toBeCloseTo(30);
  });

  it.each([[[]], [[timeOf('2024-01-01')]]])('has a width whatever is on it: %j', (of) => {
    const window = wholeWindow(of);
    expect(window.to).toBeGreaterThan(window.from);
    expect(mostZoom(window)).toBeGreaterThanOrEqual(1);
  });

  it.each([
    [['2015-01-01', '2017-01-01'], 'year'],
    [['2024-07-01', '2025-01-01'], 'month'],
    [['2024-09-01', '2024-09-08'], 'day'],
  ] as const)('with ticks at %j goes by the %s', (days, step) => {
    expect(tickStep(days.map(timeOf))).toBe(step);
  });

  it.each([
    ['+', 'in'],
    ['-', 'out'],
    ['0', 'all'],
    ['ArrowLeft', 'earlier'],
    ['ArrowRight', 'later'],
    ['a', undefined],
    ['Tab', undefined],
  ])('at the key %s goes %s', (key, move) => {
    expect(moveOf(key)).toBe(move);
  });
});
