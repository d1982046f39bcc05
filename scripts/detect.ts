// `npm run detect -- FILE.jsonl...`: the mentions in each passage, one JSON line each.
import { findMentions } from '../core/detector/passage.ts';
import { loadDetector } from './detector/load.ts';
import { passageSchema, readPassages } from './detector/passages.ts';

const paths = process.argv.slice(2);
if (!paths.length) {
  console.error('Say which passages to read: npm run detect -- FILE.jsonl...');
  process.exitCode = 1;
}

const detector = loadDetector();
const { passages, problems } = readPassages(paths, passageSchema);
for (const { id, text, title, published } of passages) {
  const mentions = findMentions(detector, text, {
    title: title ?? '',
    published: published ?? null,
  }).map(({ start, end, term, kind, why }) => ({
    start,
    end,
    text: text.slice(start, end),
    term,
    kind,
    why,
  }));
  console.log(JSON.stringify({ id, mentions }));
}
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
