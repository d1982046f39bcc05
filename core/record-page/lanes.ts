/** A dot of the timeline: where it stands, in px from the left edge of the view. */
export interface Dot {
  readonly id: string;
  readonly x: number;
}

export interface PlacedDot extends Dot {
  /** 0 is the uppermost. */
  readonly lane: number;
  /** On which side of it there is room for its label; null: on none. */
  readonly label: 'right' | 'left' | null;
}

/** Sizes in px. */
export interface LaneSizes {
  /** Of the view. */
  readonly width: number;
  readonly lanes: number;
  /** Of a dot with the room that it needs. */
  readonly dot: number;
  readonly label: number;
}

/**
 * Each dot in a lane, with a label where one fits: no label lies over another label or a dot.
 * Dots of one lane touch only where there are more of them than the lanes can hold. `dots` are
 * in order of `x`; those outside the view are placed too, so that moving the view moves no dot
 * to another lane.
 */
export function layOutDots(dots: readonly Dot[], sizes: LaneSizes): PlacedDot[] {
  const lanes: Dot[][] = Array.from({ length: sizes.lanes }, () => []);
  const laneOf = new Map<string, number>();
  for (const dot of dots) {
    const lane = laneFor(dot, lanes, sizes);
    lanes[lane]?.push(dot);
    laneOf.set(dot.id, lane);
  }
  const labels = new Map(lanes.flatMap((lane) => labelsIn(lane, sizes)));
  return dots.map((dot) => ({
    ...dot,
    lane: laneOf.get(dot.id) ?? 0,
    label: labels.get(dot.id) ?? null,
  }));
}

/** The uppermost lane with room for the label of its last dot, else the one with most room. */
function laneFor({ x }: Dot, lanes: readonly Dot[][], { dot, label }: LaneSizes): number {
  const ends = lanes.map((lane) => lane.at(-1)?.x ?? Number.NEGATIVE_INFINITY);
  const roomy = ends.findIndex((end) => x - end >= dot + label);
  return roomy >= 0 ? roomy : ends.indexOf(Math.min(...ends));
}

/** The labels of one lane, from left to right. */
function labelsIn(lane: readonly Dot[], { width, dot, label }: LaneSizes) {
  // Up to here the lane is taken, by a dot or a label.
  let taken = 0;
  return lane.map(({ id, x }, index): [string, PlacedDot['label']] => {
    const [left, right] = [x - dot / 2, x + dot / 2];
    const next = lane[index + 1];
    const room = Math.min(width, next ? next.x - dot / 2 : width) - right;
    const inView = x >= 0 && x <= width;
    const side = !inView ? null : room >= label ? 'right' : left - taken >= label ? 'left' : null;
    taken = Math.max(taken, side === 'right' ? right + label : right);
    return [id, side];
  });
}
