import type { DateCandidate } from '../../core/page-date/candidates.ts';
import { datesPublishedIn } from '../../core/page-date/linked-data.ts';

/** The name of a meta element that states when a page was published, ... */
const published = /^(?!last|mod|upd).*(publish(?!er)|publicat|pub.?date|issued)/i;
/** ... and of one that may: some pages give the day of each visit by it. */
const perhaps = /(^|[.:])((p|display)?date|created)$/i;

/** How far into the page, in `time` elements, the headline's own may stand. */
const MOST_TIMES = 20;

/** Where `page` states the day of its publication, if anywhere, as it is written there. */
export function dateCandidates(page: Document): DateCandidate[] {
  return [...linkedData(page), ...metaElements(page), ...timeElements(page), ...address(page)];
}

function* linkedData(page: Document): Generator<DateCandidate> {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const text of datesPublishedIn(textContent)) yield { source: 'linked-data', text };
  }
}

function metaElements(page: Document): DateCandidate[] {
  const metas = [...page.querySelectorAll('meta[content]')];
  const isNamed = (meta: Element, name: RegExp) =>
    ['property', 'name', 'itemprop'].some((key) => name.test(meta.getAttribute(key) ?? ''));
  return [published, perhaps].flatMap((name) =>
    metas
      .filter((meta) => isNamed(meta, name))
      .map((meta) => ({ source: 'meta', text: meta.getAttribute('content') ?? '' })),
  );
}

/** What marks itself as the publication's, then the one in the article or by the headline. */
function* timeElements(page: Document): Generator<DateCandidate> {
  for (const element of page.querySelectorAll('[itemprop~=datePublished], time[pubdate]')) {
    if (!element.closest('[itemprop=comment], [class*=comment i], [class*=related i]')) {
      yield { source: 'time', text: statedBy(element) };
    }
  }
  const headline = page.querySelector('h1');
  const times = [...page.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES);
  const own = times.find((time) => isByHeadline(time, headline));
  if (own) yield { source: 'time', text: statedBy(own) };
}

function statedBy(element: Element): string {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  return stated ?? element.getAttribute('title') ?? element.textContent;
}

/** In one header or article with the headline, and no statement of a change. */
function isByHeadline(time: Element, headline: Element | null): boolean {
  if (!headline || /updat|modif/i.test(`${time.className} ${time.getAttribute('itemprop')}`)) {
    return false;
  }
  let around = headline.parentElement;
  // Three elements out, a headline's neighbours are its article's own.
  for (let out = 0; around && around !== headline.ownerDocument.body && out < 3; out++) {
    if (around.contains(time)) return true;
    around = around.parentElement;
  }
  return headline.closest('article')?.contains(time) ?? false;
}

/** A day in the path, month and day in two digits: `/2024/09/06/`, `/2024-09-06-talks`. */
function address({ URL: url }: Document): DateCandidate[] {
  const text = /[/_-](20\d\d([/-]?)[01]\d\2[0-3]\d)(?!\d)/.exec(url.replace(/[?#].*/, ''))?.[1];
  return text ? [{ source: 'address', text }] : [];
}
