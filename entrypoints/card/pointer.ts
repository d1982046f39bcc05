import { shownMention } from '../../core/card-state.ts';
import { isToward, type Point } from '../../core/corridor.ts';
import type { ScanHandle } from '../scan/handle.ts';
import type { CardWindow } from './card-window.tsx';
import type { Conduct } from './conduct.ts';
import { mentionAt } from './hit-test.ts';

/** A resting hand trembles: less than this, in px, is no movement. */
const TREMBLE_PX = 4;

/** For this long after a scroll event, in ms, the page is still moving below the pointer. */
const SCROLLING_MS = 150;

export interface PointerWatch {
  /** Begins to listen or, where the page has erased the listeners, begins again. */
  listen(): void;
  /** Where the pointer is; undefined where there is none on the page. */
  where(): Point | undefined;
}

/**
 * Tells the card where the pointer is: one look per frame at most, and only after a
 * movement. While a button is down the reader drags or selects, and no mark counts.
 */
export function watchPointer(scan: ScanHandle, conduct: Conduct, card: CardWindow): PointerWatch {
  const { signal } = scan;
  let frame = 0;
  let rest: Point = { x: -1, y: -1 };
  let latest: PointerEvent | null = null;
  let scrolled = -Infinity;
  /** Where the pointer was last on each mark that has to do with the open card. */
  const onMark = new Map<number, Point>();

  const look = (): void => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const shown = shownMention(conduct.state());
    if (shown === null) onMark.clear();
    const onCard = card.isTarget(latest);
    const mark = onCard || latest.buttons > 0 ? undefined : mentionAt(scan, rest);
    if (mark) onMark.set(mark.id, rest);
    // What a scroll brings below the pointer was not pointed at.
    const meant = mark && (latest.timeStamp > scrolled || mark.id === shown);
    const from = shown === null ? undefined : onMark.get(shown);
    const box = card.box();
    const towardCard = !onCard && from && box ? isToward(box, from, rest) : false;
    conduct.tell({ type: 'moved', mark: meant ? mark.id : null, onCard, towardCard });
  };

  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const at = { x: event.clientX, y: event.clientY };
    if (event.timeStamp - scrolled < SCROLLING_MS) rest = at;
    if (Math.hypot(at.x - rest.x, at.y - rest.y) < TREMBLE_PX) return;
    rest = at;
    latest = event;
    lookSoon();
  };

  // A press before the frame that looks: the reader follows a link or selects, and points no more.
  const pressed = (): void => {
    if (shownMention(conduct.state()) === null) latest = null;
  };

  const left = (): void => {
    latest = null;
    conduct.tell({ type: 'moved', mark: null, onCard: false, towardCard: false });
  };

  const scroll = (event: Event): void => {
    if (card.isTarget(event)) return;
    scrolled = event.timeStamp;
    conduct.tell({ type: 'scrolled' });
    // The card follows its mention; once neither is below the pointer, it may go.
    if (shownMention(conduct.state()) !== null) lookSoon();
  };

  const listening = { capture: true, passive: true, signal };
  return {
    listen() {
      window.addEventListener('pointermove', moved, listening);
      window.addEventListener('pointerdown', pressed, listening);
      window.addEventListener('scroll', scroll, listening);
      document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
    },
    where: () => (latest ? rest : undefined),
  };
}
