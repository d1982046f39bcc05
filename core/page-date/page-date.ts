import { type DateCandidate, dateSources } from './candidates.ts';
import { dayIn } from './day-in.ts';

/** The day on which a page was published, with what it rests on. */
export interface PageDate {
  /** ISO 8601, as the page's own clock had it: a time zone moves no day. */
  readonly day: string;
  readonly evidence: DateCandidate;
}

/** News pages are no older; what says so has the date of something else. */
const FIRST_DAY = '2003-01-01';

/**
 * The day on which a page was published: of the places that state one, the one that is
 * believed most, and there the first. `today` is the reader's day; what lies after the day
 * after it, somewhere east of the reader, is no day of publication. Null: the page does not
 * say.
 */
export function pageDateOf(candidates: readonly DateCandidate[], today: string): PageDate | null {
  const ranked = candidates.toSorted(
    (a, b) => dateSources.indexOf(a.source) - dateSources.indexOf(b.source),
  );
  const last = dayAfter(today);
  for (const evidence of ranked) {
    const day = dayIn(evidence.text);
    if (day && day >= FIRST_DAY && day <= last) return { day, evidence };
  }
  return null;
}

function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
