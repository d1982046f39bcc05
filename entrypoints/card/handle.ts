import type { DrawTroops } from '../../components/card/chart-place.tsx';

/** What the card (stage 2) lends to the file of its chart. */
export interface CardHandle {
  /** Called by that file when it has loaded. */
  lend(draw: DrawTroops): void;
}

// As the scan's handle: both files run in one isolated world, which no page can see.
const key = Symbol.for('drawdown.card');
const world = globalThis as { [key]?: CardHandle };

/** The handle that this page's card has put up, if there is one. */
export function cardHandle(): CardHandle | undefined {
  return world[key];
}

export function putUpCardHandle(handle: CardHandle): void {
  world[key] = handle;
}
