// Shows Drawdown on the sample article: in a window or, without a display, in words and pictures.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Drive, drive } from '../tests/e2e/driver/drive.ts';
import { calm, card, marked, openCard } from '../tests/e2e/driver/reader.ts';
import { sampleHtml, sampleUrl } from '../tests/e2e/driver/sample.ts';

const pictures = new URL('../screenshots/', import.meta.url);

const { values, positionals } = parseArgs({
  options: { headless: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const name = positionals[0] === 'firefox' ? 'firefox' : 'chromium';
const headless = values.headless || !hasDisplay();

// In a window the sources open like any link, so nothing stands before the network.
const browser = await drive(name, headless ? { headless } : { headless, proxyPort: null });
const page = await browser.open(sampleUrl, sampleHtml);
if (headless) {
  await tell(browser, page);
  await browser.close();
} else {
  console.log('Rest the pointer on a marked word. Close the browser to end.');
  await new Promise((resolve) => browser.browser.once('disconnected', resolve));
}

function hasDisplay(): boolean {
  const isLinux = process.platform === 'linux';
  return !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Prints the mentions and a card, and takes pictures of every surface. */
async function tell(browser: Drive, page: Page): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const [first = ''] = await marked(page);
  const list = await browser.list();
  console.log(`\nMentions in ${sampleUrl}\n`);
  for (const { text, term, entry } of list?.mentions ?? []) {
    console.log(`  ${text.padEnd(60)} ${term}${entry ? `  at ${entry}` : ''}`);
  }
  await picture(page, 'page');
  await openCard(browser, page, first);
  console.log(`\nThe card of "${first}"\n`);
  console.log((await card(browser, page))?.replace(/^(?=.)/gm, '  '));
  await picture(page, 'card');

  const tab = await browser.tabInFront();
  for (const { surface, path, width } of [
    { surface: 'popup', path: `popup.html?tab=${tab}`, width: 360 },
    { surface: 'options', path: 'options.html', width: 900 },
    { surface: 'record', path: 'record.html', width: 1280 },
  ]) {
    const opened = await browser.openExtension(path);
    await opened.setViewport({ width, height: 900 });
    await opened.bringToFront();
    await picture(opened, surface);
  }
  console.log(`\nPictures of page, card, popup, options and record: ${fileURLToPath(pictures)}`);
}

/** The page as it is once it has come to rest. */
async function picture(page: Page, name: string): Promise<void> {
  await calm();
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, pictures)) });
}
