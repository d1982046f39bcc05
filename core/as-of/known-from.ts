import type { RecordDate } from '../day.ts';
import type { Event, Figure, Quote } from '../record.ts';

/**
 * The date from which an entry can be known: a plan from its announcement, an event that
 * lasted from its last day, a number from when it was stated, a quotation from when it
 * was public. A month or a year counts from its end.
 */
export function knownFrom(entry: Event | Figure | Quote): RecordDate {
  if ('speaker' in entry) return entry.published ?? entry.date;
  if ('asOf' in entry) return entry.stated ?? entry.asOf;
  return entry.announced ?? entry.endDate ?? entry.date;
}
