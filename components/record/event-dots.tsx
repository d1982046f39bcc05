import { useEffect, useRef } from 'preact/hooks';
import type { EventView } from '../../core/entry-view.ts';
import { layOutDots, type PlacedDot } from '../../core/record-page/lanes.ts';
import { dayOf, statusOf } from './entry-words.ts';
import { shortDate } from './tick-words.ts';

/** px. A lane is as high as the smallest thing that is easily pressed. */
export const lanes = { lanes: 9, lane: 24, dot: 18, label: 168 };

export interface EventDotsProps {
  /** Oldest first. */
  readonly events: readonly EventView[];
  /** The event at which the keyboard is: the one dot that Tab leads to. */
  readonly current: string | null;
  /** The keyboard has just been led to it. */
  readonly focused: boolean;
  readonly width: number;
  x(event: EventView): number;
  /** The reader is on this event, with pointer or keyboard. */
  onReach(id: string): void;
}

/** Each event as a dot that leads to its entry, with its words beside it where there is room. */
export function EventDots(props: EventDotsProps) {
  const { events, current, focused, width, x, onReach } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (focused) link.current?.focus({ preventScroll: true });
  }, [focused, current]);
  const dots = events.map((view) => ({ id: view.entry.id, x: x(view) }));
  const placed = layOutDots(dots, { width, ...lanes });
  const at = placed.some(({ id }) => id === current) ? current : placed.find(isIn(width))?.id;
  return (
    <ul class="dots" style={{ blockSize: `${lanes.lanes * lanes.lane}px` }}>
      {events.map((view, index) => {
        const dot = placed[index];
        // The one that has the focus stays, or the focus would be lost.
        if (!dot || !(isIn(width)(dot) || dot.id === current)) return null;
        return (
          <li
            key={dot.id}
            class={dot.label ?? 'bare'}
            style={{ left: `${dot.x}px`, top: `${dot.lane * lanes.lane}px` }}
          >
            <a
              ref={dot.id === current ? link : undefined}
              href={`#${dot.id}`}
              class={view.entry.status}
              tabIndex={dot.id === at ? 0 : -1}
              draggable={false}
              onFocus={() => onReach(dot.id)}
              onMouseEnter={() => onReach(dot.id)}
            >
              <span class="label" lang="en">
                <b aria-hidden="true">{shortDate(view.entry.date)}</b>{' '}
                <span class="unseen">
                  {dayOf(view.entry)}, {statusOf(view.entry)}:
                </span>{' '}
                {view.entry.statement}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

const isIn =
  (width: number) =>
  ({ x }: PlacedDot): boolean =>
    x >= 0 && x <= width;
