import { expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from '../../data/dates.ts';

it.each([
  ['2024-09-27', '2024-09-27', '2024-09-27'],
  ['2025-09', '2025-09-01', '2025-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});
