import { storage } from 'wxt/utils/storage';
import { readSettings, type Settings } from '../../data/settings-schema.ts';

/**
 * The one place where settings are kept: `storage.sync`, under one key, versioned.
 * What lies there is untrusted: another version or device may have written it.
 */
const item = storage.defineItem<unknown>('sync:settings', { version: 1 });

/**
 * The settings in force; never rejects. What is missing or damaged in the stored ones
 * falls back by itself, and all of it where the browser can not read its storage.
 */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.getValue().catch(() => undefined));
}

/**
 * Stores what `change` makes of the settings in force at that moment, and returns it.
 * Changes made at the same time, in this page of the extension or in another, follow
 * one another, so that none undoes another. Fields that this version does not know are
 * kept. Rejects where the browser cannot store it, for example for want of room.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('drawdown.settings', async () => {
    const stored = await item.getValue();
    const settings = change(readSettings(stored));
    await item.setValue({ ...asFields(stored), ...settings });
    return settings;
  });
}

/** Calls `told` whenever the stored settings have changed, wherever. Returns how to stop. */
export function watchSettings(told: (settings: Settings) => void): () => void {
  return item.watch((stored) => told(readSettings(stored)));
}

function asFields(stored: unknown): object {
  return typeof stored === 'object' && !Array.isArray(stored) ? { ...stored } : {};
}
