export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A hand drifts: the corridor is this much wider than the card, on each side, in px. */
const DRIFT_PX = 8;

/**
 * Whether `at` lies between `from`, where the pointer left the mark, and the card: in the
 * hull of the two. There the pointer may be on its way to the card.
 */
export function isToward(card: Box, from: Point, at: Point): boolean {
  // The ray from `from` through `at` meets the card no nearer than `at`: the factors by
  // which the way so far must be stretched to be within the card, per axis.
  const x = stretch(card.left - DRIFT_PX, card.right + DRIFT_PX, from.x, at.x);
  const y = stretch(card.top - DRIFT_PX, card.bottom + DRIFT_PX, from.y, at.y);
  return Math.max(x.min, y.min, 1) <= Math.min(x.max, y.max);
}

function stretch(low: number, high: number, from: number, at: number) {
  const way = at - from;
  if (way === 0) {
    const within = low <= from && from <= high;
    return within ? { min: -Infinity, max: Infinity } : { min: Infinity, max: -Infinity };
  }
  const [a, b] = [(low - from) / way, (high - from) / way];
  return { min: Math.min(a, b), max: Math.max(a, b) };
}
