import { describe, expect, it } from 'vitest';
import { compareKeys, sortKeys } from '../../data/order.ts';
import { readRecord } from '../../data/read.ts';

describe('compareKeys', () => {
  it.each([
    [['a'], ['b'], -1],
    [['b'], ['a'], 1],
    [['a', 'x'], ['a', 'y'], -1],
    [['a'], ['a'], 0],
  ])('compares %j with %j', (a, b, sign) => {
    expect(compareKeys(a, b)).toBe(sign);
  });
});

describe('sortKeys', () => {
  const { events } = readRecord();
  const places = (...ids: string[]) =>
    ids.map((id) => events.findIndex((event) => event.id === id));
  const ascending = (places: number[]) => places.every((place, i) => place > (places[i - 1] ?? -1));

  it('puts a month after its days', () => {
    expect(ascending(places('d-2025-08-18-us-embassy', 'd-2025-08-drawdown-begins'))).toBe(true);
  });

  it('puts plans of a month before what happened on its last day, the older plan first', () => {
    const order = places(
      'd-plan-2025-09-reported',
      'd-plan-2025-09-official',
      'd-2025-09-30-pentagon-reduction',
    );
    expect(ascending(order)).toBe(true);
  });

  it('puts a year last of all in it', () => {
    const { date, id } = events.at(-1) ?? {};
    expect([date, id]).toEqual(['2026', 'd-plan-2026-end-reported']);
  });

  it('sorts figures by the end of the date that they hold for', () => {
    const figure = readRecord().figures.find(({ asOf }) => asOf === '2026-09');
    expect(figure && sortKeys.figures(figure)).toEqual(['2026-09-30', 'f-erbil-under-500-plan']);
  });
});
