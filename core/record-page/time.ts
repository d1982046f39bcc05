import { timeOf } from '../day.ts';
import type { Record } from '../record.ts';

/** Milliseconds in a day of UTC. */
export const DAY = 86_400_000;

/** The day (`2024-09-06`) at a time in milliseconds of UTC. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day as a whole number, one more for each day. */
export function dayNumber(day: string): number {
  return timeOf(day) / DAY;
}

/** The day that has a number. */
export function dayOfNumber(number: number): string {
  return dayAt(number * DAY);
}

/** Whether a text is a day of the calendar: what a date field may hold while it is typed in. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = timeOf(text);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The day of the record's first event whose day is known. */
export function firstDay({ events, asOf }: Pick<Record, 'events' | 'asOf'>): string {
  return events.map(({ date }) => date).find(isDay) ?? asOf;
}

/** `day`, or the end that it lies beyond. */
export function dayWithin(day: string, first: string, last: string): string {
  if (day < first) return first;
  return day > last ? last : day;
}
