import { describe, expect, it, vi } from 'vitest';
import { readSettings, type Settings } from '../../data/settings-schema.ts';
import { answer, type Tasks } from '../../entrypoints/background/messages.ts';

const sites = [{ host: 'example-wire.com' }];

function background(stored: unknown = {}) {
  const settings = readSettings(stored);
  const tasks = {
    sites,
    loadSettings: vi.fn(async () => settings),
    changeSettings: vi.fn(async (change: (now: Settings) => Settings) => change(settings)),
    showCount: vi.fn(),
    equip: vi.fn(),
    teach: vi.fn(),
    readPage: vi.fn(async () => true),
    cite: vi.fn((entry: string) => (entry === 'd-x' ? 'The citation.' : null)),
    openRecord: vi.fn(async () => true),
  } satisfies Tasks;
  return { settings, tasks };
}

const place = { tabId: 7, frameId: 0 };
const page = (url = 'https://www.example-wire.com/a') => ({
  tab: { id: 7 } as never,
  frameId: 0,
  url,
});
const popup = { url: 'chrome-extension://abc/popup.html' };

describe('a report', () => {
  it('is answered with the settings, counted, and the page equipped in the chosen style', async () => {
    const { settings, tasks } = background({ markStyle: 'marker' });
    expect(await answer({ type: 'report', mentions: 3 }, page(), tasks)).toEqual({
      on: true,
      settings,
    });
    expect(tasks.showCount).toHaveBeenCalledWith(place, 3);
    expect(tasks.equip).toHaveBeenCalledWith(place, 'marker');
  });

  it.each([
    ['everywhere', { everywhere: false }],
    ['on its site', { offSites: ['example-wire.com'] }],
  ])('leaves the page alone while Drawdown is off %s', async (_, stored) => {
    const { settings, tasks } = background(stored);
    expect(await answer({ type: 'report', mentions: 3 }, page(), tasks)).toEqual({
      on: false,
      settings,
    });
    expect(tasks.showCount).toHaveBeenCalledWith(place, 0);
    expect(tasks.equip).not.toHaveBeenCalled();
  });

  it('of no mentions clears the count and equips nothing', async () => {
    const { tasks } = background();
    await answer({ type: 'report', mentions: 0 }, page(), tasks);
    expect(tasks.showCount).toHaveBeenCalledWith(place, 0);
    expect(tasks.equip).not.toHaveBeenCalled();
  });

  it('from a page of another site, read once, is on while Drawdown is', async () => {
    const { tasks } = background({ offSites: ['example-wire.com'] });
    const told = await answer({ type: 'report', mentions: 1 }, page('https://blog.test/'), tasks);
    expect(told).toMatchObject({ on: true });
  });

  it('is judged by the address of its own document, not by that of the tab', async () => {
    const { tasks } = background({ offSites: ['example-wire.com'] });
    const sender = { ...page('https://blog.test/'), tab: { id: 7, url: page().url } as never };
    expect(await answer({ type: 'report', mentions: 1 }, sender, tasks)).toMatchObject({
      on: true,
    });
  });
});

describe('a question for the settings', () => {
  it('leaves the count, and equips the page: it may just have been switched on', async () => {
    const { settings, tasks } = background();
    expect(await answer({ type: 'settings' }, page(), tasks)).toEqual({ on: true, settings });
    expect(tasks.showCount).not.toHaveBeenCalled();
    expect(tasks.equip).toHaveBeenCalledWith(place, 'underline');
  });

  it('clears the count of a page that was switched off', async () => {
    const { tasks } = background({ everywhere: false });
    await answer({ type: 'settings' }, page(), tasks);
    expect(tasks.showCount).toHaveBeenCalledWith(place, 0);
    expect(tasks.equip).not.toHaveBeenCalled();
  });
});

describe('a wish for languages', () => {
  const wish = { type: 'languages', languages: ['fr', 'ar'] };

  it('has their files loaded', async () => {
    const { tasks } = background();
    expect(await answer(wish, page(), tasks)).toBe(true);
    expect(tasks.teach).toHaveBeenCalledWith(place, ['fr', 'ar']);
    expect(tasks.equip).not.toHaveBeenCalled();
  });

  it('is not heard while Drawdown is off there', async () => {
    const { tasks } = background({ offSites: ['example-wire.com'] });
    expect(await answer(wish, page(), tasks)).toBe(false);
    expect(tasks.teach).not.toHaveBeenCalled();
  });
});

describe('a wish to mute', () => {
  const phrase = { type: 'mute', phrase: 'The  “Withdrawal”' };
  const site = { type: 'mute-site' };
  const stored = ({ changeSettings }: ReturnType<typeof background>['tasks']) =>
    changeSettings.mock.settledResults[0]?.value;

  it('stores the phrase, folded, and nothing else', async () => {
    const { settings, tasks } = background({ mutedPhrases: ['us troops'] });
    expect(await answer(phrase, page(), tasks)).toBe(true);
    const mutedPhrases = ['us troops', 'the withdrawal'];
    expect(stored(tasks)).toEqual({ ...settings, mutedPhrases });
  });

  it("switches the sender's site off, by its listed host", async () => {
    const { settings, tasks } = background({ offSites: ['zeitung.example'] });
    expect(await answer(site, page(), tasks)).toBe(true);
    const offSites = ['zeitung.example', 'example-wire.com'];
    expect(stored(tasks)).toEqual({ ...settings, offSites });
  });

  it.each([
    ['a site that is not listed', site, page('https://blog.test/')],
    ['a page without a host', site, page('about:blank')],
    ['a phrase without a word', { ...phrase, phrase: '“ ”' }, page()],
  ])('stores nothing for %s', async (_, message, sender) => {
    const { tasks } = background();
    expect(await answer(message, sender, tasks)).toBe(false);
    expect(tasks.changeSettings).not.toHaveBeenCalled();
  });

  it.each([[phrase], [site]])('is answered false where %j can not be stored', async (message) => {
    const { tasks } = background();
    tasks.changeSettings.mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect(await answer(message, page(), tasks)).toBe(false);
  });

  it('is ignored where it comes from no tab', () => {
    const { tasks } = background();
    expect(answer(site, popup, tasks)).toBeUndefined();
    expect(tasks.changeSettings).not.toHaveBeenCalled();
  });
});

describe('a request to read a page', () => {
  it.each([[true], [false]])('is answered %s', async (readable) => {
    const { tasks } = background();
    tasks.readPage.mockResolvedValue(readable);
    expect(await answer({ type: 'read-page', tabId: 9 }, popup, tasks)).toBe(readable);
    expect(tasks.readPage).toHaveBeenCalledWith(9);
  });

  it('is ignored where it comes from a web page', () => {
    const { tasks } = background();
    expect(answer({ type: 'read-page', tabId: 9 }, page(), tasks)).toBeUndefined();
    expect(tasks.readPage).not.toHaveBeenCalled();
  });
});

describe('a wish for the record page', () => {
  it.each([['d-2024-09-27-joint-statement'], ['t-withdrawal'], [null]])(
    'at %s is granted, to a page and to our own popup',
    async (entry) => {
      const { tasks } = background();
      expect(await answer({ type: 'open-record', entry }, page(), tasks)).toBe(true);
      expect(await answer({ type: 'open-record', entry }, popup, tasks)).toBe(true);
      expect(tasks.openRecord.mock.calls).toEqual([
        [entry, { id: 7 }],
        [entry, undefined],
      ]);
    },
  );

  it.each([['s-politico'], ['d-X'], ['https://a.test'], ['d-a#b'], [''], [undefined]])(
    'at %j, which is no entry, is ignored',
    (entry) => {
      const { tasks } = background();
      expect(answer({ type: 'open-record', entry }, page(), tasks)).toBeUndefined();
      expect(tasks.openRecord).not.toHaveBeenCalled();
    },
  );
});

describe('any other message', () => {
  it.each([
    [undefined],
    [null],
    ['report'],
    [42],
    [{ type: 'report', mentions: 'many' }],
    [{ type: 'mute' }],
    [{ type: 'unheard-of' }],
  ])('is ignored: %j', (message) => {
    const { tasks } = background();
    expect(answer(message, page(), tasks)).toBeUndefined();
    expect(tasks.loadSettings).not.toHaveBeenCalled();
  });

  it('is ignored where it comes from no tab', () => {
    const { tasks } = background();
    expect(answer({ type: 'report', mentions: 1 }, popup, tasks)).toBeUndefined();
  });
});

describe('a wish to cite an entry', () => {
  it.each([
    ['d-x', 'The citation.'],
    ['d-unheard-of', null],
  ])('%s is answered with %s', async (entry, text) => {
    const { tasks } = background();
    const message = { type: 'cite', entry, format: 'plain' };
    expect(await answer(message, page(), tasks)).toBe(text);
    expect(tasks.cite).toHaveBeenCalledWith(entry, 'plain');
  });

  it('in a format that nobody knows is no message', () => {
    const { tasks } = background();
    expect(answer({ type: 'cite', entry: 'd-x', format: 'bibtex' }, page(), tasks)).toBeUndefined();
  });
});
