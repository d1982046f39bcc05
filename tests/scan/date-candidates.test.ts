// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageDateOf } from '../../core/page-date/page-date.ts';
import { dateCandidates } from '../../entrypoints/scan/date-candidates.ts';

const address = 'https://news.example/world/talks';
const today = '2026-10-10';

function dayOf(html: string, url = address) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return pageDateOf(dateCandidates(page), today)?.day ?? null;
}

const article = (body: string, head = '') =>
  `<head><title>Talks</title>${head}</head><body><article>${body}</article></body>`;
const linked = (json: string) => article('', `<script type="application/ld+json">${json}</script>`);

describe('a page states the day of its publication', () => {
  it.each([
    ['in linked data', linked('{"@type":"NewsArticle","datePublished":"2024-09-06T10:00Z"}')],
    [
      'in a graph',
      linked('{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2024-09-06"}]}'),
    ],
    ['in a list', linked('[{"@type":["NewsArticle"],"datePublished":"2024-09-06"}]')],
    [
      "in the article's own data, not the page's",
      linked(
        '[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-09-06"}]',
      ),
    ],
    [
      'beside a list of other articles',
      linked(
        '{"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]},{"@type":"NewsArticle","datePublished":"2024-09-06"}]}',
      ),
    ],
    ['in broken data', linked('{"@type":"NewsArticle", "datePublished": "2024-09-06",}')],
    [
      'in a meta element',
      article('', '<meta property="article:published_time" content="2024-09-06">'),
    ],
    [
      'in a meta element after that of the visit',
      article(
        '',
        '<meta name="date" content="2026-10-01"><meta name="parsely-pub-date" content="2024-09-06">',
      ),
    ],
    [
      'in a meta element of its creation',
      article('', '<meta name="DC.date.created" content="2024-09-06">'),
    ],
    ['in a meta element of its date', article('', '<meta name="dc.date" content="2024-09-06">')],
    ['in a Dublin Core element', article('', '<meta name="DC.date.issued" content="2024-09-06">')],
    [
      'in an element of microdata',
      article('<time itemprop="datePublished" datetime="2024-09-06">'),
    ],
    [
      'by its headline',
      article('<h1>Talks</h1><p>By a reporter, <time datetime="2024-09-06">Friday</time></p>'),
    ],
  ])('%s', (_, html) => expect(dayOf(html)).toBe('2024-09-06'));

  it.each([
    'https://news.example/2024/09/06/talks',
    'https://news.example/world/2024-09-06-talks',
    'https://news.example/world/talks-20240906.html',
  ])('in its address: %s', (url) => expect(dayOf('<p>Talks', url)).toBe('2024-09-06'));
});

describe('a page states none', () => {
  it.each([
    [
      'where it says only when it was changed',
      linked('{"@type":"NewsArticle","dateModified":"2024-09-06"}'),
    ],
    [
      'in the names of the publisher and of the last change',
      article(
        '',
        '<meta property="article:publisher" content="2024-09-06"><meta name="last-published" content="2024-09-06"><meta property="article:modified_time" content="2024-09-06">',
      ),
    ],
    [
      'in the change beside the headline',
      article('<h1>Talks</h1><time class="updated" datetime="2024-09-06">'),
    ],
    ['far from its headline', '<header><h1>Talks</h1></header><aside><time datetime="2024-09-06">'],
    [
      'in a comment',
      article('<div class="comments"><time itemprop="datePublished" datetime="2024-09-06">'),
    ],
    ['in the future', article('', '<meta name="date" content="2031-01-01">')],
    ['before 2003', article('', '<meta name="date" content="2001-01-01">')],
    ['at all', '<p>Talks'],
  ])('%s', (_, html) => expect(dayOf(html)).toBeNull());

  it('in what its address asks for', () => {
    expect(dayOf('<p>Talks', 'https://news.example/talks?from=2024-09-06')).toBeNull();
  });
});

const pages = `${import.meta.dirname}/../../../shared/pages/`;
const hasPages = existsSync(pages);
if (!hasPages) console.log('../shared/pages is not there, so no dates are read from real pages.');

describe.runIf(hasPages)('of the real pages', () => {
  const index: { name: string; published?: string }[] = hasPages
    ? JSON.parse(readFileSync(`${pages}index.json`, 'utf8'))
    : [];

  it('at least 32 of 33 are dated right to the day', () => {
    const known = index.filter(({ published }) => published);
    const right = known.filter(({ name, published }) => {
      const html = readFileSync(`${pages}${name}.html`, 'utf8');
      return dayOf(html) === published?.slice(0, 10);
    });
    expect(known).toHaveLength(33);
    expect(right.length).toBeGreaterThanOrEqual(32);
  }, 60_000);
});
