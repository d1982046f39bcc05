import { describe, expect, it, vi } from 'vitest';
import { readListedPages, readPage } from '../../entrypoints/background/read-page.ts';

describe('readPage', () => {
  it('injects the scan and says so', async () => {
    const executeScript = vi.fn(async () => []);
    expect(await readPage({ executeScript }, 7)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['scan.js'] });
  });

  it('says where the browser does not allow it', async () => {
    const executeScript = vi.fn(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
    expect(await readPage({ executeScript }, 7)).toBe(false);
  });
});

describe('readListedPages', () => {
  it('reads those pages in front that are listed, and no other', async () => {
    const executeScript = vi.fn(async () => []);
    const tabs = [
      { id: 1, url: 'https://www.example-wire.com/' },
      { id: 2, url: 'https://blog.test/' },
      { id: 3 },
      { id: 4, url: 'about:blank' },
    ];
    const query = vi.fn(async () => tabs as never);
    await readListedPages({ scripting: { executeScript }, tabs: { query } }, [
      { host: 'example-wire.com' },
    ]);
    expect(query).toHaveBeenCalledWith({ active: true });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, files: ['scan.js'] }]]);
  });
});
