import type { Figure } from '../record.ts';
import type { Box } from './box.ts';
import { type Label, labelsOf } from './labels.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Scale } from './scales.ts';
import { inOrder, isSuperseded } from './series.ts';
import { arrowOf, outlineOf, shapeOf, shapes } from './shapes.ts';
import { stepsOf } from './steps.ts';

/** A line or a filled shape; `kind` is its class: "step us", "mark us target", "over". */
export interface Path {
  readonly kind: string;
  /** The data of an SVG path. */
  readonly path: string;
}

export interface Layout {
  /** In the order in which they are painted. */
  readonly paths: readonly Path[];
  /** A label that finds no room is left to the table. */
  readonly labels: readonly Label[];
}

/**
 * What is drawn of the figures of one country within `box`, in pixels. `words` gives a mark's
 * labels, the best first: "fewer than 1,000", "<1,000". `day` is the x of the article's day, or
 * null.
 */
export function layout(
  figures: readonly Figure[],
  box: Box,
  x: Scale,
  y: Scale,
  words: (mark: Mark) => readonly string[],
  day: number | null,
): Layout {
  const [left, top, right, bottom] = box;
  const oldestFirst = inOrder(figures);
  const steps = stepsOf(oldestFirst, left, right, x, y);
  const marks = oldestFirst
    .flatMap((figure) => marksOf(figure, x, y))
    .filter((mark) => mark.x >= left && mark.x <= right);
  const taken = [...marks.map((mark) => mark.box), ...steps.flatMap(({ boxes }) => boxes)];
  return {
    paths: [
      ...steps.map(({ figure, path }) => ({ kind: `step ${styleOf(figure)}`, path })),
      ...marks.flatMap(pathsOf),
    ],
    labels: labelsOf(marks, words, box, taken, day === null ? null : [day, top, day, bottom]),
  };
}

function pathsOf(mark: Mark): Path[] {
  const { figure, x, top, tie } = mark;
  const over = tie ? shapes.disputed : isSuperseded(figure) ? shapes.struck : '';
  return [
    tie ? { kind: 'tie', path: tie } : { kind: `mark ${styleOf(figure)}`, path: outlineOf(mark) },
    { kind: 'over', path: `${arrowOf(mark)}M${x} ${top}${over}` },
  ];
}

function styleOf(figure: Figure): string {
  return `${shapeOf(figure)} ${figure.kind}${isSuperseded(figure) ? ' struck' : ''}`;
}
