import { type Box, holds, meet } from './box.ts';
import { MARK, type Mark } from './marks.ts';
import { isStrength, isWhole, type Stated } from './series.ts';

/** Words in the picture, in pixels. */
export interface Label {
  readonly text: string;
  /** Where the words end (side -1), have their middle (0) or begin (1). */
  readonly x: number;
  readonly side: -1 | 0 | 1;
  /** Their middle. */
  readonly y: number;
  /** What they cover. */
  readonly box: Box;
}

/** Of a label in 11 px: its height, and the width of a letter in the widest system fonts. */
const HEIGHT = 12;
const LETTER = 6.6;

/** Between a mark and its label and around a label, in pixels. */
const ROOM = 3;

/** Where a label is tried, seen from its mark: left or right, rows down; the best first. */
const spots = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * The labels of `marks`, the oldest first, that have room in `within` and cover nothing that
 * is `taken`; `words` gives a mark's, the best first. `line`, the article's day, only gives way to the name
 * of a part of a country, without which its mark would say nothing.
 */
export function labelsOf(
  marks: readonly Mark[],
  words: (mark: Mark) => readonly string[],
  within: Box,
  taken: readonly Box[],
  line: Box | null,
): Label[] {
  const full = [...taken];
  const labelled = new Set<Stated>();
  return byWeight(marks).flatMap((mark) => {
    const { figure, stated } = mark;
    // A number that disputes another is not labelled alone.
    if (stated !== figure && !labelled.has(figure)) return [];
    const tries = words(mark).flatMap((text) => labelsAt(mark, text));
    const free = tries.filter(
      ({ box }) => holds(within, box) && !full.some((each) => meet(each, box)),
    );
    const label =
      free.find(({ box }) => !line || !meet(line, box)) ?? (isWhole(figure) ? null : free[0]);
    if (!label) return [];
    const [left, top, right, bottom] = label.box;
    full.push([left, top - ROOM, right, bottom + ROOM]);
    labelled.add(stated);
    return [label];
  });
}

/** Strengths of countries, then of parts of one, targets, disputing numbers; each the newest first. */
function byWeight(marks: readonly Mark[]): Mark[] {
  const weigh = ({ figure, stated }: Mark) =>
    stated !== figure ? 3 : !isStrength(figure) ? 2 : isWhole(figure) ? 0 : 1;
  return marks.toReversed().sort((a, b) => weigh(a) - weigh(b));
}

function labelsAt({ x, box: [, top, , bottom] }: Mark, text: string): Label[] {
  const width = text.length * LETTER;
  return spots.map(([side, row]) => {
    const at = x + side * (MARK + ROOM);
    const left = at + ((side - 1) * width) / 2;
    const y = (top + bottom + row * (bottom - top + HEIGHT)) / 2;
    return { text, x: at, side, y, box: [left, y - HEIGHT / 2, left + width, y + HEIGHT / 2] };
  });
}
