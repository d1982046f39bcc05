// `npm run size`: what a page loads, held to its budget, for both browsers.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  const folder = new URL(`../.output/${browser}-mv3/`, import.meta.url);
  const languages = readdirSync(new URL('language/', folder)).map((file) => `language/${file}`);
  for (const [file, budget] of [
    ['scan.js', budgets.scan],
    ...languages.map((file) => [file, budgets.language] as const),
    ['card.js', budgets.card],
    ['chart.js', budgets.chart],
  ] as const) {
    const size = gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length;
    isOver ||= size > budget;
    console.log(
      `${browser.padEnd(8)}${file.padEnd(16)} ${size} ${size > budget ? 'OVER' : 'of'} ${budget} bytes`,
    );
  }
}
process.exitCode = isOver ? 1 : 0;
