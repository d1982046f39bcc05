import { browser } from 'wxt/browser';
import type { BackgroundMessage } from '../../data/messages-schema.ts';

/** What the background answers; nothing where it could not be reached. */
export async function ask(message: BackgroundMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
