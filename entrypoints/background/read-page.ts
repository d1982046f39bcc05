import type { Tabs } from 'webextension-polyfill';
import { hostOf, siteOf } from '../../core/site.ts';
import type { Injector } from './equip-page.ts';

type Reader = Pick<Injector, 'executeScript'>;

/**
 * Has the page in a tab read now, whether or not its site is listed. Answers whether it
 * could be: the browser's own pages, its store and pages that the reader gave no access
 * to can not. A page that is being read already is not read twice: its scan sees to it.
 */
export async function readPage(reader: Reader, tabId: number): Promise<boolean> {
  try {
    await reader.executeScript({ target: { tabId }, files: ['scan.js'] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the pages that stand in front of the reader read, where their sites are listed:
 * the reader has just given access, and the browser starts no script in an open page.
 * The popup that asked for it may be closed by then: Firefox closes it for its question.
 */
export async function readListedPages(
  browser: { readonly scripting: Reader; readonly tabs: Pick<Tabs.Static, 'query'> },
  sites: readonly { readonly host: string }[],
): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  const listed = tabs.filter(({ url }) => siteOf(hostOf(url ?? '') ?? '', sites));
  await Promise.all(listed.map(({ id }) => id !== undefined && readPage(browser.scripting, id)));
}
