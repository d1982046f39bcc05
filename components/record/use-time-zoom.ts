import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Move,
  mostZoom,
  PAN_STEP,
  type TimeWindow,
  ZOOM_STEP,
} from '../../core/record-page/time-window.ts';

/** Where in the element the time axis lies, in px from its left edge. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

/**
 * The part of the time axis that an element shows in `span`, moved and enlarged by wheel, pinch
 * and drag on the element, and by `move`.
 */
export function useTimeZoom(
  element: RefObject<HTMLElement | null>,
  { from, to }: TimeWindow,
  { left, width }: Span,
) {
  const [transform, setTransform] = useState(zoomIdentity);
  const whole = useMemo(() => scaleUtc([from, to], [left, left + width]), [from, to, left, width]);
  const behaviour = useMemo(() => {
    const extent: [[number, number], [number, number]] = [
      [left, 0],
      [left + width, 1],
    ];
    return zoom<HTMLElement, unknown>()
      .filter(isForTimeline)
      .duration(0)
      .wheelDelta(wheelDelta)
      .extent(extent)
      .translateExtent(extent)
      .scaleExtent([1, mostZoom({ from, to })])
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
  }, [from, to, left, width]);
  const measured = useRef(width);

  useEffect(() => {
    if (!element.current) return;
    const selection = select(element.current).call(behaviour);
    if (measured.current !== width) {
      const { k } = transform;
      // The same stretch of time at the new width.
      const start = ((transform.invertX(left) - left) * width) / measured.current;
      behaviour.transform(selection, zoomIdentity.translate(left - k * (left + start), 0).scale(k));
      measured.current = width;
    }
    return () => {
      selection.on('.zoom', null);
    };
  }, [behaviour]);

  function move(to: Move): void {
    if (!element.current) return;
    const selection = select(element.current);
    const step = (PAN_STEP * width) / transform.k;
    if (to === 'in') behaviour.scaleBy(selection, ZOOM_STEP);
    if (to === 'out') behaviour.scaleBy(selection, 1 / ZOOM_STEP);
    if (to === 'all') behaviour.transform(selection, zoomIdentity);
    if (to === 'earlier') behaviour.translateBy(selection, step, 0);
    if (to === 'later') behaviour.translateBy(selection, -step, 0);
  }

  /** Brings a time, in milliseconds of UTC, into the middle of the view. */
  function bring(time: number): void {
    if (element.current) behaviour.translateTo(select(element.current), whole(time), 0);
  }

  return { scale: transform.rescaleX(whole), move, bring };
}

/**
 * The wheel scrolls the page, unless Ctrl or ⌘ is held (so browsers tell a pinch on a touchpad)
 * or the reader is on the timeline already.
 */
function isForTimeline(this: HTMLElement, event: MouseEvent): boolean {
  if (event.type !== 'wheel') return !event.ctrlKey && !event.button;
  return event.ctrlKey || event.metaKey || this.matches(':focus-within');
}

/**
 * How far the wheel enlarges, as a power of 2. A pinch on a touchpad comes as many small turns
 * of a wheel with Ctrl held: each counts tenfold, which the notch of a real wheel must not.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < 50 ? 10 : 1);
}
