import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import events from '../../data/events.json' with { type: 'json' };
import figures from '../../data/figures.json' with { type: 'json' };
import quotes from '../../data/quotes.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };
import { type Drive, drive } from './driver/drive.ts';
import { until } from './driver/reader.ts';

const entries = events.length + figures.length + quotes.length;

describe.each(['chromium', 'firefox'] as const)('the record page, in %s', (name) => {
  let browser: Drive;
  let page: Page;
  beforeAll(async () => {
    browser = await drive(name);
  });
  afterEach(async () => {
    await page.close();
    expect(await browser.complaints()).toEqual([]);
    expect(browser.reached()).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (hash = '') => {
    page = await browser.openExtension(`record.html${hash}`);
    await until(count, (shown) => shown > 0, 'no entry comes');
  };
  const count = () =>
    page.evaluate(() => document.querySelectorAll('article.entry:not(.term)').length);
  /** Types into the field that bears this label, as a reader would have it in the end. */
  const fill = (label: string, value: string) =>
    page.evaluate(
      ([wanted, text]) => {
        for (const input of document.querySelectorAll('input')) {
          if (input.labels?.[0]?.textContent.trim() !== wanted) continue;
          input.value = text ?? '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      [label, value],
    );

  it('holds every entry, and every source', async () => {
    await open();
    expect(await count()).toBe(entries);
    const text = await page.evaluate(() => document.body.textContent);
    for (const { publisher } of sources) expect(text).toContain(publisher);
  });

  it('leads from its address to an entry, and says which it is', async () => {
    await open('#d-2024-09-27-joint-statement');
    const seen = await until(
      () =>
        page.evaluate(() => {
          const marked = document.querySelector('[aria-current]');
          const top = marked?.getBoundingClientRect().top ?? -1;
          return { id: marked?.id, isInView: top >= 0 && top < innerHeight };
        }),
      ({ isInView }) => isInView,
      'the entry is not in view',
    );
    expect(seen.id).toBe('d-2024-09-27-joint-statement');
  });

  it('shows the record as of a day: what was known, and no more', async () => {
    await open();
    await fill('Day, as a date', '2024-09-06');
    const known = await until(count, (shown) => shown < entries, 'all entries stay');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('As of 6 September 2024');
    expect(known).toBe(
      events.filter(
        ({ date, endDate, announced }) => (announced ?? endDate ?? date) <= '2024-09-06',
      ).length +
        figures.filter(({ asOf, stated }) => (stated ?? asOf) <= '2024-09-06').length +
        quotes.filter(({ date }) => date <= '2024-09-06').length,
    );
  });

  it('finds an entry by its words, and says so where there is none', async () => {
    await open();
    await fill('Search', 'tower drone jordan');
    await until(count, (shown) => shown === 0, 'what has none of it stays');
    await fill('Search', 'drone jordan');
    await until(count, (shown) => shown === 1, 'the entry does not come');
    expect(await page.evaluate(() => document.querySelector('article.entry:not(.term)')?.id)).toBe(
      'd-2024-01-28-tower-22',
    );
  });

  it.each([320, 1440])('has no need to be scrolled sideways at %i px', async (width) => {
    await open();
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
