import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutDots, type PlacedDot } from '../../../core/record-page/lanes.ts';

const sizes = { width: 1000, lanes: 4, dot: 16, label: 150 };
const at = (...xs: number[]) => xs.map((x, index) => ({ id: `d-${index}`, x }));
const lay = (...xs: number[]) =>
  layOutDots(at(...xs), sizes).map(({ lane, label }) => [lane, label]);

/** From where to where a dot and its label reach. */
function reach({ x, label }: PlacedDot): [number, number] {
  const [left, right] = [x - sizes.dot / 2, x + sizes.dot / 2];
  return [
    left - (label === 'left' ? sizes.label : 0),
    right + (label === 'right' ? sizes.label : 0),
  ];
}

describe('the dots of the timeline', () => {
  it('stand in the uppermost lane while their labels fit', () => {
    expect(lay(100, 300, 500)).toEqual([
      [0, 'right'],
      [0, 'right'],
      [0, 'right'],
    ]);
  });

  it('go to the next lane where one would lie over a label', () => {
    expect(lay(100, 120, 140)).toEqual([
      [0, 'right'],
      [1, 'right'],
      [2, 'right'],
    ]);
  });

  it('have their label on the left at the right edge, and none outside the view', () => {
    expect(lay(-50, 950, 1200)).toEqual([
      [0, null],
      [0, 'left'],
      [0, null],
    ]);
  });

  it('share lanes without labels where there are too many', () => {
    const labels = lay(500, 510, 520, 530, 540, 550, 560, 570);
    expect(labels.map(([lane]) => lane)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
  });

  it('of the same day stand one below the other', () => {
    expect(lay(500, 500).map(([lane]) => lane)).toEqual([0, 1]);
  });

  it('have labels that lie over no other label and no dot, wherever they stand', () => {
    const xs = fc.array(fc.double({ min: -300, max: 1300, noNaN: true }), { maxLength: 300 });
    fc.assert(
      fc.property(xs, (unsorted) => {
        const placed = layOutDots(at(...unsorted.toSorted((a, b) => a - b)), sizes);
        for (const lane of [0, 1, 2, 3]) {
          const inLane = placed.filter((dot) => dot.lane === lane);
          for (const dot of inLane.filter(({ label }) => label !== null)) {
            const [from, to] = reach(dot);
            const [start, end] =
              dot.label === 'right' ? [dot.x + sizes.dot / 2, to] : [from, dot.x - sizes.dot / 2];
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(sizes.width + sizes.dot);
            for (const other of inLane.filter(({ id }) => id !== dot.id)) {
              const [left, right] = reach(other);
              expect(right <= start + 1e-9 || left >= end - 1e-9).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep their lanes when the view is moved', () => {
    const xs = [10, 60, 90, 200, 420, 430, 600];
    const lanes = (by: number) =>
      layOutDots(at(...xs.map((x) => x + by)), sizes).map(({ lane }) => lane);
    expect(lanes(-300)).toEqual(lanes(0));
  });
});
