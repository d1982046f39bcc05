import type { Runtime, Tabs } from 'webextension-polyfill';

/** The part of the browser that opens a page of the extension. */
export interface Opener {
  readonly runtime: Pick<Runtime.Static, 'getURL'>;
  readonly tabs: Pick<Tabs.Static, 'create'>;
}

/**
 * Opens the record page, at an entry if one is named, in the tab next to `beside`; where the
 * browser lets no page of an extension in there, as in a private window, wherever it does.
 * Answers whether it could be opened.
 */
export async function openRecord(
  { runtime, tabs }: Opener,
  entry: string | null,
  beside: Pick<Tabs.Tab, 'id' | 'index' | 'windowId'> | undefined,
): Promise<boolean> {
  const url = runtime.getURL('record.html') + (entry === null ? '' : `#${entry}`);
  const next = beside && {
    openerTabId: beside.id,
    index: beside.index + 1,
    windowId: beside.windowId,
  };
  try {
    await tabs.create({ url, ...next }).catch(() => tabs.create({ url }));
    return true;
  } catch {
    return false;
  }
}
