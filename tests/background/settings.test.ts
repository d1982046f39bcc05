import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../data/settings-schema.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { changeSettings, loadSettings, watchSettings } = await import(
  '../../entrypoints/background/settings.ts'
);
const store = fakeBrowser.storage.sync;

beforeEach(() => fakeBrowser.reset());

describe('the stored settings', () => {
  it('are the defaults until something is stored', async () => {
    expect(await loadSettings()).toEqual(readSettings({}));
  });

  it('come back as they were changed', async () => {
    const changed = await changeSettings((now) => ({ ...now, markStyle: 'marker' }));
    expect(changed.markStyle).toBe('marker');
    expect(await loadSettings()).toEqual(changed);
  });

  it('fall back field by field where they are damaged', async () => {
    await store.set({ settings: { everywhere: 'perhaps', density: 'all', openDelay: -1 } });
    expect(await loadSettings()).toEqual({ ...readSettings({}), density: 'all' });
  });

  it('are the defaults where the browser can not read its storage', async () => {
    vi.spyOn(store, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await loadSettings()).toEqual(readSettings({}));
  });

  it('keep what another version stored beside them', async () => {
    await store.set({ settings: { density: 'all', newer: { kept: true } } });
    await changeSettings((now) => ({ ...now, openDelay: 500 }));
    expect((await store.get('settings')).settings).toMatchObject({
      density: 'all',
      openDelay: 500,
      newer: { kept: true },
    });
  });

  it.each([['text'], [['a', 'list']], [7]])('replace %j', async (stored) => {
    await store.set({ settings: stored });
    const changed = await changeSettings((now) => ({ ...now, openDelay: 500 }));
    expect((await store.get('settings')).settings).toEqual(changed);
  });

  it('lose no change when many are made at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, n) => `site-${n}.example`);
    await Promise.all(
      hosts.map((host) => changeSettings((now) => ({ ...now, offSites: [...now.offSites, host] }))),
    );
    expect((await loadSettings()).offSites).toEqual(hosts);
  });

  it('reject a change that finds no room, and take the next one', async () => {
    vi.spyOn(store, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    await expect(changeSettings((now) => ({ ...now, density: 'all' }))).rejects.toThrow('QUOTA');
    expect((await loadSettings()).density).toBe('section');
    await changeSettings((now) => ({ ...now, density: 'all' }));
    expect((await loadSettings()).density).toBe('all');
  });

  it('tell who watches, sound and whole, until it stops', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await store.set({ settings: { density: 'all', markStyle: 3 } });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(told).toHaveBeenCalledWith({ ...readSettings({}), density: 'all' });
    stop();
    await store.set({ settings: { density: 'first' } });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
