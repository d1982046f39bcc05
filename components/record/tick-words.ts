import type { RecordDate } from '../../core/day.ts';
import type { TickStep } from '../../core/record-page/time-window.ts';
import { language } from '../t.ts';

/** A tick of the time axis in words: "2024", "Sep 2024" or "27 Sep 2024". */
export function tickWords(time: Date, step: TickStep, locale = language()): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: step === 'year' ? undefined : 'short',
    day: step === 'day' ? 'numeric' : undefined,
    // Days of the record are days of the calendar: no time zone may shift them.
    timeZone: 'UTC',
  }).format(time);
}

/** A date of the record, short, at its precision: "27 Sep 2024". */
export function shortDate(date: RecordDate): string {
  const step = (['year', 'month', 'day'] as const)[date.split('-').length - 1];
  return tickWords(new Date(date), step ?? 'day');
}
