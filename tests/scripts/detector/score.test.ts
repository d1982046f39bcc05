import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/mention.ts';
import { rates, score } from '../../../scripts/detector/score.ts';

const label = (start: number, end: number, kind = 'explicit') => ({ start, end, kind });
const mark = (start: number, end: number, kind: Mention['kind'] = 'explicit') =>
  ({ start, end, kind, term: 't-withdrawal', type: 'withdrawal', entry: null }) as Mention;

function counts(labels: ReturnType<typeof label>[], marks: Mention[]) {
  const { found, missed, falseMarks } = score({ mentions: labels }, marks, 'explicit');
  return [found.length, missed.length, falseMarks.length];
}

describe('a label', () => {
  it.each([
    ['is found by the same stretch', mark(10, 20), [1, 0, 0]],
    ['is found by half of it', mark(10, 15), [1, 0, 0]],
    ['is missed by less than half of it', mark(10, 14), [0, 1, 1]],
    ['is found by a mark twice as long', mark(5, 25), [1, 0, 0]],
    ['is missed by a mark more than twice as long', mark(4, 25), [0, 1, 1]],
    ['is missed by a mark beside it', mark(20, 30), [0, 1, 1]],
    ['is missed by a mark of another kind', mark(10, 20, 'anaphoric'), [0, 1, 0]],
  ])('%s', (_, one, expected) => expect(counts([label(10, 20)], [one])).toEqual(expected));

  it('is found once: a second mark on it is false', () => {
    expect(counts([label(10, 20)], [mark(10, 15), mark(15, 20)])).toEqual([1, 0, 1]);
  });
});

describe('a mark', () => {
  it.each([
    ['partner-nation', [0, 0, 0]],
    ['handover', [0, 0, 0]],
    ['indirect', [0, 0, 0]],
    ['anaphoric', [0, 0, 0]],
    ['other-event', [0, 0, 1]],
    ['2011-era', [0, 0, 1]],
  ])('on a label of kind %s', (kind, expected) =>
    expect(counts([label(10, 20, kind)], [mark(10, 20)])).toEqual(expected),
  );
});

describe('rates', () => {
  it.each([
    [[8, 2, 0], { precision: 1, recall: 0.8, f1: (2 * 0.8) / 1.8 }],
    [[0, 0, 0], { precision: 1, recall: 1, f1: 1 }],
    [[0, 3, 2], { precision: 0, recall: 0, f1: 0 }],
  ] as const)('of %j', ([found, missed, falseMarks], expected) => {
    const { precision, recall, f1 } = rates(found, missed, falseMarks);
    expect({ precision, recall }).toEqual({
      precision: expected.precision,
      recall: expected.recall,
    });
    expect(f1).toBeCloseTo(expected.f1);
  });
});
