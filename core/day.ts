/** A date of the record: `2024-09-27`, `2025-09` or `2014`. */
export type RecordDate = string;

/**
 * Order of two dates, oldest first: a date known to the month or the year only stands at
 * the end of that month or year, after each of its days.
 */
export function compareDates(a: RecordDate, b: RecordDate): number {
  const [left, right] = [atEnd(a), atEnd(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function atEnd(date: RecordDate): string {
  // No month has a 99th day: enough to sort by, and nothing that is ever shown.
  return date + '-99-99'.slice(date.length - 4);
}

/** A date in milliseconds of UTC: a month or a year at its last day, as in their order. */
export function timeOf(date: RecordDate): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}
