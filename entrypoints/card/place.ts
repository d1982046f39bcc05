import { computePosition } from '@floating-ui/core';
import { flip, offset, shift, size } from '@floating-ui/dom';
import type { PageMention } from '../scan/handle.ts';
import { windowPlatform } from './window-platform.ts';

/** Between the mark and the card, in px: the line stays readable, and the way is short. */
const GAP_PX = 6;
/** Between the card and the edges of the window, in px. */
const EDGE_PX = 8;
/** The card is never taller than this share of the window: the article stays in sight. */
const TALLEST = 0.6;

/**
 * Puts the card beside the mention: beside its line of that number where it runs over
 * several (`inline` of floating-ui would weigh 500 bytes and choose between two only), or
 * beside all of it. False where there is nothing to put it at: out of view, off the page.
 */
export async function placeCard(
  card: HTMLElement,
  mention: PageMention,
  line: number,
): Promise<boolean> {
  const range = mention.range();
  if (!range || !isInView(range)) return false;
  const reference = {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
  };
  const { x, y } = await computePosition(reference, card, {
    platform: windowPlatform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          const height = Math.min(availableHeight, innerHeight * TALLEST);
          card.style.maxBlockSize = `${Math.floor(height)}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  return true;
}

/** Whether anything of the range is within the window and all that scrolls around it. */
function isInView(range: Range): boolean {
  let { left, right, top, bottom } = range.getBoundingClientRect();
  const within = (box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): void => {
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  };
  within({ left: 0, right: innerWidth, top: 0, bottom: innerHeight });
  let element = range.startContainer.parentElement;
  // The overflow of the body is that of the window.
  while (element && element !== document.body) {
    if (getComputedStyle(element).overflow !== 'visible') within(element.getBoundingClientRect());
    element = element.parentElement;
  }
  return left < right && top < bottom;
}
