import type { Figure } from '../record.ts';
import { MARK, type Mark, REACH } from './marks.ts';

/** Shapes as data of an SVG path, around the point at which it stands. */
export const shapes = {
  /** A circle, a square, a diamond: whose troops, told apart without colour. */
  us: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  other: 'm-3.5-3.5h7v7h-7z',
  both: 'm0-5 5 5-5 5-5-5z',
  /** Hollow, whatever its shape. */
  target: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  /** A cross: a number that disputes another. */
  disputed: 'm-3-3 6 6m0-6-6 6',
  /** A stroke through a number that did not hold. */
  struck: 'm-6 6 12-12',
} as const;

export function shapeOf({ troops }: Pick<Figure, 'troops'>): 'us' | 'other' | 'both' {
  if (troops === 'US') return 'us';
  return troops === 'non-US coalition' ? 'other' : 'both';
}

/** The outline of a figure's mark: a shape or, for a range, a bar from end to end. */
export function outlineOf({ figure, x, top, bottom }: Mark): string {
  if (top === bottom) return `M${x} ${top}${shapes[shapeOf(figure)]}`;
  return `M${x - MARK} ${top}h${2 * MARK}V${bottom}h${-2 * MARK}z`;
}

/** An arrow to where a number is open: down from "fewer than", up from "at least". */
export function arrowOf({ x, top, open }: Mark): string {
  return open ? `M${x} ${top}v${open * REACH}m-3 ${-3 * open} 3 ${3 * open} 3 ${-3 * open}` : '';
}
