import { hostOf, siteOf } from '../../core/site.ts';
import type { PageList } from '../../data/messages-schema.ts';
import type { Settings } from '../../data/settings-schema.ts';

/** A listed site, as far as the popup names it. */
export interface Site {
  readonly host: string;
  readonly name: string;
}

/** What the popup has found out about the page that it stands over. */
export interface PageFacts {
  /** The page's address; empty for a page of the browser's own, undefined where it is not told. */
  readonly url: string | undefined;
  /** Whether the browser lets Drawdown into the page's site; only of meaning for a listed one. */
  readonly access: boolean;
  /** The page's answer: `waiting` until there is one, null where nothing on the page answers. */
  readonly list: PageList | 'waiting' | null;
  /** The reader asked to read the page, and the browser did not allow it. */
  readonly refused: boolean;
}

export type PopupState =
  | { readonly kind: 'loading' }
  /** Read, and on topic; never empty. */
  | { readonly kind: 'mentions'; readonly mentions: PageList['mentions'] }
  /** Read, and not on topic. */
  | { readonly kind: 'none' }
  | { readonly kind: 'off-here'; readonly site: Site }
  | { readonly kind: 'off-everywhere' }
  /** No listed site's page, and not read; the host is null where the browser does not tell it. */
  | { readonly kind: 'unlisted'; readonly host: string | null }
  /** A listed site's page that was open before Drawdown was there. */
  | { readonly kind: 'unread' }
  /** A listed site that the browser keeps Drawdown out of until the reader says otherwise. */
  | { readonly kind: 'no-access'; readonly site: Site }
  /** A page that no extension may read. */
  | { readonly kind: 'closed' };

/** Where browsers let no extension in, though they are web pages. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/**
 * What the popup shows of the page. `facts` is null until they are known.
 * What the reader can change here and now goes before what the page says.
 */
export function popupState(
  facts: PageFacts | null,
  settings: Settings | null,
  sites: readonly Site[],
): PopupState {
  if (!facts || !settings) return { kind: 'loading' };
  if (isClosed(facts)) return { kind: 'closed' };
  const host = hostOf(facts.url ?? '');
  const site = host && siteOf(host, sites);
  if (!settings.everywhere) return { kind: 'off-everywhere' };
  if (site && settings.offSites.includes(site.host)) return { kind: 'off-here', site };
  if (facts.list === 'waiting') return { kind: 'loading' };
  if (facts.list?.mentions.length) return { kind: 'mentions', mentions: facts.list.mentions };
  if (facts.list) return { kind: 'none' };
  if (!site) return { kind: 'unlisted', host: host ?? null };
  return facts.access ? { kind: 'unread' } : { kind: 'no-access', site };
}

/** The listed site that the page belongs to, if any: the one that has a switch. */
export function siteAt(url: string | undefined, sites: readonly Site[]): Site | undefined {
  return siteOf(hostOf(url ?? '') ?? '', sites);
}

function isClosed({ url, list, refused }: PageFacts): boolean {
  if (refused) return true;
  if (url === undefined) return false;
  if (hostOf(url) === undefined || STORES.test(url)) return true;
  // The viewer runs no script of ours, or one that finds no text.
  const isPdf = /^[^?#]*\.pdf([?#]|$)/i.test(url);
  return isPdf && list !== 'waiting' && !list?.mentions.length;
}
