// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, type Settings } from '../../data/settings-schema.ts';
import { useSettings } from '../../entrypoints/popup/use-settings.ts';

/** A store whose writes take until `save` or `fail` is called, one after another. */
const store = vi.hoisted(() => ({
  stored: {} as Settings,
  writes: [] as { save(): void; fail(): void }[],
  heard: (_: Settings) => {},
}));

vi.mock('../../entrypoints/background/settings.ts', () => ({
  loadSettings: async () => store.stored,
  watchSettings: (told: (settings: Settings) => void) => {
    store.heard = told;
    return () => {};
  },
  changeSettings: (change: (settings: Settings) => Settings) =>
    new Promise<Settings>((resolve, reject) => {
      store.writes.push({
        save() {
          store.stored = change(store.stored);
          store.heard(store.stored);
          resolve(store.stored);
        },
        fail: () => reject(new Error('QUOTA_BYTES')),
      });
    }),
}));

async function open() {
  let shown!: ReturnType<typeof useSettings>;
  function Page() {
    shown = useSettings();
    return null;
  }
  render(null, document.body);
  await act(() => render(<Page />, document.body));
  const off = (host: string) => (now: Settings) => ({ ...now, offSites: [...now.offSites, host] });
  return {
    now: () => shown,
    everywhere: (on: boolean) => act(() => void shown.change((s) => ({ ...s, everywhere: on }))),
    switchOff: (host: string) => act(() => void shown.change(off(host))),
  };
}

const next = (how: 'save' | 'fail') =>
  act(async () => {
    store.writes.shift()?.[how]();
    // What waits for the write has gone on by the next turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  store.stored = readSettings({});
  store.writes = [];
});

describe('the popup’s settings', () => {
  it('are shown as stored', async () => {
    const { now } = await open();
    expect(now()).toMatchObject({ settings: readSettings({}), unsaved: false });
  });

  it('show a change before it is stored', async () => {
    const { now, everywhere } = await open();
    await everywhere(false);
    expect(now().settings?.everywhere).toBe(false);
    expect(store.stored.everywhere).toBe(true);
  });

  it('lose no press while an earlier one is being stored, and never jump back', async () => {
    const { now, everywhere, switchOff } = await open();
    await everywhere(false);
    await everywhere(true);
    await switchOff('a.example');
    await next('save');
    expect(now().settings).toMatchObject({ everywhere: true, offSites: ['a.example'] });
    await next('save');
    await next('save');
    expect(store.stored).toMatchObject({ everywhere: true, offSites: ['a.example'] });
    expect(now().settings).toEqual(store.stored);
  });

  it('show what is stored, and say so, where a change could not be', async () => {
    const { now, everywhere } = await open();
    await everywhere(false);
    await next('fail');
    expect(now()).toMatchObject({ settings: { everywhere: true }, unsaved: true });
    await everywhere(false);
    await next('save');
    expect(now()).toMatchObject({ settings: { everywhere: false }, unsaved: false });
  });

  it('do not pass over one that failed because the next one did not', async () => {
    const { now, everywhere, switchOff } = await open();
    await everywhere(false);
    await switchOff('a.example');
    await next('fail');
    await next('save');
    expect(now()).toMatchObject({
      settings: { everywhere: true, offSites: ['a.example'] },
      unsaved: true,
    });
  });

  it('follow a change that is made elsewhere', async () => {
    const { now } = await open();
    await act(() => store.heard(readSettings({ markStyle: 'marker' })));
    expect(now().settings?.markStyle).toBe('marker');
  });
});
