// @vitest-environment jsdom

import record from 'virtual:drawdown/record';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TITLE_ID } from '../../../components/card/card.tsx';
import { eventSchema, figureSchema, quoteSchema } from '../../../data/schema.ts';
import { button, open, sections, texts } from './open-card.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const here = () => document.querySelector('.here')?.textContent ?? '';

afterEach(() => act(() => render(null, document.body)));

describe('the card', () => {
  it('shows its parts in order: the thing, where it stands, dates, figures, quotes', async () => {
    await open('t-withdrawal');
    expect(texts('h2, h3')).toEqual([
      'Withdrawal of the coalition from Iraq',
      'Where it stands on 10 October 2026',
      'Key dates',
      'Troops over time',
      'Troop figures',
      'Official quotes',
    ]);
    expect(texts('.about > p')[0]).toBe(record.summary.map(({ text }) => text).join(' '));
  });

  it('leaves out the sections that the reader switched off', async () => {
    await open('t-withdrawal', null, { ...sections, events: false, quotes: false });
    expect(texts('h3')).toEqual([
      'Where it stands on 10 October 2026',
      'Troops over time',
      'Troop figures',
    ]);
  });

  it('names the last day of the record, whatever is switched off', async () => {
    const none = { standing: false, events: false, figures: false, quotes: false };
    await open('t-withdrawal', null, none);
    expect(texts('.foot')[0]).toContain('10 October 2026');
  });

  it.each<[string, string | null, string[]]>([
    ['t-deadlines', 'd-plan-2025-09-reported', ['Planned, then superseded', '18 January 2026']],
    ['t-deadlines', 'd-plan-2025-09-official', ['completed later: 18 January 2026, by Iraq']],
    ['t-deadlines', 'd-plan-2026-09-official', ['Planned, and kept', '30 September 2026']],
    ['t-troops', 'f-us-syria-900-2024-09', ['about 900', 'Superseded by', 'about 2,000']],
    ['t-troops', 'f-us-syria-900-2024-09', ['as of 19 December 2024', 'Maj. Gen. Pat Ryder']],
    ['t-troops', 'f-us-iraq-2500-2024-09', ['about 2,500', 'Refined by', 'at least 2,500']],
    ['t-troops', 'f-erbil-under-500-plan', ['Target', 'Superseded', 'for September 2026']],
    ['t-troops', 'f-ain-al-asad-250-350-2025-10', ['250–350', 'US troops, Ain al-Asad']],
    ['t-alaaldin', null, ['on the brink of transitioning', 'Outcome', '27 September 2024']],
    ['t-jscd', 'd-2023-08-08-hmc-agreed', ['8 August 2023', 'Outcome', '25 January 2024']],
  ])('says of %s at %s what it was and what became of it', async (term, entry, words) => {
    await open(term, entry);
    for (const word of words) expect(here()).toContain(word);
  });

  it('opens every source in a new tab that knows nothing of the page', async () => {
    await open('t-withdrawal');
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const { target, rel, protocol } of links) {
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(protocol).toMatch(/^https?:$/);
    }
  });

  it('puts a source with every entry', async () => {
    await open('t-withdrawal');
    const entries = [...document.querySelectorAll('.event, .figure, .quote, .became li, .about')];
    expect(entries.length).toBeGreaterThan(8);
    for (const entry of entries) expect(entry.querySelector('.source')).not.toBeNull();
  });

  it('says "headline only" of a page that was not read, and gives no link where none is known', async () => {
    await open('t-oir', 'd-2026-09-30-oir-concluded');
    const sources = [...document.querySelectorAll('.here .source')];
    const france24 = sources.find(({ textContent }) => textContent.startsWith('France 24'));
    expect(france24?.textContent).toContain('headline only');
    expect(france24?.querySelector('a')).toBeNull();
  });

  it('labels what is only reported', async () => {
    await open('t-oir', 'd-2026-09-30-oir-concluded');
    expect(texts('.here .when .tag')).toEqual(['Reported']);
    await open('t-zaidi');
    const part = record.terms.find(({ id }) => id === 't-zaidi')?.reported;
    expect(texts('.about > .small')).toEqual(part ? [`Reported ${part}`] : []);
  });

  it('tells done, planned and struck dates apart in words', async () => {
    await open('t-withdrawal');
    await act(() => button(`Show all ${record.events.length} dates`).click());
    const words = new Set(texts('.timeline .event > .when .status'));
    expect(words).toEqual(
      new Set([
        'Happened',
        'Planned, and kept',
        'Planned, then superseded',
        "completed later: 18 January 2026, by Iraq's account",
      ]),
    );
  });

  it('unfolds and folds a section', async () => {
    await open('t-withdrawal');
    const rows = () => document.querySelectorAll('.quotes .row').length;
    const all = button(`Show all ${record.quotes.length} quotes`);
    expect([rows(), all.getAttribute('aria-expanded')]).toEqual([3, 'false']);
    await act(() => all.click());
    expect([rows(), all.getAttribute('aria-expanded')]).toEqual([record.quotes.length, 'true']);
    await act(() => button('Show fewer').click());
    expect(rows()).toBe(3);
  });

  it('prints each quotation with speaker, office, day, occasion and side', async () => {
    await open('t-withdrawal');
    const barzani = texts('.quotes .quote').find((text) => text.includes('Nechirvan Barzani'));
    for (const words of [
      'Kurdistan Region',
      '“It is not the right time for the coalition forces to leave Iraq”',
      'President of the Kurdistan Region of Iraq',
      '16 February 2025',
      'Munich',
      'does not say whether it is a translation',
    ]) {
      expect(barzani).toContain(words);
    }
  });

  it.each([
    ['q-2024-01-05-sudani-office', 'Translated from Arabic by Reuters'],
    ['q-2024-08-15-iraq-mfa', 'Unofficial translation from Arabic'],
    ['q-2024-09-06-us-official', 'Unnamed, senior US official'],
    ['q-2024-04-15-joint-statement', 'United States and Iraq'],
    ['q-2026-01-18-iraqi-committee', 'of advisers” [of the US-led coalition]'],
  ])('says of %s: %s', async (id, words) => {
    await open('t-withdrawal', id);
    expect(here()).toContain(words);
  });

  it('prints the Arabic original from right to left', async () => {
    await open('t-withdrawal', 'q-2024-08-15-iraq-mfa');
    const original = document.querySelector('.here blockquote[lang=ar]');
    expect(original?.getAttribute('dir')).toBe('rtl');
    expect(original?.textContent).toContain('العراق');
  });

  it('says so where the record knows nothing of the words', async () => {
    await open('t-unheard-of');
    expect(texts('h2')).toEqual(['Not in the record']);
    expect(document.body.textContent).toContain('Reload the page');
  });

  it('closes at its button', async () => {
    const { onClose } = await open('t-alaaldin');
    await act(() => button('Close').click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['t-withdrawal', null],
    ['t-deadlines', 'd-plan-2025-09-reported'],
    ['t-sudani', null],
  ])('has no fault that axe finds, at %s %s', async (term, entry) => {
    await open(term, entry);
    expect(document.getElementById(TITLE_ID)?.tagName).toBe('H2');
    // jsdom lays nothing out, so colours are measured in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

/** `cardPlace` and `Ain al-Asad`: `cardPlaceAinAlAsad`. */
const keyOf = (prefix: string, value: string) =>
  [prefix, ...value.split(/\W+/).map((word) => word[0]!.toUpperCase() + word.slice(1))].join('');

describe('the words of the card', () => {
  it('are all in the messages, none of them unused', async () => {
    const { default: messages } = await import('../../../public/_locales/en/messages.json');
    const { readdirSync, readFileSync } = await import('node:fs');
    const code = readdirSync('components/card')
      .map((file) => readFileSync(`components/card/${file}`, 'utf8'))
      .join('\n');
    const used = new Set([...code.matchAll(/['"](card[A-Z]\w+)['"]/g)].map(([, key]) => key!));
    const sets: [string, readonly string[]][] = [
      ['cardStatus', [...eventSchema.shape.status.options, 'planned', 'date-passed']],
      ['cardFate', ['outcome', 'superseded-by', 'refined-by', 'confirmed-in-part-by']],
      ['cardNumber', figureSchema.shape.qualifier.unwrap().options],
      ['cardTroops', figureSchema.shape.troops.options],
      ['cardPlace', figureSchema.shape.place.options],
      ['cardSide', quoteSchema.shape.sides.element.options],
    ];
    for (const [prefix, values] of sets) {
      expect(used.delete(prefix)).toBe(true);
      for (const value of values) used.add(keyOf(prefix, value));
    }
    const there = Object.keys(messages).filter((key) => /^card/.test(key));
    const base = (key: string) => key.replace(/(One|Other)$/, '');
    expect([...new Set(there.map((key) => (used.has(key) ? key : base(key))))].sort()).toEqual(
      [...used].sort(),
    );
  });
});
