// `npm run size`: what a page loads, held to its budget, for both browsers.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes, compressed with gzip at its best, as the README states them (1 kB = 1000 bytes). */
const budgets = [
  { file: 'scan.js', title: 'stage 1, on every page of a listed site', budget: 12_000 },
  { file: 'card.js', title: 'stage 2, on a page with a mention', budget: 35_000 },
];

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  for (const { file, title, budget } of budgets) {
    const path = new URL(`../.output/${browser}-mv3/${file}`, import.meta.url);
    const size = gzipSync(readFileSync(path), { level: 9 }).length;
    isOver ||= size > budget;
    const verdict = size > budget ? 'OVER' : 'of';
    console.log(`${browser.padEnd(8)} ${file}  ${size} ${verdict} ${budget} bytes  ${title}`);
  }
}
process.exitCode = isOver ? 1 : 0;
