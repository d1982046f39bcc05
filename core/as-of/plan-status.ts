import { compareDates } from '../day.ts';
import type { Event, EventStatus, Link } from '../record.ts';

/**
 * How an event stood at the end of `day`, when the entries that `isKnown` answers for were
 * known. A plan has come to what the record says of it once everything that decided it is
 * known; until then it was planned, or its date had passed.
 */
export function statusOn(event: Event, day: string, isKnown: (id: string) => boolean): EventStatus {
  if (event.status === 'happened') return 'happened';
  const deciding: Link['rel'] = event.status === 'superseded' ? 'superseded-by' : 'outcome';
  const isDecided = event.links.every(({ rel, to }) => rel !== deciding || isKnown(to));
  if (isDecided) return event.status;
  return compareDates(event.date, day) < 0 ? 'date-passed' : 'planned';
}

/** Whether nothing is known yet of what became of a plan. */
export function isOpen({ status }: Event): boolean {
  return status === 'planned' || status === 'date-passed';
}
