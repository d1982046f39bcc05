import { timeOf } from '../day.ts';
import type { Figure } from '../record.ts';
import type { Box } from './box.ts';
import type { Scale } from './scales.ts';
import { endsOf, isStrength, isWhole, nextStated } from './series.ts';

/** The last stated strength, held until the next one was stated. */
export interface Step {
  /** The figure whose number it holds. */
  readonly figure: Figure;
  /** The data of an SVG path. */
  readonly path: string;
  /** What its level and its rise or fall cover. */
  readonly boxes: readonly Box[];
}

/** Around a line, in pixels. */
const ROOM = 2;

/**
 * The steps of the lines of `figures`, oldest first, between `left` and `right`. There is none
 * after the last strength: how long it held, nobody stated. A target is no step, nor is a
 * number of a part of the country; a range is two lines.
 */
export function stepsOf(
  figures: readonly Figure[],
  left: number,
  right: number,
  x: Scale,
  y: Scale,
): Step[] {
  return figures.flatMap((figure, at) => {
    const next = isWhole(figure) && isStrength(figure) && nextStated(figures, at);
    if (!next) return [];
    const end = x(timeOf(next.asOf));
    const [from, to] = [Math.max(left, x(timeOf(figure.asOf))), Math.min(right, end)];
    if (from >= to) return [];
    const held = endsOf(figure).map(y);
    const later = endsOf(next).map(y);
    // A step that goes on outside does not end here.
    const paths = held.map((y, i) => `M${from} ${y}H${to}${end > to ? '' : `V${later[i]}`}`);
    const levels = [...held, ...later];
    const boxes: Box[] = [
      [from, Math.min(...held) - ROOM, to, Math.max(...held) + ROOM],
      [to - ROOM, Math.min(...levels), to, Math.max(...levels)],
    ];
    return [{ figure, path: paths.join(''), boxes }];
  });
}
