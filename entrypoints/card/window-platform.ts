import type { Platform } from '@floating-ui/core';

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
  // There is one as long as the document is in a window; in none, no size is right.
  const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width, height };
}
