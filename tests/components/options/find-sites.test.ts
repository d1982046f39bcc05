import { describe, expect, it } from 'vitest';
import { findSites, readAliases, sitesByCountry } from '../../../components/options/find-sites.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const sites = [
  { host: 'cumhuriyet.com.tr', name: 'Cumhuriyet', country: 'TR', language: 'tr' },
  { host: 'elpais.com', name: 'El País', country: 'ES', language: 'es' },
  { host: 'haberturk.com', name: 'Habertürk', country: 'TR', language: 'tr' },
  { host: 'lorientlejour.com', name: "L'Orient-Le Jour", country: 'LB', language: 'fr' },
  { host: 'n-tv.de', name: 'n-tv', country: 'DE', language: 'de' },
  { host: 'rudaw.net', name: 'Rudaw', country: 'IQ', language: 'ckb' },
  { host: 'trtworld.com', name: 'TRT World', country: 'TR', language: 'en' },
];
const groups = sitesByCountry(sites, 'en');
const aliases = readAliases(messages.optionsCountryAliases.message);
const found = (query: string) =>
  findSites(groups, query, aliases).flatMap((group) => group.sites.map(({ host }) => host));

describe('the sites by country', () => {
  it('stand in the order of the names that the reader sees', () => {
    const names = groups.map(({ countryName }) => countryName);
    expect(names).toEqual(['Germany', 'Iraq', 'Lebanon', 'Spain', 'Türkiye']);
    const german = sitesByCountry(sites, 'de').map(({ countryName }) => countryName);
    expect(german).toEqual(['Deutschland', 'Irak', 'Libanon', 'Spanien', 'Türkei']);
  });

  it('are sorted by name within a country', () => {
    const turkish = groups.at(-1)?.sites.map(({ name }) => name);
    expect(turkish).toEqual(['Cumhuriyet', 'Habertürk', 'TRT World']);
  });
});

describe('the search of sites', () => {
  it.each([
    ['a part of the name', 'rud', ['rudaw.net']],
    ['the address', 'elpais.com', ['elpais.com']],
    ['an address with a hyphen', 'n-tv', ['n-tv.de']],
    ['a name without its accents', 'el pais', ['elpais.com']],
    ['a name with accents that it has not', 'Rúdáw', ['rudaw.net']],
    ['a name without its apostrophe', 'lorient', ['lorientlejour.com']],
    ['a name with its apostrophe', "l'orient-le", ['lorientlejour.com']],
    ['a typographic apostrophe', 'L’Orient', ['lorientlejour.com']],
    ['capitals', 'RUDAW', ['rudaw.net']],
    ['a country', 'germany', ['n-tv.de']],
    [
      'a country as it calls itself',
      'turkiye',
      ['cumhuriyet.com.tr', 'haberturk.com', 'trtworld.com'],
    ],
    ['a country by another name', 'turkey', ['cumhuriyet.com.tr', 'haberturk.com', 'trtworld.com']],
    ['a language', 'kurdish', ['rudaw.net']],
    ['words of several kinds, in any order', 'english trt turkey', ['trtworld.com']],
    ['a letter that does not decompose', 'habertürk', ['haberturk.com']],
    ['nothing but blanks', '  ', groups.flatMap((group) => group.sites.map(({ host }) => host))],
    ['what is not there', 'xyzzy', []],
    ['words of which one is not there', 'rudaw xyzzy', []],
  ])('finds by %s', (_, query, hosts) => {
    expect(found(query)).toEqual(hosts);
  });

  it('leaves out countries that have nothing to show', () => {
    expect(findSites(groups, 'rudaw').map(({ country }) => country)).toEqual(['IQ']);
  });
});
