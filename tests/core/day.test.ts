import { describe, expect, it } from 'vitest';
import { compareDates } from '../../core/day.ts';

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
});
