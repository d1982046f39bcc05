import { describe, expect, it } from 'vitest';
import { compareDates, timeOf } from '../../core/day.ts';

describe('dates of the record', () => {
  it('stand at the end of their month or year where the day is not known', () => {
    const dates = ['2026', '2026-09', '2025-12-31', '2026-09-30', '2026-10-01', '2026-09-21'];
    expect(dates.sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-09-21',
      '2026-09-30',
      '2026-09',
      '2026-10-01',
      '2026',
    ]);
  });

  it('are equal to themselves', () => {
    expect(compareDates('2025-09', '2025-09')).toBe(0);
  });

  it.each([
    ['2024-09-27', '2024-09-27'],
    ['2026-09', '2026-09-30'],
    ['2024-02', '2024-02-29'],
    ['2014', '2014-12-31'],
  ])('stand on an axis of time, %s at %s', (date, day) => {
    expect(new Date(timeOf(date)).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });
});
