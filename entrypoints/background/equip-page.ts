import type { Scripting } from 'webextension-polyfill';
import { type MarkStyle, markCss, markOrigin } from './mark-style.ts';

/** The part of the browser that puts things into a page. */
export type Injector = Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;

/** What a document had when it was last asked. */
interface Equipment {
  readonly style: MarkStyle | null;
  readonly card: boolean;
}

/**
 * Gives a page on topic what it lacks: the style of its marks, in place of the other
 * one if the reader has changed it, and, once per document, the card. Rejects where the
 * browser no longer lets us: the tab is closed, the page left, the permission gone.
 */
export async function equipPage(
  injector: Injector,
  target: Scripting.InjectionTarget,
  style: MarkStyle,
): Promise<void> {
  const [answer] = await injector.executeScript({ target, func: takeStock, args: [style] });
  // The answer is that of takeStock, which the browser types as unknown.
  const had = answer?.result as Equipment | undefined;
  if (!had) return;
  if (had.style !== style) {
    await injector.insertCSS({ target, css: markCss[style], origin: markOrigin });
    if (had.style) {
      await injector.removeCSS({ target, css: markCss[had.style], origin: markOrigin });
    }
  }
  if (!had.card) await injector.executeScript({ target, files: ['card.js'] });
}

/**
 * Runs in the page: notes in our isolated world, which no page can see, what this
 * document is about to have, and answers what it had. The document itself remembers,
 * because the background does not live as long as a page. A card belongs to the scan
 * that it found: a new scan, after an update of the extension, gets a new card.
 */
function takeStock(style: MarkStyle): Equipment {
  // The isolated world's global has no type of its own.
  const world = globalThis as { [key: symbol]: unknown };
  const key = Symbol.for('drawdown.equipment');
  const scan = world[Symbol.for('drawdown.scan')];
  // Only this function writes here.
  const had = world[key] as { style: MarkStyle; scan: unknown } | undefined;
  world[key] = { style, scan };
  return { style: had?.style ?? null, card: had !== undefined && had.scan === scan };
}
