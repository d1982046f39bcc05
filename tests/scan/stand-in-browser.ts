import { vi } from 'vitest';
import type { PageSettings } from '../../data/messages-schema.ts';
import { readSettings, type Settings } from '../../data/settings-schema.ts';

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

/** As much of the browser as a scan sees, with a background that answers as it is told. */
export function standInBrowser() {
  const onMessage = event();
  const onChanged = event();
  let answer: unknown = pageSettings();
  const sendMessage = vi.fn(async (_message: unknown) => answer);
  const runtime: {
    id?: string | undefined;
    onMessage: typeof onMessage;
    sendMessage: typeof sendMessage;
  } = { id: 'drawdown', onMessage, sendMessage };
  return {
    browser: { runtime, storage: { onChanged } },
    /** What the background answers from now on. */
    willAnswer: (given: unknown) => {
      answer = given;
    },
    /** The messages that the background was sent. */
    sent: () => sendMessage.mock.calls.map(([message]) => message),
    /** The extension is updated or removed: its scripts live on without it. */
    orphan: () => {
      runtime.id = undefined;
    },
    /** Sends what the popup sends; answers what it gets. */
    ask: (message: unknown) => {
      let heard: unknown;
      onMessage.fire(message, {}, (given: unknown) => {
        heard = given;
      });
      return heard;
    },
  };
}

export function pageSettings(settings: Partial<Settings> = {}, on = true): PageSettings {
  return { on, settings: { ...readSettings({}), ...settings } };
}
