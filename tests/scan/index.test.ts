// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scanHandle } from '../../entrypoints/scan/handle.ts';
import scan from '../../entrypoints/scan/index.ts';
import { standInBrowser } from './stand-in-browser.ts';
import { completeTheDom, marked, show } from './stand-ins.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => world);
vi.mock('virtual:drawdown/profiles', () => ({ default: [] }));
vi.mock('../../core/detector/index.ts', async () => {
  const { standInDetector } = await import('./stand-ins.ts');
  return { createDetector: standInDetector };
});

let extension: ReturnType<typeof standInBrowser>;

beforeEach(() => {
  vi.useFakeTimers();
  completeTheDom();
  extension = standInBrowser();
  world.browser = extension.browser;
  show('<p>The withdrawal from Iraq began.</p>');
});

afterEach(() => {
  extension.orphan();
  scanHandle()?.markedAt(document.body, 0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(2000);

it('lends what it found to the card', async () => {
  scan.main();
  await settle();
  expect(scanHandle()?.mentions()).toHaveLength(1);
});

it('is one on a page, however often it is injected', async () => {
  scan.main();
  scan.main();
  await settle();
  scan.main();
  await settle();
  expect(extension.sent()).toHaveLength(1);
  expect(extension.browser.runtime.onMessage.count()).toBe(1);
});

it('makes room for another when its extension is gone', async () => {
  scan.main();
  await settle();
  extension.orphan();
  scanHandle()?.markedAt(document.body, 0);
  expect(scanHandle()).toBeUndefined();
});

it('takes down what an older copy could not', async () => {
  CSS.highlights.set('drawdown', new Highlight());
  show('<p>Cats.</p>');
  scan.main();
  await settle();
  expect(marked()).toBeUndefined();
  extension.orphan();
  document.body.append('Dogs.');
  await settle();
});

it.each(['application/pdf', 'application/xml', 'image/svg+xml', 'text/plain'])(
  'does nothing in a document of type %s',
  async (contentType) => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue(contentType);
    scan.main();
    await settle();
    expect(scanHandle()).toBeUndefined();
  },
);

it('waits for the reader on a page that is only prepared', async () => {
  const prepared = document as { prerendering?: boolean };
  prepared.prerendering = true;
  scan.main();
  await settle();
  expect(extension.sent()).toEqual([]);
  prepared.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(extension.sent()).toHaveLength(1);
});
