import type { PageContext } from '../../core/detector/index.ts';
import { pageDateOf } from '../../core/page-date/page-date.ts';
import { dateCandidates } from './date-candidates.ts';

/** What `page` says of itself: its title, its description and the day of its publication. */
export function contextOf(page: Document, now = new Date()): PageContext {
  const description = page
    .querySelector('meta[name="description"], meta[property="og:description"]')
    ?.getAttribute('content');
  return {
    about: [page.title, description].filter(Boolean).join('\n\n'),
    published: pageDateOf(dateCandidates(page), now.toISOString().slice(0, 10))?.day ?? null,
  };
}
