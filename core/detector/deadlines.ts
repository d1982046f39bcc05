import * as Letter from './letters.ts';
import type { DeadlinePattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { Found } from './shapes.ts';

/**
 * Where `reading` names one of the plan's dates as a limit, with its entry of
 * the record. `shapes` find limits, with up to three named groups: `year`,
 * `month`, and `end` ("the end of"): a year alone is one of the plan's dates
 * only at its end.
 */
export function findDeadlines(
  { letters, values }: Reading,
  shapes: readonly RegExp[],
  deadlines: readonly DeadlinePattern[],
): Found[] {
  const isReport = letters.includes(Letter.reported);
  return shapes.flatMap((shape) =>
    Array.from(letters.matchAll(shape)).flatMap(({ 0: match, index, indices }) => {
      const { year, month, end } = indices?.groups ?? {};
      const date = [year, month].flatMap((at) => (at ? [values[at[0]]] : []));
      const day = date.map((part) => String(part).padStart(2, '0')).join('-');
      const found = deadlines.find((deadline) => deadline[0] === day);
      if (!found) return [];
      const [, own, reported = own] = found;
      const entry = isReport && !end ? reported : own;
      const to = index + match.length;
      return [{ from: index, to, term: 't-deadlines', type: 'deadline', entry, rule: 'deadline' }];
    }),
  );
}
