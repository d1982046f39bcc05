import type { Record } from '../record.ts';

/** From this age on, in days, a record is said to be old: a season of news may be missing. */
const OLD = 90;

/** How many days the record is old on `today` (ISO 8601), once they are more than 90; else null. */
export function ageOf({ asOf }: Pick<Record, 'asOf'>, today: string): number | null {
  const days = (Date.parse(today) - Date.parse(asOf)) / 86_400_000;
  return days > OLD ? days : null;
}
