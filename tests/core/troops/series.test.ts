import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import {
  countryOf,
  endsOf,
  inOrder,
  isStrength,
  isSuperseded,
  isWhole,
  nextStated,
  statedIn,
} from '../../../core/troops/series.ts';

const { figures } = record;
const figure = (id: string) => figures.find((each) => each.id === id)!;
const idsWhere = (is: (each: (typeof figures)[number]) => boolean | undefined) =>
  figures.filter(is).map(({ id }) => id);

describe('the figures as series', () => {
  it.each([
    ['f-us-iraq-5200-2020-01', 'f-us-iraq-2500-2021-01'],
    ['f-us-iraq-2500-2021-01', 'f-us-iraq-2500-2024-09'],
    ['f-us-iraq-at-least-2500-2024-12', 'f-us-iraq-2400-2025-08'],
    // Over the target that stands between them.
    ['f-us-iraq-2400-2025-08', 'f-us-iraq-under-1000-2026-03'],
    ['f-us-syria-900-2024-09', 'f-us-syria-2000-2024-12'],
    ['f-us-syria-2000-2024-12', 'f-us-syria-1000-2026-02'],
    // The last of their place and troops.
    ['f-us-syria-1000-2026-02', undefined],
    ['f-us-iraq-under-1000-2026-03', undefined],
    ['f-nonus-coalition-iraq-1000-2021-12', undefined],
    ['f-ain-al-asad-250-350-2025-10', undefined],
    ['f-krg-1500-2025-11', undefined],
  ])('follow %s by %s', (id, next) => {
    const sorted = inOrder(figures);
    expect(nextStated(sorted, sorted.indexOf(figure(id)))?.id).toBe(next);
  });

  it('stand in the order of their days, a month at its end', () => {
    const days = inOrder(figures.toReversed()).map(({ asOf }) => asOf);
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe('2026-09');
  });

  it('tell parts of Iraq from Iraq', () => {
    expect(idsWhere((each) => !isWhole(each)).sort()).toEqual([
      'f-ain-al-asad-250-350-2025-10',
      'f-erbil-under-500-plan',
      'f-krg-1500-2025-11',
    ]);
    expect(new Set(figures.filter((each) => !isWhole(each)).map(countryOf))).toEqual(
      new Set(['Iraq']),
    );
  });

  it('tell targets from strengths', () => {
    expect(idsWhere((each) => !isStrength(each)).sort()).toEqual([
      'f-erbil-under-500-plan',
      'f-us-iraq-under-2000-2025-09',
      'f-us-syria-under-1000-2025-04',
    ]);
  });

  it('tell numbers that did not hold: corrected, or overtaken', () => {
    expect(idsWhere(isSuperseded)).toEqual(['f-us-syria-900-2024-09', 'f-erbil-under-500-plan']);
  });

  it('have a range by both its ends', () => {
    expect(endsOf(figure('f-ain-al-asad-250-350-2025-10'))).toEqual([250, 350]);
    expect(endsOf(figure('f-us-iraq-under-1000-2026-03'))).toEqual([1000, 1000]);
  });

  it('put the numbers that dispute one after it', () => {
    const stated = statedIn(figure('f-us-iraq-2400-2025-08'));
    expect(stated.map(({ value }) => value)).toEqual([2400, 2000, 2500]);
    expect(stated[1]?.statedBy).toBe('Shafaq News, August 2025');
  });
});
