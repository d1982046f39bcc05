// `npm run eval -- [--only LANGUAGE,...] FILE.jsonl...`: how well the detector does on labelled
// passages; with these languages' patterns alone, or with all.
import { parseArgs } from 'node:util';
import { findMentions } from '../core/detector/passage.ts';
import { loadDetector } from './detector/load.ts';
import { labelledSchema, readPassages } from './detector/passages.ts';
import { report } from './detector/report.ts';

const { values, positionals: paths } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
if (!paths.length) {
  console.error('Say which labelled passages to score: npm run eval -- FILE.jsonl...');
  process.exitCode = 1;
}

const detector = loadDetector(values.only?.split(','));
const { passages, problems } = readPassages(paths, labelledSchema);
const read = passages.map((passage) => ({
  passage,
  mentions: findMentions(detector, passage.text, {
    title: passage.title ?? '',
    published: passage.published ?? null,
  }),
}));
console.log(report(read));
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
