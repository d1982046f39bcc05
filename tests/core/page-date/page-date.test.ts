import { describe, expect, it } from 'vitest';
import type { DateSource } from '../../../core/page-date/candidates.ts';
import { pageDateOf } from '../../../core/page-date/page-date.ts';

const today = '2026-10-10';
const stated = (source: DateSource, text: string) => ({ source, text });

describe('the page date', () => {
  it.each<[string, DateSource[], string]>([
    ['linked data before all', ['address', 'time', 'meta', 'linked-data'], 'linked-data'],
    ['the meta elements before the text', ['time', 'meta', 'address'], 'meta'],
    ['the text before the address', ['address', 'time'], 'time'],
    ['the address at last', ['address'], 'address'],
  ])('believes %s', (_, sources, believed) => {
    const candidates = sources.map((source, index) => stated(source, `2024-09-0${index + 1}`));
    expect(pageDateOf(candidates, today)?.evidence.source).toBe(believed);
  });

  it('takes the first of those that are believed alike', () => {
    const candidates = [stated('meta', '2024-09-06'), stated('meta', '2024-09-07')];
    expect(pageDateOf(candidates, today)).toEqual({ day: '2024-09-06', evidence: candidates[0] });
  });

  it.each([
    ['no day', 'soon'],
    ['a day before any news page', '2002-12-31'],
    ['a day to come', '2026-10-12'],
  ])('passes over %s', (_, text) => {
    const candidates = [stated('linked-data', text), stated('address', '/2024/09/06/')];
    expect(pageDateOf(candidates, today)?.day).toBe('2024-09-06');
  });

  it('may be tomorrow, where the publisher is in the east', () => {
    expect(pageDateOf([stated('meta', '2026-10-11')], today)?.day).toBe('2026-10-11');
    expect(pageDateOf([stated('meta', '2027-01-01')], '2026-12-31')?.day).toBe('2027-01-01');
  });

  it('is none where the page says none', () => expect(pageDateOf([], today)).toBeNull());
});
