import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { type CardReading, cardReading } from '../../core/card-reading.ts';

const sections = { standing: true, events: true, figures: true, quotes: true };

/** The card of a mention of `term` in an article of `day`, read on the record's last day. */
function read(
  day: string | null,
  term = 't-withdrawal',
  entry: string | null = null,
  today = record.asOf,
): CardReading {
  const type = record.terms.find(({ id }) => id === term)?.type ?? 'withdrawal';
  return cardReading(record, { term, type, entry }, sections, day, today)!;
}

const ids = (views: readonly { readonly entry: { readonly id: string } }[] = []) =>
  views.map(({ entry }) => entry.id);
const statusOf = ({ onDay }: CardReading, id: string) =>
  onDay?.events?.all.find(({ entry }) => entry.id === id)?.entry.status;

describe('the card on an article of January 2021', () => {
  const reading = read('2021-01-20');

  it('knows the level of that week and the vote of the year before, and nothing of 2024', () => {
    expect(ids(reading.onDay?.events?.shown)).toEqual([
      'd-2021-01-15-us-2500',
      'd-2020-01-05-parliament-vote',
      'd-2017-12-09-iraq-victory',
    ]);
    expect(ids(reading.onDay?.figures?.all)).toEqual([
      'f-us-iraq-2500-2021-01',
      'f-us-iraq-5200-2020-01',
    ]);
    expect(ids(reading.onDay?.quotes?.all)).toEqual([]);
    expect(reading.onDay?.standing).toEqual([]);
  });

  it('says what the withdrawal is in words of no later day', () => {
    expect(reading.onDay?.about.sentences).toEqual([
      'The end of the military mission of the US-led coalition against the Islamic State group in Iraq, and the departure of its forces.',
    ]);
    expect(reading.onDay?.about.sources.map(({ published }) => published)).toEqual(['2020-01-05']);
  });

  it('had no plan open, and has most of the story since', () => {
    expect(reading.since?.plans).toEqual([]);
    expect(reading.since?.count).toBe(
      record.events.length - (reading.onDay?.events?.all.length ?? 0),
    );
    expect(ids(reading.since?.events.shown)[0]).toBe('d-2026-09-30-oir-concluded');
  });
});

describe('the card on an article of 6 September 2024', () => {
  const reading = read('2024-09-06');

  it('opens its dates with the plans that Reuters reported that day, and the report', () => {
    expect(ids(reading.onDay?.events?.shown)).toEqual([
      'd-plan-2026-end-reported',
      'd-plan-2025-09-reported',
      'd-2024-09-06-reuters-report',
    ]);
    expect(statusOf(reading, 'd-plan-2025-09-reported')).toBe('planned');
    expect(statusOf(reading, 'd-plan-2025-09-official')).toBeUndefined();
  });

  it('says since then, of both plans first, what became of them', () => {
    expect(ids(reading.since?.plans)).toEqual([
      'd-plan-2025-09-reported',
      'd-plan-2026-end-reported',
    ]);
    for (const plan of reading.since?.plans ?? []) {
      expect(plan.entry.status).toBe('superseded');
      expect(plan.became.length).toBeGreaterThan(0);
    }
  });

  it('opens a date that was set later at the plan of that day for the same date', () => {
    const later = read('2024-09-06', 't-deadlines', 'd-plan-2025-09-official');
    expect(ids(later.onDay?.here.shown)).toEqual(['d-plan-2025-09-reported']);
    expect(ids(later.now()!.here.shown)).toEqual(['d-plan-2025-09-official']);
    const known = read('2024-10-01', 't-deadlines', 'd-plan-2025-09-official');
    expect(ids(known.onDay?.here.shown)).toEqual(['d-plan-2025-09-official']);
  });

  it('opens at a term where the entry of the mention was not known yet', () => {
    const later = read('2024-09-06', 't-troops', 'f-us-syria-900-2024-09');
    expect(ids(later.now()!.here.shown)).toEqual(['f-us-syria-900-2024-09']);
    expect(later.onDay?.here.all).toEqual([]);
    expect(later.onDay?.entryFirst).toBe(false);
  });

  it('has nothing to say yet of a man who was not in office', () => {
    const zaidi = read('2024-09-06', 't-zaidi');
    expect(zaidi.onDay).toBeNull();
    expect(zaidi.title).toBe('Ali al-Zaidi');
    expect(zaidi.since?.count).toBeGreaterThan(0);
  });
});

describe('the card on an article of 1 October 2026', () => {
  it('has the plan kept, the mission ended, and nothing since', () => {
    const reading = read('2026-10-01');
    expect(reading.article).toEqual({ kind: 'within', day: '2026-10-01' });
    expect([reading.onDay, reading.since]).toEqual([null, null]);
    expect(
      reading
        .now()!
        .events?.shown.slice(0, 2)
        .map(({ entry }) => entry),
    ).toMatchObject([
      { id: 'd-plan-2026-09-official', status: 'planned-and-kept' },
      { id: 'd-2026-09-21-rubio-zaidi' },
    ]);
    expect(ids(reading.now()!.events?.shown[0]?.became)).toEqual(['d-2026-09-30-oir-concluded']);
  });
});

describe('the card', () => {
  it.each<[string, string | null, CardReading['article']['kind']]>([
    ['a page without a date', null, 'undated'],
    ['an article older than the record', '2014-01-01', 'before'],
    ["an article of the record's last day", record.asOf, 'within'],
    ['an article newer than the record', '2026-10-11', 'after'],
  ])('tells %s', (_, day, kind) => {
    expect(read(day).article.kind).toBe(kind);
  });

  it.each([null, record.asOf, '2026-11-25'])('has one state alone for a day of %s', (day) => {
    const { onDay, since, now } = read(day);
    expect([onDay, since]).toEqual([null, null]);
    expect(ids(now()!.events?.all)).toHaveLength(record.events.length);
  });

  it.each([
    [record.asOf, null],
    ['2027-01-08', null],
    ['2027-01-09', 91],
    ['2026-01-01', null],
  ])('on %s gives the record an age of %s days', (today, age) => {
    expect(read(null, 't-withdrawal', null, today).age).toBe(age);
  });

  it("lets every side speak that had spoken by the article's day, whatever the day", () => {
    const days = Array.from({ length: 84 }, (_, month) =>
      new Date(Date.UTC(2019, 10 + month, 15)).toISOString().slice(0, 10),
    );
    let most = 0;
    for (const day of days) {
      const { onDay, now } = read(day);
      const quotes = (onDay ?? now()!).quotes!;
      const sides = (views: typeof quotes.all) => [
        ...new Set(views.flatMap(({ entry }) => entry.sides)),
      ];
      const shown = sides(quotes.shown);
      expect(shown).toEqual(expect.arrayContaining(sides(quotes.all)));
      most = Math.max(most, shown.length);
    }
    expect(most).toBe(3);
  });

  it('is none where the record does not know the term', () => {
    const mention = { term: 't-unheard-of', type: 'body', entry: null } as const;
    expect(cardReading(record, mention, sections, '2024-09-06', record.asOf)).toBeNull();
  });
});
