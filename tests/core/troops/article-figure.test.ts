import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { backing, lookupOf } from '../../../core/entry-view.ts';
import { articleFigure } from '../../../core/troops/article-figure.ts';

const lookup = lookupOf(record);
const figure = (id: string) => record.figures.find((each) => each.id === id)!;
const at = (id: string, day: string | null) => articleFigure(record, figure(id), day, lookup);

const SYRIA = 'f-us-syria-900-2024-09';
const IRAQ = 'f-us-iraq-2500-2024-09';
const CORRECTED = ['superseded-by', '2024-12-19', 'f-us-syria-2000-2024-12'];
const REFINED = ['refined-by', '2024-12-23', 'f-us-iraq-at-least-2500-2024-12'];

describe('the figure of an article', () => {
  it.each<[string, string | null, string | null, string | null, string[] | null]>([
    // Before the record has a number of Syria: the first after it.
    [SYRIA, '2024-09-01', null, SYRIA, CORRECTED],
    [SYRIA, '2024-09-07', SYRIA, null, CORRECTED],
    [SYRIA, '2024-12-18', SYRIA, null, CORRECTED],
    [SYRIA, '2024-12-19', 'f-us-syria-2000-2024-12', null, null],
    [SYRIA, '2024-12-20', 'f-us-syria-2000-2024-12', null, null],
    [SYRIA, null, 'f-us-syria-1000-2026-02', null, null],
    [SYRIA, '2027-01-01', 'f-us-syria-1000-2026-02', null, null],
    // Iraq had a number from 2021 on.
    [IRAQ, '2024-09-01', 'f-us-iraq-2500-2021-01', null, null],
    [IRAQ, '2024-09-07', IRAQ, null, REFINED],
    [IRAQ, '2024-12-20', IRAQ, null, REFINED],
    [IRAQ, '2024-12-24', 'f-us-iraq-at-least-2500-2024-12', null, null],
    [IRAQ, null, 'f-us-iraq-under-1000-2026-03', null, null],
    ['f-us-iraq-2400-2025-08', '2025-09-05', 'f-us-iraq-2400-2025-08', null, null],
    ['f-us-iraq-2400-2025-08', '2024-10-01', IRAQ, null, REFINED],
    // A part of Iraq is set beside its own numbers only.
    ['f-ain-al-asad-250-350-2025-10', '2025-10-21', 'f-ain-al-asad-250-350-2025-10', null, null],
    ['f-ain-al-asad-250-350-2025-10', '2025-01-01', null, 'f-ain-al-asad-250-350-2025-10', null],
    // A target is set beside targets, known from when it was stated.
    ['f-us-iraq-under-2000-2025-09', '2025-10-01', 'f-us-iraq-under-2000-2025-09', null, null],
    ['f-us-iraq-under-2000-2025-09', '2025-09-01', null, 'f-us-iraq-under-2000-2025-09', null],
    ['f-erbil-under-500-plan', '2025-08-20', 'f-erbil-under-500-plan', null, null],
    ['f-erbil-under-500-plan', '2025-08-17', null, 'f-erbil-under-500-plan', null],
  ])('%s on %s: then %s, first after %s, corrected %s', (id, day, then, firstAfter, corrected) => {
    const view = at(id, day);
    const { rel, date, figure } = view.corrected ?? {};
    expect([view.then?.id ?? null, view.firstAfter?.id ?? null]).toEqual([then, firstAfter]);
    expect(view.corrected && [rel, date, figure?.id]).toEqual(corrected);
  });

  it.each(record.figures.map(({ id }) => [id]))('finds a number for %s, whatever the day', (id) => {
    for (const day of ['2014-01-01', '2021-06-01', '2025-08-30', '2026-10-10', null]) {
      const { then, firstAfter } = at(id, day);
      expect([then, firstAfter].filter(Boolean)).toHaveLength(1);
    }
  });

  it('prefers what superseded a number to what refined it', () => {
    const links = [
      { rel: 'refined-by' as const, to: 'f-us-iraq-2400-2025-08' },
      { rel: 'superseded-by' as const, to: 'f-us-syria-2000-2024-12' },
    ];
    const both = { ...figure(SYRIA), links };
    const view = articleFigure({ ...record, figures: [both] }, both, '2024-10-01', lookup);
    expect(view.corrected?.rel).toBe('superseded-by');
  });

  it('is sourced, and so is what took its place', () => {
    const sourcesOf = (id: string) => backing(figure(id), lookup).sources;
    expect(at(SYRIA, '2024-10-01').sources).toEqual([
      ...sourcesOf(SYRIA),
      ...sourcesOf('f-us-syria-2000-2024-12'),
    ]);
    expect(at(SYRIA, '2024-12-20').sources).toEqual(sourcesOf('f-us-syria-2000-2024-12'));
    // Both the number of the day and the one that refined it.
    expect(at('f-us-iraq-2400-2025-08', '2024-10-01').sources).toEqual([
      ...sourcesOf(IRAQ),
      ...sourcesOf('f-us-iraq-at-least-2500-2024-12'),
    ]);
  });

  it('has no day after the last that the record knows', () => {
    expect(at(IRAQ, '2024-09-07').day).toBe('2024-09-07');
    expect(at(IRAQ, '2027-01-01').day).toBeNull();
  });
});
