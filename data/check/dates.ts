import { firstDayOf } from '../dates.ts';
import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import type { Problem } from './problem.ts';

/** A date later than the record's own day, or an event that ends before it begins. */
export function checkDates(record: RecordFiles): Problem[] {
  const { head, events, figures, quotes, sources, terms } = record;
  const { asOf } = head;
  return [
    ...head.summary.flatMap(({ from }, index) =>
      tooLate(asOf, recordFiles.head.path, undefined, { [`summary[${index}].from`]: from }),
    ),
    ...terms.flatMap(({ id, from }) => tooLate(asOf, recordFiles.terms.path, id, { from })),
    ...events.flatMap(({ id, date, endDate, announced }) => [
      ...tooLate(asOf, recordFiles.events.path, id, { date, endDate, announced }),
      ...endsTooEarly(id, date, endDate),
    ]),
    ...figures.flatMap(({ id, asOf: day, stated }) =>
      tooLate(asOf, recordFiles.figures.path, id, { asOf: day, stated }),
    ),
    ...quotes.flatMap(({ id, date, published }) =>
      tooLate(asOf, recordFiles.quotes.path, id, { date, published }),
    ),
    ...sources.flatMap(({ id, published }) =>
      tooLate(asOf, recordFiles.sources.path, id, { published }),
    ),
  ];
}

interface Dates {
  readonly [field: string]: string | null | undefined;
}

/** A month or a year is too late where all of it is. */
function tooLate(asOf: string, file: string, entry: string | undefined, dates: Dates): Problem[] {
  return Object.entries(dates)
    .filter(([, date]) => date && firstDayOf(date) > asOf)
    .map(([field, date]) => ({
      file,
      entry,
      field,
      says: `${date} is later than the record's own day, ${asOf}`,
    }));
}

function endsTooEarly(entry: string, date: string, endDate: string | undefined): Problem[] {
  if (endDate === undefined || endDate > date) return [];
  return [
    { file: recordFiles.events.path, entry, field: 'endDate', says: `must be later than ${date}` },
  ];
}
