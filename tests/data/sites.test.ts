import { describe, expect, it } from 'vitest';
import { readSettings } from '../../data/settings-schema.ts';
import sites from '../../data/sites.json' with { type: 'json' };
import { sitesSchema } from '../../data/sites-schema.ts';

const bbc = { host: 'bbc.com', name: 'BBC', country: 'GB', language: 'en' };
const reuters = { host: 'reuters.com', name: 'Reuters', country: 'GB', language: 'en' };

/** What the schema says of these sites, as `path: message`. */
function complaints(input: unknown): string[] {
  const { error } = sitesSchema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('data/sites.json', () => {
  it('holds only valid sites, sorted, each once, none within another', () => {
    expect(complaints(sites)).toEqual([]);
  });

  it('lists at least 200 publishers of at least 40 countries', () => {
    expect(sites.length).toBeGreaterThanOrEqual(200);
    expect(new Set(sites.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['GB', 20],
    ['US', 60],
    ['IQ', 20],
    ['IR', 8],
    ['IL', 10],
    ['TR', 12],
    ['SA', 6],
    ['AE', 6],
    ['FR', 15],
    ['DE', 12],
    ['ES', 5],
  ])('covers %s with at least %i sites', (country, least) => {
    expect(sites.filter((site) => site.country === country).length).toBeGreaterThanOrEqual(least);
  });

  it.each(['reuters.com', 'apnews.com', 'ina.iq', 'shafaq.com', 'rudaw.net', 'aljazeera.net'])(
    'lists %s',
    (host) => {
      expect(sites.map((site) => site.host)).toContain(host);
    },
  );

  it('leaves the settings within the 8192 bytes of storage.sync with every site off', () => {
    const settings = { ...readSettings({}), offSites: sites.map(({ host }) => host) };
    const bytes = new TextEncoder().encode(`settings${JSON.stringify(settings)}`).length;
    // A quarter of a kilobyte stays free for what later versions add.
    expect(bytes).toBeLessThanOrEqual(8192 - 256);
  });

  it('lists no aggregator, forum or social network', () => {
    const hosts = sites.map(({ host }) => host).join(' ');
    expect(hosts).not.toMatch(/\b(msn|yahoo|google|reddit|facebook|x|t|lemm|github|dnyuz)\.\w+\b/);
  });
});

describe('the schema of sites', () => {
  it('accepts sorted sites', () => {
    expect(complaints([bbc, reuters])).toEqual([]);
  });

  it.each([
    ['www.bbc.com', 'www.'],
    ['BBC.com', 'capitals'],
    ['https://bbc.com', 'a scheme'],
    ['bbc.com/news', 'a path'],
    ['bbc.com:443', 'a port'],
    ['bbc', 'no dot'],
    ['*.bbc.com', 'a wildcard'],
    ['-bbc.com', 'a leading hyphen'],
    ['bbc.com ', 'a space'],
  ])('refuses the host "%s": %s', (host) => {
    expect(complaints([{ ...bbc, host }])).toEqual([
      '0.host: must be a host in lower case, without "www.", scheme, port or path',
    ]);
  });

  it.each(['ZZ', 'EU', 'XK', 'UK', 'gb', 'GBR', ''])('refuses the country %s', (country) => {
    const said = complaints([{ ...bbc, country }]);
    expect(said).toEqual(['0.country: is no country of ISO 3166']);
  });

  it.each(['english', 'EN', 'xx', '', 'en_GB'])('refuses the language "%s"', (language) => {
    const said = complaints([{ ...bbc, language }]);
    expect(said).toEqual(['0.language: must be a language tag of BCP 47']);
  });

  it.each([
    ['an unknown field', [{ ...bbc, rank: 1 }], '0: Unrecognized key: "rank"'],
    ['an empty name', [{ ...bbc, name: ' ' }], /^0\.name: /],
    ['a wrong order', [reuters, bbc], '1.host: bbc.com must stand before reuters.com'],
    ['a host twice', [bbc, bbc], '1.host: bbc.com is listed twice'],
    [
      'a host within another',
      [bbc, { ...bbc, host: 'news.bbc.com' }],
      '1.host: news.bbc.com is already covered by bbc.com',
    ],
  ])('refuses %s', (_, input, complaint) => {
    const said = complaints(input);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(complaint);
  });
});
