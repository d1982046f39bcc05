import { knownFrom } from '../../core/as-of/known-from.ts';
import { compareDates } from '../../core/day.ts';
import { firstDayOf } from '../dates.ts';
import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import type { Problem } from './problem.ts';

/**
 * What became known of an entry later, but no later than the entry itself, after the
 * record's own day, or out of its order.
 */
export function checkLater({ head, events, figures, quotes, terms }: RecordFiles): Problem[] {
  const wrongLater = (file: string, entry: LaterEntry, known: string | undefined) =>
    wrongDates(file, entry, known, head.asOf);
  return [
    ...events.flatMap((each) => wrongLater(recordFiles.events.path, each, knownFrom(each))),
    ...figures.flatMap((each) => wrongLater(recordFiles.figures.path, each, knownFrom(each))),
    ...quotes.flatMap((each) => wrongLater(recordFiles.quotes.path, each, knownFrom(each))),
    ...terms.flatMap((each) => wrongLater(recordFiles.terms.path, each, each.from)),
  ];
}

interface LaterEntry {
  readonly id: string;
  readonly later?: readonly { readonly date: string }[] | undefined;
}

function wrongDates(
  file: string,
  { id, later = [] }: LaterEntry,
  known: string | undefined,
  asOf: string,
): Problem[] {
  return later.flatMap(({ date }, index) => {
    const problem = (says: string) => [{ file, entry: id, field: `later[${index}].date`, says }];
    const before = later[index - 1]?.date;
    if (before && compareDates(before, date) > 0) return problem(`must not be before ${before}`);
    if (firstDayOf(date) > asOf) return problem(`is later than the record's own day, ${asOf}`);
    if (!known || compareDates(date, known) > 0) return [];
    return problem(`must be after ${known}, from when the entry itself is known`);
  });
}
