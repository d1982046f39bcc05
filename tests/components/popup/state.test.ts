import { describe, expect, it } from 'vitest';
import { type PageFacts, popupState, siteAt } from '../../../components/popup/state.ts';
import type { PageList } from '../../../data/messages-schema.ts';
import { readSettings } from '../../../data/settings-schema.ts';

const site = { host: 'example-wire.com', name: 'Example Wire' };
const sites = [site, { host: 'zeitung.example', name: 'Zeitung' }];
const mentions: PageList['mentions'] = [
  { id: 4, text: 'the coalition', term: 't-coalition', type: 'body', entry: null },
];
const read = { on: true, mentions };
const empty = { on: true, mentions: [] };

const page = (facts: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://www.example-wire.com/article',
  access: true,
  list: read,
  refused: false,
  ...facts,
});

describe('popupState', () => {
  it.each<[string, PageFacts, object]>([
    ['lists the mentions of a listed page', page(), { kind: 'mentions', mentions }],
    ['says that a listed page mentions nothing', page({ list: empty }), { kind: 'none' }],
    ['waits for the page', page({ list: 'waiting' }), { kind: 'loading' }],
    ['says that a page has not been read', page({ list: null }), { kind: 'unread' }],
    [
      'says that the browser gives no access',
      page({ list: null, access: false }),
      { kind: 'no-access', site },
    ],
    [
      'lists a page that was read once, without access to its site',
      page({ access: false }),
      { kind: 'mentions', mentions },
    ],
    [
      'names the host of a site that is not listed',
      page({ url: 'https://blog.test:8080/a', list: null, access: false }),
      { kind: 'unlisted', host: 'blog.test' },
    ],
    [
      'does not name a host that the browser does not tell',
      page({ url: undefined, list: null }),
      { kind: 'unlisted', host: null },
    ],
    [
      'lists a page of another site once it was read',
      page({ url: 'https://blog.test/a', access: false }),
      { kind: 'mentions', mentions },
    ],
    [
      'says that a page of another site mentions nothing once it was read',
      page({ url: undefined, list: empty }),
      { kind: 'none' },
    ],
    ['gives up where the browser refused', page({ list: null, refused: true }), { kind: 'closed' }],
    ...[
      '',
      'about:newtab',
      'chrome://extensions/',
      'edge://settings',
      'chrome-extension://abc/options.html',
      'file:///home/reader/article.html',
      'view-source:https://www.example-wire.com/',
      'https://chromewebstore.google.com/detail/x',
      'https://chrome.google.com/webstore/category/extensions',
      'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home',
      'https://addons.mozilla.org/en-US/firefox/',
      'https://www.example-wire.com/report.pdf',
      'https://www.example-wire.com/report.PDF?page=2',
    ].map((url): [string, PageFacts, object] => [
      `cannot read ${url}`,
      page({ url, list: null }),
      { kind: 'closed' },
    ]),
    [
      'does not call an empty PDF viewer a page without mentions',
      page({ url: 'https://www.example-wire.com/report.pdf', list: empty }),
      { kind: 'closed' },
    ],
    [
      'takes an article for one whose address only mentions a PDF',
      page({ url: 'https://www.example-wire.com/a?from=b.pdf', list: empty }),
      { kind: 'none' },
    ],
  ])('%s', (_, facts, state) => {
    expect(popupState(facts, readSettings({}), sites)).toEqual(state);
  });

  it('loads until page and settings are known', () => {
    expect(popupState(null, readSettings({}), sites)).toEqual({ kind: 'loading' });
    expect(popupState(page(), null, sites)).toEqual({ kind: 'loading' });
  });

  it.each([['waiting' as const], [null], [read], [empty]])(
    'is off whatever the page answers: %j',
    (list) => {
      const here = readSettings({ offSites: [site.host] });
      const everywhere = readSettings({ everywhere: false, offSites: [site.host] });
      expect(popupState(page({ list }), here, sites)).toEqual({ kind: 'off-here', site });
      expect(popupState(page({ list }), everywhere, sites)).toEqual({ kind: 'off-everywhere' });
    },
  );

  it('says that a browser page is closed to it even while it is off', () => {
    const off = readSettings({ everywhere: false });
    expect(popupState(page({ url: 'about:blank', list: null }), off, sites).kind).toBe('closed');
  });
});

describe('siteAt', () => {
  it.each([
    ['https://m.zeitung.example/x', 'zeitung.example'],
    ['https://blog.test/', undefined],
    ['about:blank', undefined],
    [undefined, undefined],
  ])('%s has the switch of %s', (url, host) => {
    expect(siteAt(url, sites)?.host).toBe(host);
  });
});
