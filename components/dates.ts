import { language } from './t.ts';

/** How much of a date to print, by the length of its ISO form: never more than it says. */
const shapes = new Map<number, Intl.DateTimeFormatOptions>([
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
]);

/** `2024-09-27`, `2025-09` or `2014` in the reader's language, at that precision. */
export function formatDate(date: string, locale = language()): string {
  return shape(date, locale).format(new Date(date));
}

/** Two days as one span, what they have in common said once: "7–8 August 2023". */
export function formatSpan(first: string, last: string, locale = language()): string {
  return shape(first, locale).formatRange(new Date(first), new Date(last));
}

function shape(date: string, locale: string): Intl.DateTimeFormat {
  // Dates of the record are days of the calendar, not instants: no time zone may shift them.
  return new Intl.DateTimeFormat(locale, { ...shapes.get(date.length), timeZone: 'UTC' });
}
