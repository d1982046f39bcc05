import type { Platform } from '@floating-ui/core';
import type { VirtualElement } from '@floating-ui/dom';

/**
 * What placing needs to know of a window whose card is in the top layer, where no ancestor
 * clips or moves it. The platform of `@floating-ui/dom` reckons with all ancestors, for
 * 3 kB more than the card can afford.
 */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference.getBoundingClientRect()),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: visibleWindow,
  getClientRects: (mention: VirtualElement) => [...(mention.getClientRects?.() ?? [])],
  isRTL: (card: HTMLElement) => getComputedStyle(card).direction === 'rtl',
};

function rectOf({ x, y, width, height }: DOMRect) {
  return { x, y, width, height };
}

/** As laid out, whatever an animation makes of it. */
function sizeOf(card: HTMLElement) {
  return { width: card.offsetWidth, height: card.offsetHeight };
}

/** What can be seen of the window: less than all of it under a pinch zoom. */
function visibleWindow() {
  const view = window.visualViewport;
  return {
    x: view?.offsetLeft ?? 0,
    y: view?.offsetTop ?? 0,
    width: view?.width ?? innerWidth,
    height: view?.height ?? innerHeight,
  };
}
