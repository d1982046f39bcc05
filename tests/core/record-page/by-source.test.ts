import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { bySource } from '../../../core/record-page/by-source.ts';
import { supportsIn } from '../../../core/record-page/full-record.ts';
import { recordOn } from '../../../core/record-page/record-on.ts';

const supports = supportsIn(record);
const groups = bySource(recordOn(record, supports, record.asOf));

describe('the sources', () => {
  it('are all of the record, each once, by publisher', () => {
    expect(groups.map(({ source }) => source.id).sort()).toEqual(
      record.sources.map(({ id }) => id).sort(),
    );
    const publishers = groups.map(({ source }) => source.publisher);
    expect(publishers).toEqual(publishers.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('have with each what it supports: entries by date, and terms by name', () => {
    const cited = (id: string) =>
      groups
        .find(({ source }) => source.id === id)
        ?.cited.map(({ entry, term, supports }) => [entry?.id ?? term?.name, supports]);
    expect(cited('s-politico-oir-name')).toEqual([
      ['d-2014-10-15-oir-named', 'The name and what it covers'],
    ]);
    expect(cited('s-the-national-abbasi')).toContainEqual(['Thabet al-Abbasi', 'His announcement']);
  });

  it('of an earlier day are those alone that it cites', () => {
    const then = bySource(recordOn(record, supports, '2014-12-31'));
    expect(then.length).toBeGreaterThan(3);
    expect(then.length).toBeLessThan(groups.length);
    expect(then.every(({ cited }) => cited.length > 0)).toBe(true);
  });
});
