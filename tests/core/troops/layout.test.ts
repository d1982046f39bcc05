import record from 'virtual:drawdown/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAsOf } from '../../../core/as-of/record-as-of.ts';
import { timeOf } from '../../../core/day.ts';
import { type Box, holds, meet } from '../../../core/troops/box.ts';
import { layout } from '../../../core/troops/layout.ts';
import { type Mark, marksOf } from '../../../core/troops/marks.ts';
import { linear } from '../../../core/troops/scales.ts';
import { countryOf, inOrder } from '../../../core/troops/series.ts';
import { stepsOf } from '../../../core/troops/steps.ts';

const { figures } = record;
const figure = (id: string) => figures.find((each) => each.id === id)!;
const of = (country: string) => figures.filter((each) => countryOf(each) === country);

/** A pixel a day from 2020 on, and a pixel for each ten troops, from 600 upwards. */
const x = linear(timeOf('2020-01-01'), timeOf('2020-01-02'), 0, 1);
const y = linear(0, 6000, 600, 0);
const day = (date: string) => x(timeOf(date));
const box: Box = [0, 0, 2600, 600];
const words = ({ stated: { value } }: Mark) => [JSON.stringify(value)];

const steps = (list = figures, left = 0, right = 2600) => stepsOf(inOrder(list), left, right, x, y);
const idsOf = (list: ReturnType<typeof steps>) => list.map((step) => step.figure.id);

describe('a step', () => {
  it('holds the last stated strength until the next one was stated', () => {
    const [first] = steps();
    const [from, to] = [day('2020-01-05'), day('2021-01-15')];
    expect(first?.path).toContain(`M${from} 80H${to}V350`);
  });

  it('is drawn only between two strengths of one country and of the same troops', () => {
    expect(idsOf(steps())).toEqual([
      'f-us-iraq-5200-2020-01',
      'f-us-iraq-2500-2021-01',
      'f-us-iraq-2500-2024-09',
      'f-us-syria-900-2024-09',
      'f-us-syria-2000-2024-12',
      'f-us-iraq-at-least-2500-2024-12',
      'f-us-iraq-2400-2025-08',
    ]);
  });

  it('ends where the last strength was stated: nothing is drawn after it', () => {
    const ends = steps(of('Iraq')).flatMap(({ boxes }) => boxes.map(([, , right]) => right));
    expect(Math.max(...ends)).toBe(day('2026-03-20'));
  });

  it('goes on to the edge where the next strength lies outside, and does not turn there', () => {
    const [only, ...more] = steps(of('Syria'), day('2025-01-01'), day('2025-12-31'));
    expect(more).toEqual([]);
    expect(only?.path).toContain(`M${day('2025-01-01')} 400H${day('2025-12-31')}`);
    expect(only?.path).not.toContain('V');
  });

  it('holds both ends of a range', () => {
    const range = { ...figure('f-us-syria-900-2024-09'), value: { min: 800, max: 900 } };
    const [step] = steps([range, figure('f-us-syria-2000-2024-12')]);
    const [from, to] = [day('2024-09-07'), day('2024-12-19')];
    expect(step?.path).toBe(`M${from} 520H${to}V400M${from} 510H${to}V400`);
  });
});

describe('a mark', () => {
  it.each([
    ['f-us-iraq-2500-2021-01', 0],
    ['f-us-iraq-2500-2024-09', 0],
    ['f-krg-1500-2025-11', 0],
    ['f-us-iraq-at-least-2500-2024-12', -1],
    ['f-us-iraq-under-1000-2026-03', 1],
    ['f-erbil-under-500-plan', 1],
  ])('of %s is open to %d', (id, open) => {
    expect(marksOf(figure(id), x, y)[0]?.open).toBe(open);
  });

  it('of a range goes from end to end', () => {
    const [mark] = marksOf(figure('f-ain-al-asad-250-350-2025-10'), x, y);
    expect([mark?.top, mark?.bottom]).toEqual([565, 575]);
  });

  it('has the numbers that dispute it beside it, apart from each other and tied to it', () => {
    const [own, ...others] = marksOf(figure('f-us-iraq-2400-2025-08'), x, y);
    expect(own?.tie).toBe('');
    expect(others.map(({ top }) => top)).toEqual([400, 350]);
    for (const other of others) {
      expect(other.x).toBeLessThan(own!.x);
      expect(other.tie).toMatch(new RegExp(`^M${own!.x} 360L${other.x} `));
    }
    expect(new Set(others.map((other) => other.x)).size).toBe(2);
  });
});

describe('the layout', () => {
  const kinds = layout(figures, box, x, y, words, null).paths.map(({ kind }) => kind);

  it('draws every figure once', () => {
    expect(kinds.filter((kind) => kind.startsWith('mark'))).toHaveLength(figures.length);
  });

  it('tells by its classes whose, whether aimed at and whether it held', () => {
    expect(kinds).toContain('step us strength');
    expect(kinds).toContain('step us strength struck');
    expect(kinds).toContain('mark other strength');
    expect(kinds).toContain('mark both strength');
    expect(kinds).toContain('mark us target');
    expect(kinds).toContain('mark both target struck');
  });

  it('draws nothing outside of its box', () => {
    const inside: Box = [day('2024-01-01'), 0, day('2025-01-01'), 600];
    const { paths } = layout(figures, inside, x, y, words, null);
    expect(paths.filter(({ kind }) => kind.startsWith('mark'))).toHaveLength(4);
    const across = paths.flatMap(({ path }) =>
      [...path.matchAll(/[MH](\d+)/g)].map(([, at]) => at),
    );
    for (const at of across) {
      expect(Number(at)).toBeGreaterThanOrEqual(inside[0]);
      expect(Number(at)).toBeLessThanOrEqual(inside[2]);
    }
  });

  it('labels without overlap, at any width, on any day', () => {
    const known = fc.constantFrom('2020-06-01', '2024-09-06', '2025-10-01', '2026-10-10');
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1200 }), known, (width, asOf) => {
        const inside = recordAsOf(record, asOf).known.figures;
        const narrow = linear(timeOf('2020-01-01'), timeOf('2026-10-10'), 40, width - 10);
        const own: Box = [36, 0, width, 180];
        const low = linear(0, 5200, 180, 17);
        const { labels } = layout(inside, own, narrow, low, words, null);
        const marks = inside.flatMap((each) => marksOf(each, narrow, low));
        expect(labels.length).toBeGreaterThan(0);
        for (const [at, label] of labels.entries()) {
          expect(holds(own, label.box)).toBe(true);
          expect(marks.some((mark) => meet(mark.box, label.box))).toBe(false);
          expect(labels.slice(at + 1).some((other) => meet(other.box, label.box))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('drops the label that finds no room: that of a target before that of a strength', () => {
    const strength = figure('f-us-syria-2000-2024-12');
    const target = { ...strength, id: 'f-target', kind: 'target' as const };
    const at = day(strength.asOf);
    // Room for one label, to the left of both marks.
    const strip: Box = [at - 60, 390, at + 10, 410];
    const kind = (mark: Mark) => [mark.figure.kind];
    const labelled = layout([target, strength], strip, x, y, kind, null).labels;
    expect(labelled.map(({ text }) => text)).toEqual(['strength']);
  });

  it('takes the shorter words where the longer ones have no room', () => {
    const either = () => ['a label that is far too long for so small a box', '900'];
    const only = [figure('f-us-syria-900-2024-09')];
    const at = linear(timeOf('2024-01-01'), timeOf('2025-01-01'), 0, 100);
    const texts = layout(only, [0, 0, 100, 600], at, y, either, null).labels.map((l) => l.text);
    expect(texts).toEqual(['900']);
  });

  it('keeps a label off the line of the article, unless it names a part of a country', () => {
    const crossing = (id: string) => {
      const only = [figure(id)];
      const at = day(only[0]!.asOf);
      const strip: Box = [at - 200, 0, at + 5, 600];
      return layout(only, strip, x, y, () => ['as long as this'], at - 20).labels.length;
    };
    expect(crossing('f-us-iraq-2500-2021-01')).toBe(0);
    expect(crossing('f-ain-al-asad-250-350-2025-10')).toBe(1);
  });

  it('labels a number that disputes another only beside the other', () => {
    const only = [figure('f-us-iraq-under-1000-2026-03')];
    const mute = (mark: Mark) => (mark.stated === mark.figure ? [] : ['2000']);
    expect(layout(only, box, x, y, mute, null).labels).toEqual([]);
    expect(layout(only, box, x, y, words, null).labels.map(({ text }) => text)).toEqual([
      '1000',
      '2000',
    ]);
  });
});
