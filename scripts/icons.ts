import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/**
 * Draws `public/icon/*.png` from `docs/icon.svg` in the installed Chromium.
 * Run with `npx node scripts/icons.ts` after a change of the drawing.
 */
const sizes = [16, 32, 48, 96, 128];
const root = new URL('..', import.meta.url);

const svg = await readFile(new URL('docs/icon.svg', root), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`public/icon/${size}.png`, root), signed(Buffer.from(png)));
  }
} finally {
  await browser.close();
}

/** `png` with the drawing's hash as a text chunk, by which a test sees that it is up to date. */
function signed(png: Buffer): Buffer {
  const hash = createHash('sha256').update(svg).digest('hex');
  const body = Buffer.from(`tEXtSource\0docs/icon.svg ${hash}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  // The signature and the header chunk, which must stay first, are 33 bytes long.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}
