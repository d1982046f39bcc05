import * as Letter from './letters.ts';
import type { DeadlinePattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './shapes.ts';

/** Letters of the acts that a date can be set for. */
const act = /[XLDENTRVHPM]/;

/** How many words away an act may stand and still be what the date is for. */
const ACT_REACH = 14;

/**
 * Where `reading` names one of the plan's dates as a limit, with its entry of
 * the record. `shapes` find dates with up to five named groups: `year` and
 * `month`, `limit` ("by", "deadline"), `in` (which alone makes no limit), and
 * `end` ("the end of"), without which a year alone is none of the plan's dates.
 */
export function findDeadlines(
  reading: Reading,
  shapes: readonly RegExp[],
  deadlines: readonly DeadlinePattern[],
): (Stretch & { readonly entry: string })[] {
  const { letters, values } = reading;
  const isReport = letters.includes(Letter.reported);
  return shapes.flatMap((shape) =>
    Array.from(letters.matchAll(shape)).flatMap(({ 0: match, index, groups = {}, indices }) => {
      const to = index + match.length;
      const value = (group: string) => values[indices?.groups?.[group]?.[0] ?? -1] ?? 0;
      const { limit, end } = groups;
      const around = letters.slice(Math.max(0, index - ACT_REACH), to + ACT_REACH);
      if (!limit && !end && !(groups.in && act.test(around))) return [];
      const month = value('month');
      if (!month && !end) return [];
      const date = [value('year'), ...(month ? [String(month).padStart(2, '0')] : [])].join('-');
      const found = deadlines.find(([day]) => day === date);
      if (!found) return [];
      const [, entry, reported] = found;
      return [{ from: index, to, entry: isReport && !end ? (reported ?? entry) : entry }];
    }),
  );
}
