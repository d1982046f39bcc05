import type { Runtime } from 'webextension-polyfill';
import type { CitationFormat } from '../../core/citation/cite.ts';
import { hostOf, isOn } from '../../core/site.ts';
import { backgroundMessageSchema, type PageSettings } from '../../data/messages-schema.ts';
import type { Settings } from '../../data/settings-schema.ts';
import type { MarkStyle } from './mark-style.ts';
import { answerMute } from './mute.ts';

/** Where in the browser a page is. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/** What the background can do when asked. */
export interface Tasks {
  readonly sites: readonly { readonly host: string }[];
  loadSettings(): Promise<Settings>;
  /** Rejects where the change cannot be stored. */
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** The rest may fail, silently: the page may be gone by then. */
  showCount(place: Place, mentions: number): void;
  equip(place: Place, style: MarkStyle): void;
  teach(place: Place, languages: readonly string[]): void;
  readPage(tabId: number): Promise<boolean>;
  /** null: the record does not know the entry. */
  cite(entry: string, format: CitationFormat): string | null;
  openRecord(entry: string | null, beside: Runtime.MessageSender['tab']): Promise<boolean>;
}

/** Answers a message; undefined, at once, where it is none that the background knows. */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  tasks: Tasks,
): Promise<PageSettings | boolean | string | null> | undefined {
  const parsed = backgroundMessageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  if (parsed.data.type === 'read-page') {
    // Only Drawdown's own popup may have another page read; a script in a page may not.
    return isWebPage(sender) ? undefined : tasks.readPage(parsed.data.tabId);
  }
  if (parsed.data.type === 'cite') {
    return Promise.resolve(tasks.cite(parsed.data.entry, parsed.data.format));
  }
  if (parsed.data.type === 'open-record') {
    return tasks.openRecord(parsed.data.entry, sender.tab);
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  const place = { tabId, frameId: sender.frameId ?? 0 };
  const host = hostOf(sender.url ?? sender.tab?.url ?? '') ?? '';
  if (parsed.data.type === 'languages') {
    return answerReader(place, host, parsed.data.languages, tasks);
  }
  if (parsed.data.type === 'mute' || parsed.data.type === 'mute-site') {
    return answerMute(parsed.data, host, tasks);
  }
  const mentions = parsed.data.type === 'report' ? parsed.data.mentions : undefined;
  return answerPage(place, host, mentions, tasks);
}

/** A page that Drawdown is switched off for has no need to be read. */
async function answerReader(
  place: Place,
  host: string,
  languages: readonly string[],
  tasks: Tasks,
): Promise<boolean> {
  const on = isOn(await tasks.loadSettings(), host, tasks.sites);
  if (on) tasks.teach(place, languages);
  return on;
}

/** `mentions` is undefined where the page asks for its settings alone. */
async function answerPage(
  place: Place,
  host: string,
  mentions: number | undefined,
  tasks: Tasks,
): Promise<PageSettings> {
  const settings = await tasks.loadSettings();
  const on = isOn(settings, host, tasks.sites);
  if (!on) tasks.showCount(place, 0);
  else if (mentions !== undefined) tasks.showCount(place, mentions);
  // A page asks for its settings alone only once it has mentions.
  if (on && mentions !== 0) tasks.equip(place, settings.markStyle);
  return { on, settings };
}

function isWebPage(sender: Runtime.MessageSender): boolean {
  return hostOf(sender.url ?? '') !== undefined;
}
