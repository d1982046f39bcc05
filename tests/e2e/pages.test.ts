import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Drive, drive, type Served } from './driver/drive.ts';
import {
  calm,
  card,
  closed,
  leave,
  marked,
  marks,
  openCard,
  pointOf,
  until,
} from './driver/reader.ts';

const url = 'https://apnews.com/article/sample';
const read = (file: string) => readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');

/** A page, and the mentions that a reader would find in it: words and term. */
interface Shape {
  readonly shape: string;
  readonly page: string | Served;
  readonly mentions: readonly (readonly [text: string, term: string])[];
}

const filler = '<p>Fishermen in the harbour are waiting for the herring.</p>\n'.repeat(80_000);

const shapes: readonly Shape[] = [
  {
    shape: 'a front page of headlines',
    page: read('headline-only.html'),
    mentions: [['US-led coalition completes withdrawal from federal Iraq', 't-withdrawal']],
  },
  {
    shape: 'an article behind a paywall',
    page: read('paywall.html'),
    mentions: [
      ['coalition', 't-global-coalition'],
      ['Coalition forces will leave Iraq', 't-withdrawal'],
    ],
  },
  {
    shape: 'a page of curly quotes, soft hyphens and words in many elements',
    page: read('typography.html'),
    mentions: [
      ['coalition’s withdrawal from Iraq', 't-withdrawal'],
      ['withdrawal of U.S.‑led coalition forces from Iraq', 't-withdrawal'],
      ['About 2 500 US troops', 't-troops'],
      ['approximately 2,500 troops', 't-troops'],
      ['Farhad Alaaldin', 't-alaaldin'],
      ['Ain‑al‑Asad', 't-ain-al-asad'],
    ],
  },
  {
    shape: 'a right-to-left page that quotes English',
    page: read('right-to-left.html'),
    mentions: [
      ['withdrawal of coalition forces from Iraq', 't-withdrawal'],
      ['Operation Inherent Resolve ends', 't-withdrawal'],
    ],
  },
  {
    shape: 'an article between frames',
    page: read('frames.html'),
    mentions: [
      ['US-led coalition', 't-global-coalition'],
      ['withdrawn its forces from Iraq', 't-withdrawal'],
    ],
  },
  {
    shape: 'a page without a date',
    page: read('no-date.html'),
    mentions: [
      ['American forces are withdrawing from Iraq', 't-withdrawal'],
      ['by September 2025', 't-deadlines'],
    ],
  },
  {
    shape: 'a page whose policy allows nothing',
    page: {
      body: '<p>US troops withdraw from Iraq.</p>',
      headers: { 'Content-Security-Policy': "default-src 'none'" },
    },
    mentions: [['US troops withdraw from Iraq', 't-withdrawal']],
  },
  {
    shape: 'a page with strong opinions on style',
    page: read('hostile-style.html'),
    mentions: [['US-led coalition forces withdrew from Iraq', 't-withdrawal']],
  },
  {
    shape: 'a page of 5 MB',
    page: `<!doctype html><link rel="icon" href="data:,">${filler}<p>US troops withdraw from Iraq.</p>`,
    mentions: [['US troops withdraw from Iraq', 't-withdrawal']],
  },
  {
    shape: 'other stories about troops and coalitions',
    page: read('other-stories.html'),
    mentions: [],
  },
  { shape: 'a page that lost its body', page: read('no-body.html'), mentions: [] },
  { shape: 'a frameset', page: read('frameset.html'), mentions: [] },
];

const inEightLanguages = [
  'US troops will leave Iraq',
  'The withdrawal',
  'انسحاب قوات التحالف الدولي من العراق',
  'الانسحاب',
  'کشانەوەی هێزەکانی ئەمریکا لە عێراق',
  'retrait des troupes américaines d’Irak',
  'Abzug der US-Truppen aus dem Irak',
  'retirada de las tropas estadounidenses de Irak',
  'ABD askerlerinin Irak’tan çekilmesinin',
  'خروج نیروهای آمریکایی از عراق',
];

/** Of these, the ones that point back are not the first of their sections. */
const POINTING_BACK = 2;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Drive;
  let page: Page;
  beforeAll(async () => {
    browser = await drive(name);
  });
  afterEach(async () => {
    await leave(page);
    // Not one of these pages has, or asks for, anything to complain of.
    expect(browser.heard.splice(0)).toEqual([]);
    expect(browser.asked.splice(0)).toEqual([]);
    expect(await browser.complaints()).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (served: string | Served, address = url) => {
    page = await browser.open(address, served);
  };
  const mentions = async () =>
    ((await browser.list())?.mentions ?? []).map(({ text, term }) => [bare(text), term]);
  /** Without what only a typesetter sees. */
  const bare = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

  it.each(shapes)(
    'finds in $shape what a reader would',
    async ({ page: served, mentions: wanted }) => {
      await open(served);
      if (wanted.length) await marked(page);
      else await calm();
      expect(await mentions()).toEqual(wanted);
    },
  );

  it.each(shapes.filter((each) => each.mentions.length))(
    'opens the card on $shape',
    async (each) => {
      await open(each.page);
      const [first = ''] = await marked(page);
      const text = await openCard(browser, page, first);
      expect(text).toContain('Where it stands');
      const { x } = await pointOf(page, first);
      // Until the card has faded in.
      const look = await until(
        () => browser.inCard(page, lookOf),
        (seen) => seen?.opacity === '1',
        'the card does not appear',
      );
      expect(look?.isInside).toBe(true);
      expect(look?.left).toBeLessThanOrEqual(x);
      expect(look?.right).toBeGreaterThanOrEqual(x);
      expect(look?.width).toBeGreaterThanOrEqual(360);
      expect(Number.parseFloat(look?.size ?? '')).toBeLessThan(20);
      await page.keyboard.press('Escape');
      await closed(browser, page);
    },
  );

  it('reads each language of a page, and loads those that it has', async () => {
    await open(read('eight-languages.html'));
    const found = await until(
      mentions,
      (list) => list.length >= inEightLanguages.length,
      'not every language is read',
    );
    expect(found).toEqual(inEightLanguages.map((text) => [text, 't-withdrawal']));
    await marked(page, (texts) => texts.length === inEightLanguages.length - POINTING_BACK);
  });

  it('leaves a page off topic without style, card, badge or trace', async () => {
    await open(read('other-stories.html'));
    const plain = await page.evaluate(() => document.documentElement.outerHTML);
    await calm();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(plain);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const decoration = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(drawdown)').textDecorationLine,
    );
    expect(decoration).not.toContain('underline');
    const tabId = await browser.tabInFront();
    const badge = await browser.inExtension(
      (api, id) => api.action.getBadgeText({ tabId: id }),
      tabId,
    );
    expect(badge).toBe('');
  });

  it('leaves a page of a site that is not listed alone', async () => {
    await open(
      '<link rel="icon" href="data:,"><p>US troops withdraw from Iraq.',
      'https://blog.example/',
    );
    await calm();
    expect(await marks(page)).toEqual([]);
    expect(await browser.list()).toBeNull();
  });

  it('leaves a feed alone', async () => {
    await open({ body: read('feed.xml'), contentType: 'application/xml; charset=utf-8' });
    await calm();
    expect(await browser.list()).toBeNull();
  });

  it('marks the posts of a live blog as they come', async () => {
    await open(read('live-blog.html'));
    await calm();
    expect(await marks(page)).toEqual([]);
    await page.evaluate("post('The last <b>US troops</b> withdrew from Iraq, the Pentagon says.')");
    await marked(page, (texts) => texts.join() === 'US troops withdrew from Iraq');
    await page.evaluate("post('They were part of Operation Inherent Resolve.')");
    await marked(page, (texts) => texts.length === 2);
    expect(await marks(page)).toEqual([
      'Operation Inherent Resolve',
      'US troops withdrew from Iraq',
    ]);
  });

  it('forgets what has left the page, and closes its card', async () => {
    await open(read('live-blog.html'));
    await page.evaluate("post('US troops withdrew from Iraq.')");
    await marked(page);
    await openCard(browser, page, 'US troops withdrew from Iraq');
    await page.evaluate("document.querySelector('#posts').firstChild.remove()");
    await closed(browser, page);
    await until(
      () => marks(page),
      (texts) => texts.length === 0,
      'the mark stays',
    );
    expect(await mentions()).toEqual([]);
  });

  it('follows an application from article to article', async () => {
    await open(read('single-page.html'));
    await page.evaluate("go('/plan', '<p>Coalition forces withdraw from Iraq.</p>')");
    await marked(page, (texts) => texts.join() === 'Coalition forces withdraw from Iraq');
    await page.evaluate("go('/end', '<p>The coalition ends its mission in Iraq.</p>')");
    await marked(page, (texts) => texts.length === 1 && !texts.join().includes('withdraw'));
    await page.evaluate("go('/fish', '<p>Fish prices fall.</p>')");
    await until(
      () => marks(page),
      (texts) => texts.length === 0,
      'the marks of the last article stay',
    );
    const tabId = await browser.tabInFront();
    const badge = () =>
      browser.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId);
    await until(badge, (text) => text === '', 'the badge stays');
  });

  it('reads a page that has written itself anew', async () => {
    await open(read('replaced.html'));
    await marked(page);
    await page.evaluate("replace('<p>Coalition forces leave Iraq.</p>')");
    await marked(page, (texts) => texts.join() === 'Coalition forces leave Iraq');
    expect(await card(browser, page)).toBeNull();
    expect(await openCard(browser, page, 'Coalition forces leave Iraq')).toContain(
      'Where it stands',
    );
  });

  it('leaves what the reader types alone', async () => {
    await open(
      '<link rel="icon" href="data:,"><p>US troops leave Iraq.</p><div id="own" contenteditable></div>',
    );
    await marked(page);
    await page.click('#own');
    await page.keyboard.type('US troops leave Iraq, I say.');
    await calm();
    expect(await mentions()).toHaveLength(1);
    expect(await page.evaluate("document.querySelector('#own').innerHTML")).toBe(
      'US troops leave Iraq, I say.',
    );
  });
});

/** What can be told of a card's look; sent to the page as text. */
function lookOf(root: ShadowRoot) {
  const card = root.querySelector('[popover]');
  if (!card) return null;
  const { top, left, bottom, right, width } = card.getBoundingClientRect();
  const { fontSize: size, opacity } = getComputedStyle(card);
  return {
    isInside: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    left,
    right,
    width,
    size,
    opacity,
  };
}
