import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../core/day.ts';
import {
  type Filters,
  filterEntries,
  filterOptions,
  isUnfiltered,
  noFilters,
} from '../../../core/record-page/filter.ts';
import { supportsIn } from '../../../core/record-page/full-record.ts';
import { layOutDots } from '../../../core/record-page/lanes.ts';
import { recordOn } from '../../../core/record-page/record-on.ts';
import { searchText } from '../../../core/record-page/search.ts';
import { generatedRecord } from './generated-record.ts';

const { entries } = recordOn(record, supportsIn(record), record.asOf);
const find = (filters: Partial<Filters>) =>
  filterEntries(entries, { ...noFilters, ...filters }, (entry) => searchText(entry, []));

describe('without filters', () => {
  it('nothing is left out, nor by blanks', () => {
    expect(find({})).toBe(entries);
    expect(isUnfiltered({ ...noFilters, words: '  ' })).toBe(true);
    expect(isUnfiltered({ ...noFilters, side: 'US' })).toBe(false);
  });
});

describe('a filter', () => {
  it.each(['event', 'figure', 'quote'] as const)('by kind leaves all of kind %s', (kind) => {
    expect(find({ kind })).toEqual(entries.filter((each) => each.kind === kind));
    expect(find({ kind }).length).toBe(record[`${kind}s`].length);
  });

  it('by side leaves the quotes of that side, with those that two sides made together', () => {
    const found = find({ side: 'Iraq' });
    expect(found.every(({ kind }) => kind === 'quote')).toBe(true);
    expect(found.length).toBe(record.quotes.filter(({ sides }) => sides.includes('Iraq')).length);
    expect(found.map(({ entry }) => entry.id)).toContain('q-2021-07-26-joint-statement');
  });

  it('by place leaves the figures of that place, whatever words others have', () => {
    const found = find({ place: 'Syria' });
    expect(found.map(({ entry }) => entry.id)).toEqual(
      record.figures.filter(({ place }) => place === 'Syria').map(({ id }) => id),
    );
  });

  it('by source leaves what cites a page of that publisher', () => {
    const found = find({ publisher: 'Politico' });
    expect(found.map(({ entry }) => entry.id)).toContain('d-2014-10-15-oir-named');
    expect(
      found.every(({ support }) => support.some(({ source }) => source.publisher === 'Politico')),
    ).toBe(true);
  });

  it('by words leaves what has them all; together, filters leave what passes each', () => {
    expect(find({ words: 'joint statement' }).length).toBeGreaterThan(1);
    expect(find({ words: 'JOINT statement', kind: 'quote', side: 'US' })).toEqual(
      find({ words: 'joint statement' }).filter(
        ({ entry }) => 'sides' in entry && entry.sides.includes('US'),
      ),
    );
    expect(find({ side: 'US', place: 'Iraq' })).toEqual([]);
  });
});

describe('what there is to choose from', () => {
  const options = filterOptions(record);

  it('is what entries have: none of it finds nothing', () => {
    expect(options.sides.toSorted()).toEqual(['Iraq', 'Kurdistan Region', 'US']);
    expect(options.places.length).toBe(5);
    for (const side of options.sides) expect(find({ side })).not.toEqual([]);
    for (const place of options.places) expect(find({ place })).not.toEqual([]);
    for (const publisher of options.publishers) expect(find({ publisher })).not.toEqual([]);
  });

  it('has each publisher once, by name', () => {
    expect(new Set(options.publishers).size).toBe(options.publishers.length);
    expect(options.publishers.length).toBeGreaterThan(50);
  });
});

describe('a record of over 300 entries', () => {
  it('is read as of a day, searched, filtered and laid out within a fifth of a second', () => {
    const many = generatedRecord(4);
    const supports = supportsIn(many);
    const start = performance.now();
    const { entries: all } = recordOn(many, supports, many.asOf);
    const texts = new Map(all.map((entry) => [entry, searchText(entry, [])]));
    const found = filterEntries(
      all,
      { ...noFilters, words: 'coalition', kind: 'event' },
      (entry) => texts.get(entry) ?? '',
    );
    const dots = found.map(({ entry, date }) => ({ id: entry.id, x: timeOf(date) / 1e9 }));
    layOutDots(dots, { width: 1400, lanes: 10, dot: 16, label: 160 });
    const took = performance.now() - start;
    expect(all.length).toBeGreaterThan(300);
    expect(found.length).toBeGreaterThan(50);
    expect(took).toBeLessThan(200);
  });
});
