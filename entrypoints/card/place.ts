import { computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../../core/corridor.ts';
import type { PageMention } from '../scan/handle.ts';

/** Between the mark and the card, in px: the line stays readable, and the way is short. */
const GAP_PX = 6;
/** Between the card and the edges of the window, in px. */
const EDGE_PX = 8;
/** The card is never taller than this share of the window: the article stays in sight. */
const TALLEST = 0.6;

/**
 * Puts the card beside the mention, at the line of `from` where the mention runs over
 * several. False where there is nothing to put it at: out of view, or off the page.
 */
export async function placeCard(
  card: HTMLElement,
  mention: PageMention,
  from: Point | undefined,
): Promise<boolean> {
  const range = mention.range();
  if (!range) return false;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  const { x, y, middlewareData } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(from),
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
      hide(),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  return !middlewareData.hide?.referenceHidden;
}
