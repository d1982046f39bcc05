// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../entrypoints/scan/context.ts';

function context(head: string) {
  document.documentElement.innerHTML = `<head>${head}</head><body></body>`;
  return contextOf(document);
}

describe('what a page is about', () => {
  it.each([
    ['', ''],
    ['<title>Talks in Baghdad</title>', 'Talks in Baghdad'],
    [
      '<title>Talks</title><meta name="description" content="A date is near.">',
      'Talks\n\nA date is near.',
    ],
    ['<meta property="og:description" content="A date is near.">', 'A date is near.'],
  ])('%j', (head, about) => expect(context(head).about).toBe(about));
});

describe('the day of its publication', () => {
  it.each([
    ['', null],
    ['<meta property="article:published_time" content="2024-09-06T10:00:00Z">', '2024-09-06'],
    ['<meta itemprop="datePublished" content="2021-12-09">', '2021-12-09'],
    [
      '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished" : "2026-01-17T08:00"}</script>',
      '2026-01-17',
    ],
    [
      '<script type="application/ld+json">{broken "datePublished": "2026-01-17"</script>',
      '2026-01-17',
    ],
    ['<script type="application/ld+json">{"dateModified": "2026-01-17"}</script>', null],
    ['<meta property="article:published_time" content="yesterday">', null],
  ])('%j', (head, day) => expect(context(head).published).toBe(day));
});
