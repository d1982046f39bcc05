// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fewEntries as record } from './few-entries.ts';
import { all, open } from './opened.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

beforeAll(async () => {
  await open();
});
afterAll(() => act(() => render(null, document.body)));

/** All words of an entry on the page. */
const words = (id: string) => document.getElementById(id)?.textContent ?? '';

describe('an entry', () => {
  it.each<[string, string[]]>([
    [
      'd-2014-09-10-coalition-announced',
      ['10 September 2014, event', 'Happened', 'Some pages give'],
    ],
    [
      'd-2023-08-08-hmc-agreed',
      ['7\u2009–\u20098 August 2023', 'What became of it', '25 January 2024'],
    ],
    [
      'd-plan-2025-09-official',
      ['September 2025', 'completed later', 'Announced on 27 September 2024'],
    ],
    ['d-plan-2025-09-official', ['Outcome', '(some advisers stay)', 'Later, 18 January 2026:']],
    ['d-plan-2025-09-reported', ['Planned, then superseded', 'Superseded by']],
    [
      'f-us-syria-900-2024-09',
      ['about 900', 'US troops, Syria', 'Stated by', 'Later, 19 December 2024:'],
    ],
    ['f-us-iraq-2400-2025-08', ['about 2,400', 'about 2,000', 'Shafaq News', 'The National']],
    [
      'f-erbil-under-500-plan',
      ['fewer than 500', 'Target', 'Superseded', 'no word on whose troops'],
    ],
    ['f-ain-al-asad-250-350-2025-10', ['250–350', 'Prime Minister of Iraq']],
    [
      'q-2021-12-09-araji',
      ['“We are officially', '«لنعلن', 'Iraq', 'Qasim al-Araji', 'Translated from Arabic by'],
    ],
    ['q-2024-09-06-us-official', ['Unnamed', 'United States']],
    ['q-2024-09-27-first', ['United States and Iraq']],
  ])('%s has with it %j', (id, parts) => {
    for (const part of parts) expect(words(id)).toContain(part);
  });

  it('has every source with publisher, date, address and what it supports', () => {
    const sources = new Map(record.sources.map((source) => [source.id, source]));
    for (const { id, citations } of [record.events, record.figures, record.quotes].flat()) {
      for (const { source, supports } of citations) {
        const { publisher, title, url, headlineOnly } = sources.get(source)!;
        expect(words(id)).toContain(publisher);
        expect(words(id)).toContain(`Supports: ${supports}`);
        expect(words(id)).toContain(title ?? 'title not seen');
        expect(words(id)).toContain(url ? decodeURI(url) : 'address not seen');
        if (headlineOnly) expect(words(id)).toContain('headline only');
      }
    }
  });

  it('graded C bears the label "Reported"', () => {
    const graded = [record.events, record.figures, record.quotes, record.terms].flat();
    const reported = graded.filter(({ grade }) => grade === 'C');
    expect(reported.length).toBeGreaterThan(0);
    for (const { id } of reported) expect(words(id)).toContain('Reported');
  });

  it('can be cited', () => {
    expect(all('article.entry:not(.term) .cite').length).toBe(
      all('article.entry:not(.term)').length,
    );
  });
});

describe('the sources', () => {
  it('say of each what it supports, what its date rests on, and lead to the entries', () => {
    const noted = record.sources.find(({ publishedNote }) => publishedNote !== undefined);
    expect(words(noted!.id)).toContain(`Date: ${noted!.publishedNote}`);
    const links = all('#s-politico-oir-name .cited a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#d-2014-10-15-oir-named']);
  });
});

describe('the disputes', () => {
  const disputes = () => all('.dispute').map(({ textContent }) => textContent);

  it('have differing numbers side by side, with who said them', () => {
    const [first] = disputes();
    for (const part of ['about 2,400', 'The New Region', 'about 2,000', 'about 2,500', 'National'])
      expect(first).toContain(part);
  });

  it('have what was corrected, and by what', () => {
    const syria = disputes().find((dispute) => dispute?.includes('about 900'));
    expect(syria).toMatch(/about 900.*Superseded by.*about 2,000.*Ryder/);
  });
});
