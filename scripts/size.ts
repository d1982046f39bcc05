// `npm run size`: what a page loads, held to its budget, for both browsers.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  for (const [name, budget] of Object.entries(budgets)) {
    const path = new URL(`../.output/${browser}-mv3/${name}.js`, import.meta.url);
    const size = gzipSync(readFileSync(path), { level: 9 }).length;
    isOver ||= size > budget;
    console.log(
      `${browser.padEnd(8)}${name}.js  ${size} ${size > budget ? 'OVER' : 'of'} ${budget} bytes`,
    );
  }
}
process.exitCode = isOver ? 1 : 0;
