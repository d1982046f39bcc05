import type { PageContext } from '../../core/detector/index.ts';
import { type PageDate, pageDateOf } from '../../core/page-date/page-date.ts';
import { dateCandidates } from './date-candidates.ts';

/** What `page` says of itself: its title, its description and the day of its publication. */
export function contextOf(page: Document, now?: Date): PageContext {
  const description = page
    .querySelector('meta[name="description"], meta[property="og:description"]')
    ?.getAttribute('content');
  return {
    about: [page.title, description].filter(Boolean).join('\n\n'),
    published: readPageDate(page, now)?.day ?? null,
  };
}

/** The day of `page`'s publication, as it states it itself; `now` is the reader's clock. */
export function readPageDate(page: Document, now = new Date()): PageDate | null {
  return pageDateOf(dateCandidates(page), now.toISOString().slice(0, 10));
}
