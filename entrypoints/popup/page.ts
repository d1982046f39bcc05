import browser from 'webextension-polyfill';
import {
  type BackgroundMessage,
  type PageList,
  pageListSchema,
  type ScanMessage,
} from '../../data/messages-schema.ts';

/** The tab whose page the popup is about. */
export interface Target {
  readonly id: number;
  /**
   * Empty for a page of the browser's own. Undefined where the browser does not tell:
   * in a tab that is named by `?tab=` it tells the addresses of listed sites alone.
   */
  readonly url: string | undefined;
}

/** How long a page may take to answer before it counts as one that does not. */
const ANSWER_MS = 2000;

/** The tab named by `?tab=` in the popup's own address, else the one in front; null if it is gone. */
export async function targetTab(search: string): Promise<Target | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? (named ? undefined : '') };
}

/** The page's list of mentions; null where nothing of Drawdown's answers on it. */
export async function askList(tabId: number): Promise<PageList | null> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_MS));
  const answer = await Promise.race([tell(tabId, { type: 'list' }).catch(() => undefined), late]);
  return pageListSchema.safeParse(answer).data ?? null;
}

/** Has the page scroll to a mention and open its card, and brings the page to the front. */
export async function showMention(tabId: number, mention: number): Promise<void> {
  await tell(tabId, { type: 'show', mention });
  await browser.tabs.update(tabId, { active: true });
}

/** Has the page read now, once. False where the browser does not allow it. */
export async function readNow(tabId: number): Promise<boolean> {
  const message: BackgroundMessage = { type: 'read-page', tabId };
  return (await browser.runtime.sendMessage(message)) === true;
}

/** Calls `told` whenever the page in a tab has reported its mentions anew. Returns how to stop. */
export function onReport(tabId: number, told: () => void): () => void {
  const hear = (message: unknown, sender: { readonly tab?: { readonly id?: number } }): void => {
    const isReport = typeof message === 'object' && message !== null && 'mentions' in message;
    if (isReport && sender.tab?.id === tabId) told();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function tell(tabId: number, message: ScanMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
