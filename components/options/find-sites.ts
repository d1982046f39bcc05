/** A listed site, as the options name it. */
export interface Site {
  readonly host: string;
  readonly name: string;
  readonly country: string;
  readonly language: string;
}

/** A site with its country's and language's name in the reader's language. */
export interface NamedSite extends Site {
  readonly countryName: string;
  readonly languageName: string;
}

export interface CountrySites {
  readonly country: string;
  readonly countryName: string;
  readonly sites: readonly NamedSite[];
}

/** The sites by country, both in the order of `locale`'s alphabet, named in that language. */
export function sitesByCountry(sites: readonly Site[], locale: string): CountrySites[] {
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const { compare } = new Intl.Collator(locale);
  const named = sites
    .map((site) => ({
      ...site,
      countryName: regions.of(site.country) ?? site.country,
      languageName: languages.of(site.language) ?? site.language,
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.host, b.host));
  return [...Map.groupBy(named, ({ country }) => country)]
    .map(([country, group]) => ({
      country,
      countryName: group[0]?.countryName ?? country,
      sites: group,
    }))
    .sort((a, b) => compare(a.countryName, b.countryName));
}

/**
 * What of `groups` has every word of `query` in its name, host, country or language, in any
 * order. Case, accents and punctuation do not matter. `aliases` has, by country code, other names
 * that readers call a country by.
 */
export function findSites(
  groups: readonly CountrySites[],
  query: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): CountrySites[] {
  const words = fold(query).split(' ').filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      sites: group.sites.filter((site) => {
        const { name, host, countryName, languageName, country } = site;
        const names = [name, countryName, languageName, aliases.get(country) ?? ''];
        const text = `${fold(names.join(' '))} ${host}`;
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ sites }) => sites.length > 0);
}

/** `AE: UAE, Emirates; GB: UK` -> AE -> "UAE, Emirates", GB -> "UK". */
export function readAliases(text: string): Map<string, string> {
  const pairs = text.split(';').map((part) => part.split(':'));
  return new Map(pairs.map(([code = '', names = '']) => [code.trim(), names.trim()]));
}

/** Letters that Unicode does not decompose, and how a reader without them types them. */
const plain: Readonly<{ [letter: string]: string }> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss' };

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[øłıđß]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .trim();
}
