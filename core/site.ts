import type { Settings } from '../data/settings-schema.ts';

/**
 * The host in a page's address as the browser writes it (serialised, so lower case and
 * punycode), without port; undefined where the address is no web page's.
 */
export function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(url)?.[1];
}

/**
 * The site that a host belongs to: the listed host itself or the nearest one above it
 * (`www.reuters.com` belongs to `reuters.com`), undefined where none is listed. A port,
 * a trailing dot and the case of the letters do not matter.
 */
export function siteOf<Site extends { readonly host: string }>(
  host: string,
  sites: readonly Site[],
): Site | undefined {
  const name = host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  return sites
    .filter((site) => name === site.host || name.endsWith(`.${site.host}`))
    .sort((a, b) => b.host.length - a.host.length)[0];
}

/** Whether the reader has Drawdown on for a host; one that is not listed can not be off by itself. */
export function isOn(
  settings: Pick<Settings, 'everywhere' | 'offSites'>,
  host: string,
  sites: readonly { readonly host: string }[],
): boolean {
  const site = siteOf(host, sites);
  return settings.everywhere && !(site && settings.offSites.includes(site.host));
}

/** The settings with one listed site switched on or off. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((off) => off !== host);
  return { ...settings, offSites: on ? others : [...others, host] };
}
