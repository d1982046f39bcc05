import { mutePhrase, phraseKey } from '../../core/muted.ts';
import { siteOf, switchSite } from '../../core/site.ts';
import type { BackgroundMessage } from '../../data/messages-schema.ts';
import type { Tasks } from './messages.ts';

type MuteMessage = Extract<BackgroundMessage, { type: 'mute' | 'mute-site' }>;

/**
 * Stores what the reader muted from a page of `host`; every page hears of it as of any change
 * of the settings. False where there is nothing to mute, or no room to store it.
 */
export async function answerMute(
  message: MuteMessage,
  host: string,
  tasks: Pick<Tasks, 'sites' | 'changeSettings'>,
): Promise<boolean> {
  try {
    if (message.type === 'mute') {
      if (!phraseKey(message.phrase)) return false;
      await tasks.changeSettings((now) => mutePhrase(now, message.phrase));
      return true;
    }
    const site = siteOf(host, tasks.sites);
    if (!site) return false;
    await tasks.changeSettings((now) => switchSite(now, site.host, false));
    return true;
  } catch {
    return false;
  }
}
