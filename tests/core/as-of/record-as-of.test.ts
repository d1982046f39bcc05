import record from 'virtual:drawdown/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../../core/as-of/known-from.ts';
import { recordAsOf } from '../../../core/as-of/record-as-of.ts';
import { compareDates } from '../../../core/day.ts';
import type { Event, Figure, Quote, Record } from '../../../core/record.ts';

const first = Date.UTC(2014, 0, 1);
const last = Date.parse(record.asOf);
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Any day from 2014 to the record's own. */
const anyDay = fc
  .integer({ min: 0, max: (last - first) / 86_400_000 })
  .map((days) => dayAt(first + days * 86_400_000));

const entriesOf = ({
  events,
  figures,
  quotes,
}: Pick<Record, 'events' | 'figures' | 'quotes'>): (Event | Figure | Quote)[] => [
  ...events,
  ...figures,
  ...quotes,
];
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const all = idsOf(entriesOf(record)).sort();
const source = new Map(record.sources.map((each) => [each.id, each]));
const sourcesOf = (record: Record) =>
  [...entriesOf(record), ...record.terms].map(({ citations }) => citations);

const check = (property: (day: string) => void) =>
  fc.assert(fc.property(anyDay, property), { numRuns: 500 });

describe('the record as of any day from 2014 on', () => {
  it('knows no entry that was known later only', () => {
    check((day) => {
      for (const entry of entriesOf(recordAsOf(record, day).known)) {
        expect(compareDates(knownFrom(entry), day)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('has no word, link, source or status of a later day', () => {
    check((day) => {
      const { known: then } = recordAsOf(record, day);
      const known = new Set(idsOf(entriesOf(then)));
      for (const { from } of then.summary) expect(from <= day).toBe(true);
      for (const { entries } of then.standing)
        for (const id of entries) expect(known).toContain(id);
      for (const entry of [...entriesOf(then), ...then.terms]) {
        for (const { date } of entry.later ?? [])
          expect(compareDates(date, day)).toBeLessThanOrEqual(0);
      }
      for (const { links } of entriesOf(then))
        for (const { to } of links) expect(known).toContain(to);
      for (const citations of sourcesOf(then)) {
        const later = citations.filter(
          (each) => compareDates(source.get(each.source)?.published ?? '0000', day) > 0,
        );
        expect(later.length === 0 || citations.length === 1).toBe(true);
      }
      for (const { status, statusText, links, date } of then.events) {
        if (status === 'planned') expect(compareDates(date, day)).toBeGreaterThanOrEqual(0);
        if (status === 'date-passed') expect(compareDates(date, day)).toBeLessThan(0);
        const isDecided = status.startsWith('planned-') || status === 'superseded';
        if (isDecided)
          expect(links.some(({ rel }) => rel === 'outcome' || rel === 'superseded-by')).toBe(true);
        if (!isDecided) expect(statusText).toBeUndefined();
      }
    });
  });

  it('is, with what came since, the whole record, and no entry is in both', () => {
    check((day) => {
      const { known: then, since } = recordAsOf(record, day);
      expect([...idsOf(entriesOf(then)), ...idsOf(entriesOf(since))].sort()).toEqual(all);
    });
  });

  it('keeps every word of an entry that it does not hold back for a later day', () => {
    check((day) => {
      for (const entry of entriesOf(recordAsOf(record, day).known)) {
        const whole = entriesOf(record).find(({ id }) => id === entry.id)!;
        for (const key of [
          'statement',
          'text',
          'note',
          'reported',
          'date',
          'asOf',
          'value',
        ] as const) {
          expect((entry as never)[key]).toEqual((whole as never)[key]);
        }
      }
    });
  });

  it('only ever learns: a later day knows all that an earlier one knew', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [earlier, later] = [one, other].sort().map((day) => recordAsOf(record, day));
        expect(idsOf(entriesOf(later!.known))).toEqual(
          expect.arrayContaining(idsOf(entriesOf(earlier!.known))),
        );
        expect(idsOf(earlier!.since.events)).toEqual(
          expect.arrayContaining(idsOf(later!.since.events)),
        );
        const decided = (events: readonly Event[]) =>
          idsOf(events.filter(({ status }) => status !== 'planned' && status !== 'date-passed'));
        expect(decided(later!.known.events)).toEqual(
          expect.arrayContaining(decided(earlier!.known.events)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('names every open plan among those that the record knows the outcome of', () => {
    check((day) => {
      const { known: then, since } = recordAsOf(record, day);
      const open = then.events.filter(
        ({ status }) => status === 'planned' || status === 'date-passed',
      );
      expect(idsOf(since.plans)).toEqual(idsOf(open));
    });
  });

  it('knows everything on its own last day, and tells nothing since', () => {
    const { known: then, since } = recordAsOf(record, record.asOf);
    expect(then).toEqual(record);
    expect(entriesOf(since)).toEqual([]);
    expect(since.plans).toEqual([]);
    expect(recordAsOf(record, '2027-01-01').known).toEqual(record);
  });
});

describe('a plan', () => {
  it.each([
    ['d-plan-2025-09-reported', '2024-09-05', undefined],
    ['d-plan-2025-09-reported', '2024-09-06', 'planned'],
    ['d-plan-2025-09-reported', '2024-09-27', 'superseded'],
    ['d-plan-2025-09-official', '2024-09-26', undefined],
    ['d-plan-2025-09-official', '2025-09-30', 'planned'],
    ['d-plan-2025-09-official', '2025-10-01', 'date-passed'],
    ['d-plan-2025-09-official', '2025-12-01', 'date-passed'],
    ['d-plan-2025-09-official', '2026-01-18', 'planned-and-missed'],
    ['d-plan-2026-09-official', '2026-09-29', 'planned'],
    ['d-plan-2026-09-official', '2026-09-30', 'planned-and-kept'],
    ['d-plan-2026-end-reported', '2024-09-06', 'planned'],
    ['d-plan-2026-end-reported', '2024-09-27', 'superseded'],
  ])('%s stood on %s as: %s', (id, day, status) => {
    const event = recordAsOf(record, day).known.events.find((each) => each.id === id);
    expect(event?.status).toBe(status);
  });

  it('has its plainer status only once the outcome is known', () => {
    const textOn = (day: string) =>
      recordAsOf(record, day).known.events.find(({ id }) => id === 'd-plan-2025-09-official')
        ?.statusText;
    expect(textOn('2025-10-01')).toBeUndefined();
    expect(textOn('2026-01-18')).toContain('18 January 2026');
  });
});

describe('a figure', () => {
  it('is corrected on the day of the correction, not before', () => {
    const syria = (day: string) =>
      recordAsOf(record, day).known.figures.find(({ id }) => id === 'f-us-syria-900-2024-09');
    expect(syria('2024-12-18')?.links).toEqual([]);
    expect(syria('2024-12-19')?.links).toHaveLength(1);
    expect(syria('2024-12-18')?.later).toEqual([]);
  });

  it('that is a target is overtaken once its outcome is known', () => {
    const target = (day: string) =>
      recordAsOf(record, day).known.figures.find(({ id }) => id === 'f-erbil-under-500-plan');
    expect(target('2025-08-17')).toBeUndefined();
    expect(target('2026-09-29')?.superseded).toBeUndefined();
    expect(target('2026-09-30')?.superseded).toBe(true);
  });
});
