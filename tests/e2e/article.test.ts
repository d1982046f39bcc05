import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import events from '../../data/events.json' with { type: 'json' };
import figures from '../../data/figures.json' with { type: 'json' };
import quotes from '../../data/quotes.json' with { type: 'json' };
import terms from '../../data/terms/en.json' with { type: 'json' };
import { type Drive, drive } from './driver/drive.ts';
import {
  calm,
  card,
  closed,
  hover,
  leave,
  marked,
  marks,
  openCard,
  pointOf,
} from './driver/reader.ts';
import { sampleHtml, sampleUrl } from './driver/sample.ts';

const elsewhere = 'https://www.reuters.com/world/coalition-talks';
const site = {
  [sampleUrl]: sampleHtml,
  [elsewhere]: `<title>Elsewhere</title><link rel="icon" href="data:,"><p>Another page.`,
};

/** What the record says in an entry, by its id. */
const said = (id: string) =>
  [...events, ...figures].find((entry) => entry.id === id)?.statement ??
  quotes.find((quote) => quote.id === id)?.text.replace(/,$/, '') ??
  terms.find((term) => term.id === id)?.definition ??
  id;

/** What a reader of that day's report must find: the mark, what was known then, what came of it. */
const explained = [
  {
    what: 'the withdrawal',
    term: 't-withdrawal',
    entry: null,
    opensAt: [said('t-withdrawal'), said('d-2024-09-06-reuters-report')],
    became: [said('d-2026-09-30-oir-concluded')],
  },
  {
    what: 'the deadline of September 2025',
    term: 't-deadlines',
    entry: 'd-plan-2025-09-reported',
    opensAt: [said('d-plan-2025-09-reported')],
    became: [said('d-plan-2025-09-official'), said('d-2026-01-18-federal-iraq-complete')],
  },
  {
    what: 'the deadline of the end of 2026',
    term: 't-deadlines',
    entry: 'd-plan-2026-end-reported',
    opensAt: [said('d-plan-2026-end-reported')],
    became: [said('d-plan-2026-09-official'), said('d-2026-09-30-oir-concluded')],
  },
  {
    what: 'the troops in Iraq',
    term: 't-troops',
    entry: 'f-us-iraq-2500-2024-09',
    opensAt: ['2,500', 'US troops, Iraq · as of 15 January 2021'],
    became: [said('d-2026-09-30-oir-concluded')],
  },
  {
    what: 'the troops in Syria',
    term: 't-troops',
    entry: 'f-us-syria-900-2024-09',
    opensAt: ['about 900', 'US troops, Syria · as of 7 September 2024', 'about 2,000'],
    became: [said('d-2026-09-30-oir-concluded')],
  },
  {
    what: 'the coalition',
    term: 't-global-coalition',
    entry: null,
    opensAt: [said('t-global-coalition')],
    became: [said('d-2026-09-30-oir-concluded')],
  },
  {
    what: 'the adviser',
    term: 't-alaaldin',
    entry: null,
    opensAt: [said('t-alaaldin'), said('q-2024-09-06-alaaldin')],
    became: [said('d-2026-09-30-oir-concluded')],
  },
];

describe.each(['chromium', 'firefox'] as const)(
  'on the article of 6 September 2024, in %s',
  (name) => {
    let browser: Drive;
    let page: Page;
    beforeAll(async () => {
      browser = await drive(name);
    });
    afterEach(() => leave(page));
    afterAll(() => browser?.close());

    const openArticle = async () => {
      page = await browser.open(sampleUrl, site);
      return marked(page);
    };
    /** The words of the first mention of a term at an entry, which is the one that is marked. */
    const wordsOf = async (term: string, entry: string | null) => {
      const list = await browser.list();
      const found = list?.mentions.find((each) => each.term === term && each.entry === entry);
      return found?.text ?? `no mention of ${term} at ${entry}`;
    };
    const open = (mark: string) => openCard(browser, page, mark);
    const shown = () => card(browser, page);

    it('marks what a reader would ask about, and nothing of the page around it', async () => {
      const words = (await openArticle()).join(' | ');
      for (const { term, entry } of explained) expect(words).toContain(await wordsOf(term, entry));
      expect(words).not.toMatch(/Afghanistan|2011|2003|Hague|about time|all stories/);
    });

    it.each(explained)(
      'opens the card of $what at its entry, and says what became of it',
      async (each) => {
        await openArticle();
        const text = await open(await wordsOf(each.term, each.entry));
        const name = terms.find(({ id }) => id === each.term)?.name;
        expect(text).toContain(name);
        const at = text.lastIndexOf('\nSince then: ');
        for (const words of each.opensAt) expect(text.slice(0, at)).toContain(words);
        for (const words of each.became) expect(text.slice(at)).toContain(words);
      },
    );

    it('shows in the card a date, a figure and a quote, each with who says so', async () => {
      await openArticle();
      const text = await open(await wordsOf('t-alaaldin', null));
      expect(text).toContain(said('q-2024-09-06-alaaldin'));
      expect(text).toContain('Farhad Alaaldin, foreign affairs adviser');
      expect(text).toContain('6 September 2024');
      expect(text).toMatch(/2,500\s+US troops, Iraq · as of 15 January 2021/);
      expect(text).toContain('Stated by Christopher Miller');
    });

    it('links every source in a new tab that learns nothing of the page', async () => {
      await openArticle();
      await open(await wordsOf('t-withdrawal', null));
      const links = await browser.inCard(page, (root) =>
        [...root.querySelectorAll('a')].map(({ href, target, rel }) => [href, target, rel]),
      );
      expect(links?.length).toBeGreaterThan(5);
      for (const link of links ?? []) {
        expect(link).toEqual([expect.stringMatching(/^https?:/), '_blank', 'noopener noreferrer']);
      }
    });

    it('is a labelled dialog in the top layer, inside the window', async () => {
      await openArticle();
      await open(await wordsOf('t-withdrawal', null));
      const dialog = await browser.inCard(page, (root) => {
        const card = root.querySelector('[popover]');
        const box = card?.getBoundingClientRect();
        const id = card?.getAttribute('aria-labelledby') ?? '';
        return {
          role: card?.getAttribute('role') ?? null,
          label: root.getElementById(id)?.textContent ?? null,
          isOnTop: card?.matches(':popover-open') ?? false,
          isInside:
            !!box &&
            box.top >= 0 &&
            box.left >= 0 &&
            box.bottom <= innerHeight &&
            box.right <= innerWidth,
          width: box?.width ?? 0,
          isLow: !!box && box.height <= innerHeight * 0.6 + 1,
        };
      });
      expect(dialog).toMatchObject({
        role: 'dialog',
        label: 'Withdrawal of the coalition from Iraq',
        isOnTop: true,
        isInside: true,
        isLow: true,
      });
      expect(dialog?.width).toBeGreaterThanOrEqual(360);
      expect(dialog?.width).toBeLessThanOrEqual(400);
    });

    it('closes on Escape, and leaves the document as it was', async () => {
      await openArticle();
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await open(await wordsOf('t-withdrawal', null));
      await page.keyboard.press('Escape');
      await closed(browser, page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    it('leaves the document as it is without the extension', async () => {
      const bare = await drive(name, { extension: null });
      const without = await bare.open(sampleUrl, site);
      const plain = await without.evaluate(() => document.documentElement.outerHTML);
      await bare.close();
      await openArticle();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(plain);
    });

    it('closes on a click elsewhere', async () => {
      await openArticle();
      await open(await wordsOf('t-withdrawal', null));
      await page.mouse.click(4, 500);
      await closed(browser, page);
    });

    it('closes once the pointer has left mark and card', async () => {
      await openArticle();
      await open(await wordsOf('t-withdrawal', null));
      await page.mouse.move(4, 700, { steps: 3 });
      await closed(browser, page);
    });

    it('stays open while the pointer goes into the card and rests there', async () => {
      await openArticle();
      const mark = await wordsOf('t-withdrawal', null);
      await open(mark);
      const box = await browser.inCard(page, (root) => {
        const { left, top, width, height } =
          root.querySelector('[popover]')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.move(box?.x ?? 0, box?.y ?? 0, { steps: 12 });
      await calm();
      expect(await shown()).not.toBeNull();
    });

    it('opens nothing for a pointer that flies by', async () => {
      await openArticle();
      const { x, y } = await pointOf(page, await wordsOf('t-withdrawal', null));
      await page.mouse.move(x, y - 80);
      await page.mouse.move(x, y + 160, { steps: 8 });
      await calm();
      expect(await shown()).toBeNull();
    });

    it('opens nothing for a mark that is pressed as soon as the pointer is on it', async () => {
      await openArticle();
      const { x, y } = await pointOf(page, await wordsOf('t-withdrawal', null));
      await page.mouse.click(x, y);
      await calm();
      expect(await shown()).toBeNull();
    });

    it('opens nothing for a mark that a scroll brings below the pointer', async () => {
      await openArticle();
      await page.setViewport({ width: 1280, height: 500 });
      const { x, y } = await pointOf(page, await wordsOf('t-withdrawal', null));
      await page.mouse.move(x, y + 200);
      await page.evaluate(() => scrollBy({ top: -200, behavior: 'instant' }));
      await page.mouse.wheel({ deltaY: 200 });
      await calm();
      expect(await shown()).toBeNull();
    });

    it('leaves a link below a mark a link', async () => {
      const link = `<p>The <a href="${elsewhere}">withdrawal of US troops from Iraq</a> goes on.`;
      page = await browser.open(sampleUrl, { ...site, [sampleUrl]: link });
      await marked(page);
      const { x, y } = await pointOf(page, 'withdrawal of US troops from Iraq');
      await page.mouse.click(x, y);
      await page.waitForFunction("document.title === 'Elsewhere'");
      expect(await page.evaluate(() => location.href)).toBe(elsewhere);
    });

    it('counts the mentions on the badge', async () => {
      await openArticle();
      const mentions = (await browser.list())?.mentions.length;
      const badge = await browser.inExtension(
        (api, tabId) => api.action.getBadgeText({ tabId }),
        await browser.tabInFront(),
      );
      expect(mentions).toBeGreaterThan(10);
      expect(badge).toBe(String(mentions));
    });

    it('asks for nothing, reaches no one, and says nothing', async () => {
      await openArticle();
      await open(await wordsOf('t-withdrawal', null));
      await browser.clickAction(page);
      await calm();
      expect(browser.asked).toEqual([]);
      expect(browser.reached()).toEqual([]);
      expect(browser.heard).toEqual([]);
      expect(await browser.complaints()).toEqual([]);
    });
  },
);

describe('the marks', () => {
  it('come from one highlight of a neutral name', async () => {
    const browser = await drive('chromium');
    const page = await browser.open(sampleUrl, site);
    await marked(page);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['drawdown']);
    expect((await marks(page)).length).toBeGreaterThan(0);
    await hover(page, (await marks(page))[0] ?? '');
    await browser.close();
  });
});
