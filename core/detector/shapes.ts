import type { Mention } from '../mention.ts';
import { FIRST_SAID, type Reading } from './reading.ts';
import type { Rule } from './rules.ts';

/** A stretch of letters of a reading; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch that names a term, with the entry that it is about. */
export interface Found extends Stretch, Pick<Mention, 'term' | 'type' | 'entry'> {
  readonly rule: Rule;
}

/** A shape of the patterns as a regular expression, `<0>` being the first of `shapes`. */
export function compile(shape: string, shapes: readonly string[]): RegExp {
  const expand = (part: string): string =>
    part.replace(/<(\d+)>/g, (_, at) => `(?:${expand(shapes[at] ?? '')})`);
  const expression = new RegExp(expand(shape), 'dg');
  // Where `matchAll` begins: what is unsaid is no part of a mention.
  expression.lastIndex = FIRST_SAID;
  return expression;
}

/** Where `shape` is found in `reading`, in order; nowhere if the sentence lacks a need. */
export function findShape(
  { letters }: Reading,
  shape: RegExp,
  needs: readonly RegExp[] = [],
): Stretch[] {
  if (needs.some((need) => letters.search(need) < 0)) return [];
  return Array.from(letters.matchAll(shape), ({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
  }));
}
