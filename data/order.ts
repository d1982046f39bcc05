import { lastDayOf } from './dates.ts';
import type { RecordFiles } from './read.ts';

type Kind = Exclude<keyof RecordFiles, 'head' | 'changes'>;

/**
 * What the entries of each file are sorted by, first key first. A date known to the
 * month or year stands at its end; of two that fall together, the plan that was known
 * before comes before.
 */
export const sortKeys: {
  readonly [K in Kind]: (entry: RecordFiles[K][number]) => readonly string[];
} = {
  events: ({ id, date, announced = date }) => [lastDayOf(date), lastDayOf(announced), id],
  figures: ({ id, asOf }) => [lastDayOf(asOf), id],
  quotes: ({ id, date }) => [date, id],
  sources: ({ id }) => [id],
  terms: ({ id }) => [id],
};

/** Negative where `a` stands before `b`; letters by their code, so that no locale matters. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
