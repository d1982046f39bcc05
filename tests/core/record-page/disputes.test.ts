import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../core/record-page/disputes.ts';
import { supportsIn } from '../../../core/record-page/full-record.ts';
import { recordOn } from '../../../core/record-page/record-on.ts';

const supports = supportsIn(record);
const on = (day: string) => {
  const { figures, corrections } = disputesIn(recordOn(record, supports, day).entries);
  return {
    figures: figures.map(({ id }) => id),
    corrections: corrections.map(({ entry, rel, by }) => [entry.id, rel, by.id]),
  };
};

describe('the disputes', () => {
  it('are the figures beside which other numbers were stated', () => {
    expect(on(record.asOf).figures).toEqual([
      'f-us-iraq-2400-2025-08',
      'f-us-iraq-under-1000-2026-03',
    ]);
  });

  it('are the entries that another supersedes, refines or confirms in part', () => {
    const { corrections } = on(record.asOf);
    const syria = ['f-us-syria-900-2024-09', 'superseded-by', 'f-us-syria-2000-2024-12'];
    expect(corrections).toContainEqual(syria);
    expect(corrections.map(([, rel]) => rel)).toContain('confirmed-in-part-by');
    expect(corrections.map(([, rel]) => rel)).toContain('refined-by');
    expect(corrections.map(([, rel]) => rel)).not.toContain('outcome');
  });

  it('of an earlier day are none that was not known', () => {
    expect(on('2024-09-10')).toEqual({ figures: [], corrections: [] });
  });
});
