import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askList,
  onReport,
  readNow,
  showMention,
  targetTab,
} from '../../entrypoints/popup/page.ts';

const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn(), query: vi.fn(), sendMessage: vi.fn(), update: vi.fn() },
  runtime: {
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => vi.resetAllMocks());

describe('targetTab', () => {
  it.each([
    ['an article', { id: 7, url: 'https://a.example/' }, { id: 7, url: 'https://a.example/' }],
    ['a page that the browser keeps to itself', { id: 7 }, { id: 7, url: '' }],
    ['no tab', undefined, null],
  ])('is the one in front: %s', async (_, tab, target) => {
    browser.tabs.query.mockResolvedValue(tab ? [tab] : []);
    expect(await targetTab('')).toEqual(target);
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('is the one that the address names, told or not', async () => {
    browser.tabs.get.mockResolvedValue({ id: 9 });
    expect(await targetTab('?tab=9')).toEqual({ id: 9, url: undefined });
    expect(browser.tabs.get).toHaveBeenCalledWith(9);
  });

  it('is none where the named one is gone', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 9'));
    expect(await targetTab('?tab=9')).toBeNull();
  });
});

describe('askList', () => {
  const list = { on: true, mentions: [] };

  it.each([
    ['its list', () => Promise.resolve(list), list],
    ['nothing', () => Promise.resolve(undefined), null],
    ['what is no list', () => Promise.resolve({ on: true, mentions: [{ id: 'x' }] }), null],
    ['that nobody listens', () => Promise.reject(new Error('no receiving end')), null],
  ])('hears from a page %s', async (_, answer, heard) => {
    browser.tabs.sendMessage.mockImplementation(answer);
    expect(await askList(7)).toEqual(heard);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'list' }, { frameId: 0 });
  });

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    const heard = askList(7);
    await vi.runAllTimersAsync();
    expect(await heard).toBeNull();
    vi.useRealTimers();
  });
});

describe('what the popup tells', () => {
  it('has the page show a mention and comes back to it', async () => {
    await showMention(7, 3);
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'show', mention: 3 }, { frameId: 0 }],
    ]);
    expect(browser.tabs.update).toHaveBeenCalledWith(7, { active: true });
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('takes %s for %s when it asks for a page to be read', async (answer, read) => {
    browser.runtime.sendMessage.mockResolvedValue(answer);
    expect(await readNow(7)).toBe(read);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'read-page', tabId: 7 });
  });
});

describe('onReport', () => {
  it.each([
    [{ type: 'report', mentions: 3 }, 7, 1],
    [{ type: 'report', mentions: 3 }, 8, 0],
    [{ type: 'settings' }, 7, 0],
    [null, 7, 0],
    ['report', 7, 0],
  ])('of %j from tab %i is heard %i times by the popup over tab 7', (message, tab, times) => {
    const told = vi.fn();
    const stop = onReport(7, told);
    const hear = browser.runtime.onMessage.addListener.mock.calls[0]![0];
    expect(hear(message, { tab: { id: tab } })).toBeUndefined();
    expect(told).toHaveBeenCalledTimes(times);
    stop();
    expect(browser.runtime.onMessage.removeListener).toHaveBeenCalledWith(hear);
  });
});
