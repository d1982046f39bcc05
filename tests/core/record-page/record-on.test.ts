import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../core/day.ts';
import { supportsIn } from '../../../core/record-page/full-record.ts';
import { recordOn } from '../../../core/record-page/record-on.ts';
import { readRecord } from '../../../data/read.ts';

const supports = supportsIn(record);
const today = recordOn(record, supports, record.asOf);
const then = recordOn(record, supports, '2024-09-06');

describe('the record of the page', () => {
  it('has every event, figure and quote of the files, oldest first', () => {
    const { events, figures, quotes } = readRecord();
    const ids = [...events, ...figures, ...quotes].map(({ id }) => id);
    expect(today.entries.map(({ entry }) => entry.id).sort()).toEqual(ids.sort());
    const times = today.entries.map(({ date }) => timeOf(date));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('has the events in the order of their file', () => {
    const events = today.entries.filter(({ kind }) => kind === 'event');
    expect(events.map(({ entry }) => entry.id)).toEqual(record.events.map(({ id }) => id));
  });

  it('has every source that a file cites for an entry or a term, with what it supports', () => {
    const { events, figures, quotes, terms } = readRecord();
    const shown = [
      ...today.entries.map(({ entry, support }) => [entry.id, support] as const),
      ...today.terms.map(({ term, support }) => [term.id, support] as const),
    ];
    const found = shown.flatMap(([id, support]) =>
      support.map(({ source, supports }) => `${id} ${source.id} ${supports}`),
    );
    const cited = [events, figures, quotes, terms]
      .flat()
      .flatMap(({ id, citations }) =>
        citations.map(({ source, supports }) => `${id} ${source} ${supports}`),
      );
    expect(found.sort()).toEqual(cited.sort());
  });

  it('shows the quotation without the comma of the reporter’s sentence', () => {
    const cut = readRecord().quotes.find(({ shown }) => shown !== undefined);
    expect(cut).toBeDefined();
    expect(record.quotes.find(({ id }) => id === cut!.id)?.text).toBe(cut!.shown);
  });
});

describe('the record of the page on 6 September 2024', () => {
  it('knows nothing that came later', () => {
    const ids = then.entries.map(({ entry }) => entry.id);
    expect(ids).toContain('d-2024-09-06-reuters-report');
    expect(ids).not.toContain('d-2024-09-27-joint-statement');
    expect(ids).not.toContain('f-us-syria-2000-2024-12');
  });

  it('has a plan as planned, with no outcome', () => {
    const plan = then.entries.find(({ entry }) => entry.id === 'd-plan-2025-09-reported');
    expect(plan).toMatchObject({ entry: { status: 'planned' }, became: [] });
  });

  it('has of a term only what could be said of it', () => {
    const ids = then.terms.map(({ term }) => term.id);
    expect(ids).toContain('t-alaaldin');
    expect(ids).not.toContain('t-zaidi');
  });
});
