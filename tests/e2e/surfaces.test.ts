import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Drive, drive } from './driver/drive.ts';
import {
  calm,
  card,
  hover,
  leave,
  marked,
  marks,
  openCard,
  pointOf,
  until,
} from './driver/reader.ts';
import { sampleHtml, sampleUrl } from './driver/sample.ts';

describe.each(['chromium', 'firefox'] as const)('beside an open article, in %s', (name) => {
  let browser: Drive;
  let page: Page;
  /** The popup or the options, in a tab; null where a test needs none. */
  let surface: Page | null;
  let tab: number;
  let before: string[];
  beforeAll(async () => {
    browser = await drive(name);
  });
  beforeEach(async () => {
    await browser.inExtension((api) => api.storage.sync.clear());
    page = await browser.open(sampleUrl, sampleHtml);
    before = await marked(page);
    surface = null;
    tab = await browser.tabInFront();
  });
  afterEach(async () => {
    if (surface && !surface.isClosed()) await surface.close();
    await leave(page);
    expect(browser.heard.splice(0)).toEqual([]);
    expect(await browser.complaints()).toEqual([]);
  });
  afterAll(() => browser?.close());

  const openPopup = async () => {
    surface = await browser.openExtension(`popup.html?tab=${tab}`);
    await until(textOf, (text) => text.includes('mentions on this page'), 'the popup has no list');
  };
  const openOptions = async () => {
    surface = await browser.openExtension('options.html');
    await until(textOf, (text) => text.includes('What is marked'), 'the options do not come');
  };
  const textOf = async () => (await surface?.evaluate(() => document.body.innerText)) ?? '';
  /** Clicks the switch, the choice or the button that bears these words. */
  const press = async (words: string) => {
    const isThere = await surface?.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, input')];
      const control = controls.find((each) => {
        const label = each instanceof HTMLInputElement ? each.labels?.[0] : each;
        const name = each.ariaLabel ?? label?.textContent ?? '';
        return name.trim().startsWith(wanted);
      });
      control?.click();
      return control !== undefined;
    }, words);
    expect(isThere, `a control named "${words}"`).toBe(true);
  };
  /** Gives a field another value, as the reader's hand does. */
  const enter = (field: string, value: string) =>
    surface?.evaluate(
      (selector, entered) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        if (input) input.value = entered;
        for (const type of ['input', 'change']) {
          input?.dispatchEvent(new Event(type, { bubbles: true }));
        }
      },
      field,
      value,
    );
  const marksBecome = (holds: (texts: string[]) => boolean) => marked(page, holds);
  const badge = () => browser.inExtension((api, tabId) => api.action.getBadgeText({ tabId }), tab);

  it('lists every mention in the popup, with its term', async () => {
    await openPopup();
    const items = await surface?.evaluate(() =>
      [...document.querySelectorAll('li button')].map((item) => item.textContent),
    );
    expect(items).toHaveLength(Number(await badge()));
    expect(items).toContainEqual(expect.stringMatching(/^900 in Syria\s*Troops in Iraq and Syria/));
    expect(await textOf()).toMatch(/Where it stands, as of 10 October 2026/);
  });

  it('shows the mention that is chosen in the popup, and its card', async () => {
    await openPopup();
    await press('Operation Inherent Resolve');
    const text = await until(() => card(browser, page), Boolean, 'no card opens');
    expect(text).toContain('Operation Inherent Resolve (OIR)');
    await calm();
    const { y } = await pointOf(page, 'Operation Inherent Resolve');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('leaves this site alone, and comes back, at a switch of the popup', async () => {
    await openPopup();
    await press('Mark mentions on Reuters');
    await marksBecome((texts) => texts.length === 0);
    await until(badge, (text) => text === '', 'the badge stays');
    expect(await textOf()).toContain('Drawdown is off on Reuters');
    await press('Mark mentions on Reuters');
    await marksBecome((texts) => texts.join() === before.join());
  });

  it('leaves every site alone, and comes back, at a switch of the popup', async () => {
    await openPopup();
    await press('Mark mentions everywhere');
    await marksBecome((texts) => texts.length === 0);
    await press('Mark mentions everywhere');
    await marksBecome((texts) => texts.join() === before.join());
  });

  it('opens the same popup from the toolbar', async () => {
    await browser.clickAction(page);
    await until(
      () => browser.popupAddress(),
      (address) => address.includes('/popup.html'),
      'no popup opens',
    );
  });

  it('marks no kind of term that is switched off', async () => {
    const all = Number(await badge());
    await openOptions();
    await press('Deadline');
    await marksBecome((texts) => texts.length > 0 && !texts.some((text) => /202[56]/.test(text)));
    await until(badge, (text) => Number(text) < all, 'the badge counts the deadlines still');
    await press('Deadline');
    await marksBecome((texts) => texts.join() === before.join());
  });

  it('marks every mention at a choice of the options', async () => {
    await openOptions();
    await press('Every mention');
    await marksBecome((texts) => texts.length > before.length);
    expect((await marks(page)).length).toBe(Number(await badge()));
  });

  it('changes the style of the marks at a choice of the options', async () => {
    const style = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(drawdown)').backgroundColor);
    const plain = await style();
    await openOptions();
    await press('Marker');
    await until(style, (colour) => colour !== plain, 'the style stays');
  });

  it('leaves a section that is switched off out of the card', async () => {
    await openOptions();
    await press('Official quotes');
    await until(
      async () => (await browser.inExtension((api) => api.storage.sync.get())).settings,
      Boolean,
      'nothing is stored',
    );
    await page.bringToFront();
    await calm();
    const text = await openCard(browser, page, before[0] ?? '');
    expect(text).toContain('Troop figures');
    expect(text).not.toContain('Official quotes');
  });

  it('opens the card as late as the options say', async () => {
    await openOptions();
    await enter('input[type=range]', '1000');
    await calm();
    await page.bringToFront();
    const start = Date.now();
    await hover(page, before[0] ?? '');
    await until(() => card(browser, page), Boolean, 'no card opens');
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
  });

  it('finds a site in the options, and switches it off for the open page', async () => {
    await openOptions();
    await enter('input[type=search]', 'reuters');
    await until(textOf, (text) => /Sites found: \d+/.test(text), 'the search finds nothing');
    await press('Reuters');
    await marksBecome((texts) => texts.length === 0);
  });

  it('falls back field by field where the stored settings are damaged', async () => {
    await browser.inExtension((api) =>
      api.storage.sync.set({
        settings: { density: 7, openDelay: 'soon', types: { deadline: false } },
      }),
    );
    await marksBecome((texts) => texts.length > 0 && !texts.some((text) => /202[56]/.test(text)));
  });
});

describe.each(['chromium', 'firefox'] as const)('on a page of no listed site, in %s', (name) => {
  it('reads the page at the wish of the reader, and only then', async () => {
    const browser = await drive(name);
    const page = await browser.open('https://blog.example/', '<p>US troops withdraw from Iraq.');
    await calm();
    expect(await marks(page)).toEqual([]);
    const tab = await browser.tabInFront();
    // The click on the toolbar is the reader's leave for this page.
    await browser.clickAction(page);
    const popup = await browser.openExtension(`popup.html?tab=${tab}`);
    const words = () => popup.evaluate(() => document.body.innerText);
    await until(
      words,
      (text) => text.includes('Read this page now'),
      'the popup does not offer it',
    );
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Read this page now')?.click();
    });
    await marked(page);
    await page.bringToFront();
    expect(await openCard(browser, page, 'US troops withdraw from Iraq')).toContain(
      'Where it stands',
    );
    await browser.close();
  });
});
