import type { Event } from '../../core/record.ts';
import { formatDate, formatSpan } from '../dates.ts';

/** The day or days of an event, at their real precision. */
export function whenOf({ date, endDate }: Event): string {
  return endDate ? formatSpan(date, endDate) : formatDate(date);
}
