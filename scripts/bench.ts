// `npm run bench`: what the detector costs, in Node and in Chromium. Compare the ratios: the
// nanoseconds are this machine's, now.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { compileProfile } from '../data/compile-profile.ts';
import { compileTerms } from '../data/compile-terms.ts';
import { readRecord } from '../data/read.ts';
import { readWordings } from '../data/read-wordings.ts';
import { type BenchData, type Measured, measure } from './bench/measure.ts';
import { findBrowser } from './browsers.mjs';

/** UTF-16 units of text in each language: a long article's. */
const TEXT_LENGTH = 50_000;

const wordings = readWordings();
const record = readRecord();
const data: BenchData = {
  profiles: wordings.map(compileProfile),
  patterns: wordings.map((wording) => compileTerms(wording, record)),
  texts: wordings.map(({ language }) => ({ language, text: textIn(language) })),
};

print('Node', measure(data));
const chromium = findBrowser('chromium');
if (chromium) print('Chromium', await measureIn(chromium));
else console.log('\nChromium is not there: measured in Node alone.');

/** The passages of one language as paragraphs, over and over. */
function textIn(language: string): string {
  const path = new URL(`../tests/passages/worked-on/${language}.jsonl`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const text = lines.map((line) => JSON.parse(line).text).join('\n\n');
  return `${text}\n\n`.repeat(Math.ceil(TEXT_LENGTH / text.length)).slice(0, TEXT_LENGTH);
}

async function measureIn(executablePath: string): Promise<Measured> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('bench/measure.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The benchmark could not be built.');
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.output[0].code });
    const call = `bench.measure(${JSON.stringify(data)})`;
    // What a page evaluates has no type of its own.
    return (await page.evaluate(call)) as Measured;
  } finally {
    await browser.close();
  }
}

function print(engine: string, { speeds, added, growth }: Measured): void {
  const ns = (value: number) => value.toFixed(1).padStart(9);
  console.log(`\n${engine}: nanoseconds per character, and how many times one plain expression's`);
  console.log('language  off topic   on topic      plain   times');
  for (const { language, explicit, all, plain } of speeds) {
    const times = (all / plain).toFixed(2).padStart(7);
    console.log(`${language.padEnd(9)}${ns(explicit)}  ${ns(all)}  ${ns(plain)} ${times}`);
  }
  console.log('\nAn English page with a further language learnt, against English alone');
  for (const { language, ratio } of added) console.log(`${language.padEnd(9)}${ratio.toFixed(2)}`);
  console.log('\nA character of 10 MB against one of 10 kB, in text that is hard to read');
  for (const { text, ratio } of growth)
    console.log(`${ratio.toFixed(2).padEnd(9)}${JSON.stringify(text)}`);
}
