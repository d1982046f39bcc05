import type { CardState, TimerEvent } from './card-state.ts';

/** Wait in milliseconds before closing, so that the pointer can travel from the mark to the card. */
export const LEAVE_MS = 300;

/** A timer that a state asks for; `key` is the same as long as it is the same wait. */
export interface Timer {
  readonly key: string;
  readonly after: number;
  readonly event: TimerEvent;
}

/**
 * The timers that should run in `state`. `openDelay` is the reader's setting, in
 * milliseconds: long enough that a pointer on its way elsewhere opens nothing.
 */
export function timersOf(state: CardState, openDelay: number): readonly Timer[] {
  switch (state.phase) {
    case 'dwelling':
      return [timer({ type: 'rested', mention: state.mention, turn: state.turn }, openDelay)];
    case 'leaving':
      return [
        timer({ type: 'left', mention: state.mention, turn: state.closing }, LEAVE_MS),
        ...(state.next ? [timer({ type: 'rested', ...state.next }, openDelay)] : []),
      ];
    default:
      return [];
  }
}

function timer(event: TimerEvent, after: number): Timer {
  return { key: `${event.type} ${event.mention} ${event.turn}`, after, event };
}
