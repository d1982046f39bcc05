import { timeOf } from '../day.ts';
import type { Figure } from '../record.ts';
import type { Box } from './box.ts';
import type { Scale } from './scales.ts';
import { endsOf, type Stated, statedIn } from './series.ts';

/** Where a number is drawn, in pixels: `top` and `bottom` are the ends of a range. */
export interface Mark {
  readonly figure: Figure;
  readonly stated: Stated;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** -1: "at least", open upwards; 1: "fewer than" and "up to", open downwards; 0: neither. */
  readonly open: number;
  /** Ties a number to the one that it disputes: the data of an SVG path; else empty. */
  readonly tie: string;
  /** What it covers. */
  readonly box: Box;
}

/** Half the width of a mark, and how far an open one reaches, in pixels. */
export const MARK = 4;
export const REACH = 9;

/** A figure's mark and, each left of the one before, those of the numbers that dispute it. */
export function marksOf(figure: Figure, x: Scale, y: Scale): Mark[] {
  const day = x(timeOf(figure.asOf));
  return statedIn(figure).map((stated, at) => {
    const own = day - at * 2 * MARK;
    const [low, high] = endsOf(stated);
    const top = y(high);
    const bottom = y(low);
    const open = openings[stated.qualifier ?? 'about'];
    const up = open < 0 ? REACH : MARK;
    const down = open > 0 ? REACH : MARK;
    return {
      figure,
      stated,
      x: own,
      top,
      bottom,
      open,
      tie: at ? `M${day} ${y(endsOf(figure)[1])}L${own} ${top}` : '',
      box: [own - MARK, top - up, own + MARK, bottom + down],
    };
  });
}

const openings = { about: 0, nearly: 0, 'at least': -1, 'fewer than': 1, 'up to': 1 } as const;
