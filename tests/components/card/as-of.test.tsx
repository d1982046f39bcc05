// @vitest-environment jsdom

import record from 'virtual:drawdown/record';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, open, sections, texts } from './open-card.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const on = (day: string | null, term = 't-withdrawal', entry: string | null = null) =>
  open(term, entry, sections, day);
const banner = () => document.querySelector('.article-day')?.textContent ?? '';
const pressed = () => texts('[aria-pressed=true]');

afterEach(() => act(() => render(null, document.body)));

describe('the card on an article of 6 September 2024', () => {
  it('names the day, and opens with what was known then', async () => {
    await on('2024-09-06');
    expect(banner()).toContain('This article: 6 September 2024');
    expect(banner()).toContain('Shown is what was known that day.');
    expect(pressed()).toEqual(['Then']);
  });

  it('has then, in order, dates, figures, quotes, and last what came since', async () => {
    await on('2024-09-06');
    expect(texts('h3')).toEqual([
      'Key dates',
      'Troops over time',
      'Troop figures',
      'Official quotes',
      'Since then: 22 developments',
      'What became of the plans of that day',
      'What happened',
    ]);
  });

  it('shows no word of a later day above "Since then"', async () => {
    await on('2024-09-06');
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) {
      await act(() => button.click());
    }
    const known = document.querySelector('.content')!.cloneNode(true) as HTMLElement;
    for (const part of known.querySelectorAll('.since, .foot, .why')) part.remove();
    expect(known.textContent).not.toMatch(/2025-|January 2026|27 September 2024|December 2024/);
    expect(known.textContent).toMatch(/September 2025\s*Planned/);
  });

  it('says of each plan of that day what became of it', async () => {
    await on('2024-09-06');
    expect(texts('.plans .event > .when .status')).toEqual([
      'Planned, then superseded',
      'Planned, then superseded',
    ]);
    expect(texts('.plans .became')).toHaveLength(2);
  });

  it('draws the article between what was done and what was planned', async () => {
    await on('2024-09-06');
    const rows = [...document.querySelectorAll('.timeline')][0]!.querySelectorAll('.rows > li');
    expect(Array.from(rows, (row) => row.className)).toEqual(['row', 'row', 'line', 'row']);
    expect(rows[2]?.textContent).toBe('This article, 6 September 2024');
  });

  it('has the troops drawn that were known that day, and on the switch all', async () => {
    const draw = vi.fn();
    await open('t-withdrawal', null, sections, '2024-09-06', record.asOf, draw);
    const place = document.querySelector('.chart-place');
    expect(draw).toHaveBeenLastCalledWith(place, {
      figures: expect.objectContaining({ length: 3 }),
      asOf: '2024-09-06',
      day: '2024-09-06',
      width: 0,
    });
    await act(() => button('Now').click());
    expect(draw).toHaveBeenLastCalledWith(place, {
      figures: record.figures,
      asOf: record.asOf,
      day: '2024-09-06',
      width: 0,
    });
  });

  it('turns to the state of today and back', async () => {
    await on('2024-09-06');
    await act(() => button('Now').click());
    expect(pressed()).toEqual(['Now']);
    expect(banner()).toContain('Shown is the state of 10 October 2026.');
    expect(texts('h3')).toContain('Where it stands on 10 October 2026');
    expect(texts('.line')).toEqual(['This article, 6 September 2024']);
    await act(() => button('Then').click());
    expect(texts('h3')).not.toContain('Where it stands on 10 October 2026');
  });

  it('has nothing to say yet of what was not known, and says it since', async () => {
    await on('2024-09-06', 't-zaidi');
    expect(document.body.textContent).toContain('On that day nothing could be said of this yet.');
    expect(texts('h3')[0]).toBe('Since then: 22 developments');
  });

  it('is free of faults that a checker of accessibility finds', async () => {
    await on('2024-09-06');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the card on an article of October 2025', () => {
  it('says that the date of the first phase had passed, and not that it was missed', async () => {
    await on('2025-10-02', 't-deadlines', 'd-plan-2025-09-official');
    expect(texts('.here .when .status')[0]).toBe('Planned; the date has passed');
  });
});

describe('the card', () => {
  it.each([
    [null, 'This page states no date. Shown is the state of 10 October 2026.'],
    ['2013-05-01', 'This article: 1 May 2013. The record has nothing that early.'],
    ['2026-10-05', 'This article: 5 October 2026. The record has nothing later.'],
    [
      '2026-11-25',
      'This article: 25 November 2026. The record ends on 10 October 2026; what came later is not in it.',
    ],
  ])('on an article of %s says so', async (day, sentence) => {
    await on(day);
    expect(banner()).toContain(sentence);
  });

  it('says its age once it is over 90 days old', async () => {
    await open('t-withdrawal', null, sections, null, '2027-01-08');
    expect(texts('.foot')[0]).not.toContain('days old');
    await open('t-withdrawal', null, sections, null, '2027-01-09');
    expect(texts('.foot')[0]).toContain('The record is 91 days old');
  });

  it('leads to the whole record', async () => {
    const { onOpenRecord } = await on('2024-09-06');
    await act(() => button('The whole record').click());
    expect(onOpenRecord).toHaveBeenCalledOnce();
  });

  it('copies the citation of an entry', async () => {
    const { onCite, onCopy } = await on('2024-09-06');
    const cite = document.querySelector('.timeline .cite')!;
    const text = [...cite.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Copy as text',
    )!;
    await act(() => text.click());
    expect(onCite).toHaveBeenCalledWith('d-plan-2026-end-reported', 'plain');
    expect(onCopy).toHaveBeenCalledWith('the citation of d-plan-2026-end-reported');
  });
});
