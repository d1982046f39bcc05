import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../core/as-of/known-from.ts';
import { firstDayOf, lastDayOf } from '../../data/dates.ts';
import { readRecord } from '../../data/read.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const written = new RegExp(
  `(?:(?:(\\d{1,2}) )?(${months.join('|')})(?: (\\d{1,2}),)? )?\\b((?:19|20)\\d\\d)\\b`,
  'g',
);

/** The dates that a text names, at the precision in which it names them. */
function datesIn(text: string): string[] {
  return Array.from(text.matchAll(written), ([, before, month, after, year]) => {
    const day = before ?? after;
    if (!month) return `${year}`;
    const number = String(months.indexOf(month) + 1).padStart(2, '0');
    return `${year}-${number}${day ? `-${day.padStart(2, '0')}` : ''}`;
  });
}

const { events, figures, quotes, terms } = readRecord();

/** Each entry's own words, which a reader of its own day is shown. */
const own = [
  ...events.map((each) => ({
    id: each.id,
    known: knownFrom(each),
    words: [each.statement, each.note],
  })),
  ...figures.map((each) => ({
    id: each.id,
    known: knownFrom(each),
    words: [each.statement, each.note, each.statedBy],
  })),
  ...quotes.map((each) => ({
    id: each.id,
    known: knownFrom(each),
    words: [each.text, each.note, each.occasion],
  })),
  ...terms.map((each) => ({
    id: each.id,
    known: each.from ?? '2020',
    words: [each.definition, each.note],
  })),
];

const ahead = own
  .map(({ id, known, words }) => ({
    id,
    dates: datesIn(words.join('\n')).filter((date) => firstDayOf(date) > lastDayOf(known)),
  }))
  .filter(({ dates }) => dates.length);

describe('the words of an entry, as its own day could have read them', () => {
  it('name later days only where they were planned or aimed at', () => {
    expect(Object.fromEntries(ahead.map(({ id, dates }) => [id, dates]))).toEqual({
      // Another day for the same event.
      'd-2014-09-10-coalition-announced': ['2014-09-11'],
      'd-2021-07-26-strategic-dialogue': ['2021-12-31'],
      'd-2024-09-08-abbasi-timeline': ['2025-09', '2026-09'],
      'd-2026-08-12-ap-by-september': ['2026-09'],
      'd-plan-2025-09-official': ['2025-09'],
      'd-plan-2025-09-reported': ['2025-09'],
      'd-plan-2026-09-official': ['2026-09', '2026-09'],
      'd-plan-2026-end-reported': ['2026'],
      'f-erbil-under-500-plan': ['2026-09'],
      'q-2021-07-26-joint-statement': ['2021-12-31'],
      'q-2024-09-27-first': ['2025-09'],
      'q-2024-09-27-second': ['2026-09'],
    });
  });
});
