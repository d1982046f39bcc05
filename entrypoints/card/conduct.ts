import { type CardEvent, type CardState, closed, nextCardState } from '../../core/card-state.ts';
import { timersOf } from '../../core/card-timers.ts';

/** The card's state on this page, and how to tell it what has happened. */
export interface Conduct {
  state(): CardState;
  tell(event: CardEvent): void;
}

/**
 * Runs the card's state machine: after each event that changes it, starts the timers that
 * it asks for, stops the others, and calls `changed`. `openDelay` is read anew each time.
 */
export function startConduct(
  openDelay: () => number,
  changed: (state: CardState) => void,
): Conduct {
  let state = closed;
  const running = new Map<string, ReturnType<typeof setTimeout>>();

  const tell = (event: CardEvent): void => {
    const next = nextCardState(state, event);
    if (next === state) return;
    state = next;
    setTimers();
    changed(state);
  };

  const setTimers = (): void => {
    const wanted = new Map(timersOf(state, openDelay()).map((timer) => [timer.key, timer]));
    for (const [key, id] of running) {
      if (wanted.has(key)) continue;
      clearTimeout(id);
      running.delete(key);
    }
    for (const [key, { after, event }] of wanted) {
      if (!running.has(key)) running.set(key, setTimeout(tell, after, event));
    }
  };

  return { state: () => state, tell };
}
