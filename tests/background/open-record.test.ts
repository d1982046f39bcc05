import { describe, expect, it, vi } from 'vitest';
import { openRecord } from '../../entrypoints/background/open-record.ts';

function opener() {
  const create = vi.fn(async (_: object) => ({}) as never);
  const getURL = (path: string) => `chrome-extension://abc/${path}`;
  return { create, browser: { runtime: { getURL }, tabs: { create } } };
}

const tab = { id: 7, index: 2, windowId: 1 };
const url = 'chrome-extension://abc/record.html';

describe('the record page', () => {
  it('is opened next to the tab that asks, at the entry that it names', async () => {
    const { browser, create } = opener();
    expect(await openRecord(browser, 'd-2024-09-27-joint-statement', tab)).toBe(true);
    expect(create.mock.calls).toEqual([
      [{ url: `${url}#d-2024-09-27-joint-statement`, openerTabId: 7, index: 3, windowId: 1 }],
    ]);
  });

  it('is opened at its top where no entry is named, and anywhere for a popup', async () => {
    const { browser, create } = opener();
    await openRecord(browser, null, undefined);
    expect(create.mock.calls).toEqual([[{ url }]]);
  });

  it('is opened elsewhere where the window takes no page of an extension', async () => {
    const { browser, create } = opener();
    create.mockRejectedValueOnce(new Error('private'));
    expect(await openRecord(browser, null, tab)).toBe(true);
    expect(create.mock.calls.at(-1)).toEqual([{ url }]);
  });

  it('that the browser does not open at all is answered with false', async () => {
    const { browser, create } = opener();
    create.mockRejectedValue(new Error('no'));
    expect(await openRecord(browser, null, tab)).toBe(false);
  });
});
