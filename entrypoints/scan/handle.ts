import type { LanguagePatterns } from '../../core/detector/patterns.ts';
import type { Mention } from '../../core/mention.ts';
import type { PageDate } from '../../core/page-date/page-date.ts';
import type { Settings } from '../../data/settings-schema.ts';

/** A mention that stands on this page now. */
export interface PageMention extends Mention {
  /** Given once, never reused on this page. */
  readonly id: number;
  /** The words on the page. */
  readonly text: string;
  /** The mention's place, made anew; null once its text has left the page. */
  range(): Range | null;
}

/** What the card lends to the scan. */
export interface CardPort {
  /** Scroll to the mention and open its card: the reader chose it in the popup. */
  show(mention: PageMention): void;
  /** Mentions or settings have changed: close what no longer stands. */
  update(): void;
}

/** What the scan (stage 1) lends to the card (stage 2) and to the files of languages. */
export interface ScanHandle {
  /** Called by a language's file when it has loaded: reads on, with it. */
  learn(patterns: LanguagePatterns): void;
  /** In the order of the page: every visible mention of the kinds that are switched on. */
  mentions(): readonly PageMention[];
  /** The marked mention at this place of a text node, if any. */
  markedAt(node: Node, offset: number): PageMention | undefined;
  /** The settings in force on this page. Throws before there is a mark: they are not known yet. */
  settings(): Settings;
  /** The day on which the page was published; null where it does not say. */
  pageDate(): PageDate | null;
  /** Aborts when the page's copy of Drawdown ends: switched off for good, updated, or removed. */
  readonly signal: AbortSignal;
  /** Called once, by the card, when it has loaded. */
  attach(card: CardPort): void;
}

// The two stages and the languages are files in one isolated world: its global object, which
// no page can see, is the only place that they have in common.
const key = Symbol.for('drawdown.scan');
const world = globalThis as { [key]?: ScanHandle };

/** The handle that this page's scan has put up, if it runs. */
export function scanHandle(): ScanHandle | undefined {
  return world[key];
}

export function putUpHandle(handle: ScanHandle): void {
  world[key] = handle;
}

export function takeDownHandle(): void {
  delete world[key];
}
