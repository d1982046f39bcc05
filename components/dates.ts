import { once } from './formats.ts';
import { language } from './t.ts';

/** `2024-09-27`, `2025-09` or `2014` in the reader's language, at that precision. */
export function formatDate(date: string, locale = language()): string {
  return shape(date, locale).format(new Date(date));
}

/** Two days as one span, what they have in common said once: "7–8 August 2023". */
export function formatSpan(first: string, last: string, locale = language()): string {
  return shape(first, locale).formatRange(new Date(first), new Date(last));
}

function shape(date: string, locale: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return once(
    `date ${locale} ${date.length}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: month ? 'long' : undefined,
        day: day ? 'numeric' : undefined,
        // Dates of the record are days of the calendar, not instants: no time zone may shift them.
        timeZone: 'UTC',
      }),
  );
}
