import { checkData } from './check/check.ts';
import { sentenceOf } from './check/problem.ts';
import { readTexts } from './read.ts';

/** Throws one sentence, and no stack, where the data is wrong: nothing unproved is built. */
export function stopOnProblems(folder?: string): void {
  const [first, ...others] = checkData(readTexts(folder));
  if (!first) return;
  const more = others.length ? ` (and ${others.length} more: npm run record -- check)` : '';
  const error = new Error(sentenceOf(first) + more);
  error.stack = error.message;
  throw error;
}
