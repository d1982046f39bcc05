import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import events from '../../data/events.json' with { type: 'json' };
import figures from '../../data/figures.json' with { type: 'json' };
import { type Drive, drive } from './driver/drive.ts';
import { card, leave, marked, marks, openCard, until } from './driver/reader.ts';

const pageAt = (file: string) => readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
const said = (id: string) => events.find((event) => event.id === id)?.statement ?? id;

/** Three articles of three days, and what a reader of each must find in its card. */
const articles = [
  {
    day: '16 January 2021',
    file: '2021-01-16-drawdown.html',
    term: 't-withdrawal',
    banner: 'This article: 16 January 2021\n',
    knew: [said('d-2021-01-15-us-2500'), said('d-2020-01-05-parliament-vote'), '2,500'],
    since: [said('d-2026-09-30-oir-concluded')],
    never: [/joint statement/i, /Planned/],
  },
  {
    day: '6 September 2024',
    file: '2024-09-06-plan.html',
    term: 't-withdrawal',
    banner: 'This article: 6 September 2024\n',
    knew: [said('d-2024-09-06-reuters-report'), said('d-plan-2026-end-reported'), 'Planned'],
    since: [said('d-plan-2025-09-official'), 'Planned, then superseded', 'Outcome'],
    never: [/joint statement of September/i, /superseded/, /January 2026/],
  },
  {
    day: '1 October 2026',
    file: '2026-10-01-departure.html',
    term: 't-withdrawal',
    banner: 'This article: 1 October 2026. The record has nothing later.',
    knew: [
      said('d-2026-09-30-oir-concluded'),
      'Planned, and kept',
      'Where it stands on 10 October 2026',
    ],
    since: [],
    never: [/Since then/],
  },
] as const;

describe.each(['chromium', 'firefox'] as const)('the card as of the article, in %s', (name) => {
  let browser: Drive;
  let page: Page;
  beforeAll(async () => {
    browser = await drive(name);
  });
  beforeEach(() => browser.inExtension((api) => api.storage.sync.clear()));
  afterEach(() => leave(page));
  afterAll(() => browser?.close());

  const openAt = async (file: string, term: string) => {
    page = await browser.open(`https://www.reuters.com/world/${file.length}/`, pageAt(file));
    await marked(page);
    const list = await browser.list();
    const mention = list?.mentions.find((each) => each.term === term);
    return openCard(browser, page, mention?.text ?? `no mention of ${term}`);
  };
  const shows = (holds: (text: string) => boolean, what: string) =>
    until(
      () => card(browser, page),
      (text) => text !== null && holds(text),
      what,
    );

  it.each(articles)(
    'tells on an article of $day what was known, and then what came',
    async (each) => {
      const text = await openAt(each.file, each.term);
      expect(text).toContain(each.banner);
      const at = text.lastIndexOf('\nSince then: ');
      const [knew, since] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
      for (const words of each.knew) expect(knew).toContain(words);
      for (const words of each.since) expect(since).toContain(words);
      for (const words of each.never)
        expect(
          knew.replace(/Since then: \d+ developments/, each.since.length ? '' : '$&'),
        ).not.toMatch(words);
    },
  );

  it('turns to the state of today', async () => {
    await openAt('2024-09-06-plan.html', 't-withdrawal');
    await browser.inCard(page, (root) => {
      for (const button of root.querySelectorAll('button')) {
        if (button.textContent === 'Now') button.click();
      }
      return null;
    });
    const text = await shows(
      (seen) => seen.includes('Where it stands on'),
      'the card stays at then',
    );
    expect(text).toContain('Shown is the state of 10 October 2026.');
    expect(text).toContain('This article, 6 September 2024');
  });

  it('sets the number of the article beside that of the record', async () => {
    page = await browser.open('https://www.reuters.com/world/n/', pageAt('2024-09-06-plan.html'));
    await marked(page);
    const list = await browser.list();
    const mention = list?.mentions.find(({ text }) => text.includes('Syria'));
    const text = await openCard(browser, page, mention?.text ?? 'no number of troops in Syria');
    expect(text).toContain(`“${mention?.text}”`);
    expect(text).toMatch(/about 900.*as of 7 September 2024/);
    expect(text).toMatch(/19 December 2024.*about 2,000/);
  });

  it('draws the troops known that day, and tells them in a table', async () => {
    await openAt('2024-09-06-plan.html', 't-withdrawal');
    const seen = await until(
      () =>
        browser.inCard(page, (root) => ({
          picture: root.querySelectorAll('.chart-place svg path').length,
          rows: root.querySelectorAll('.chart-place tbody tr').length,
        })),
      (each) => (each?.rows ?? 0) > 0,
      'the chart does not come',
    );
    expect(seen?.rows).toBe(figures.filter(({ asOf }) => asOf <= '2024-09-06').length);
    expect(seen?.picture).toBeGreaterThan(3);
  });

  it('copies a citation, or lays it out to be copied by hand', async () => {
    await openAt('2024-09-06-plan.html', 't-withdrawal');
    await browser.inCard(page, (root) => {
      const cite = root.querySelector<HTMLDetailsElement>('.timeline .cite');
      if (cite) cite.open = true;
      cite?.querySelector('button')?.click();
      return null;
    });
    await until(
      () =>
        browser.inCard(page, (root) => {
          const cite = root.querySelector('.timeline .cite');
          return `${cite?.querySelector('[role=status]')?.textContent}${cite?.querySelector('textarea')?.value ?? ''}`;
        }),
      (seen) => /^Copied$|Drawdown record .*, entry d-plan-2026-end-reported/.test(seen ?? ''),
      'nothing is copied',
    );
  });

  it('says why it was marked, and mutes the phrase for good', async () => {
    const text = await openAt('2021-01-16-drawdown.html', 't-withdrawal');
    expect(text).toContain('Why was this marked?');
    const [muted = ''] = await marks(page);
    await browser.inCard(page, (root) => {
      for (const button of root.querySelectorAll('button')) {
        if (button.textContent === 'Mute this phrase') button.click();
      }
      return null;
    });
    const isGone = (now: string[]) => now.length > 0 && !now.includes(muted);
    await marked(page, isGone);
    await page.reload();
    await marked(page, isGone);
  });

  it('opens the whole record in a tab of its own', async () => {
    await openAt('2024-09-06-plan.html', 't-withdrawal');
    await browser.inCard(page, (root) => {
      for (const button of root.querySelectorAll('button')) {
        if (button.textContent === 'The whole record') button.click();
      }
      return null;
    });
    await until(
      () =>
        browser.inExtension(async (api) =>
          (await api.tabs.query({})).map(({ url, title }) => `${url} ${title}`),
        ),
      (tabs) => tabs.some((tab) => tab.includes('/record.html')),
      'no record page opens',
    );
  });
});
