import { scaleUtc } from 'd3-scale';
import { describe, expect, it, vi } from 'vitest';
import { shortDate, tickWords } from '../../../components/record/tick-words.ts';
import { ticksOn } from '../../../components/record/time-axis.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

describe('the ticks of the time axis', () => {
  it.each([
    ['2014-06-12', '2027-03-30', 1200],
    ['2014-06-12', '2027-03-30', 240],
    ['2024-03-01', '2025-03-01', 1200],
    ['2024-09-01', '2024-10-01', 1200],
    ['2024-09-01', '2024-10-01', 240],
  ])('from %s to %s on %i px have room for their words', (from, to, width) => {
    const scale = scaleUtc([Date.parse(from), Date.parse(to)], [0, width]);
    const times = ticksOn(scale, width);
    expect(times.length).toBeGreaterThan(0);
    const gaps = times.slice(1).map((time, index) => scale(time) - scale(times[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(80);
  });

  it.each([
    ['year', '2024'],
    ['month', 'Sept 2024'],
    ['day', '27 Sept 2024'],
  ] as const)('by the %s are written as %s', (step, words) => {
    expect(tickWords(new Date('2024-09-27'), step)).toBe(words);
  });

  it.each([
    ['2024', '2024'],
    ['2025-09', 'Sept 2025'],
    ['2024-09-27', '27 Sept 2024'],
  ])('a date is written at its precision: %s as %s', (date, words) => {
    expect(shortDate(date)).toBe(words);
  });
});
