/**
 * How the card behaves in time. Each wait has a turn, a number that is given once: a timer
 * that fires late names a mention and a turn that no longer stand, and changes nothing.
 *
 * ```text
 *            onto a mark          rested                off mark and card
 *  closed ---------------> dwelling -----> open --------------------------> leaving
 *     ^                       |             ^  <--------------------------     |
 *     |   off it, scrolled,   |             |     back on mark or card         |
 *     +--- or dismissed ------+             +--- rested on another mark -------+
 *     +------------------------ left, gone or dismissed -----------------------+
 * ```
 */
export type CardState =
  | {
      readonly phase: 'closed';
      readonly turn: number;
      /** The mention that the reader has just dismissed: not again before the pointer has left it. */
      readonly spent: number | null;
    }
  | { readonly phase: 'dwelling'; readonly mention: number; readonly turn: number }
  | {
      readonly phase: 'open';
      readonly mention: number;
      readonly turn: number;
      /** The reader asked for it (popup, tap): the pointer's absence does not close it. */
      readonly held: boolean;
    }
  | {
      readonly phase: 'leaving';
      readonly mention: number;
      readonly turn: number;
      /** The turn of the wait that closes the card. */
      readonly closing: number;
      /** Another mark on which the pointer may come to rest meanwhile. */
      readonly next: Wait | null;
    };

/** A wait that belongs to one mention. */
export interface Wait {
  readonly mention: number;
  readonly turn: number;
}

export type TimerEvent =
  | ({ readonly type: 'rested' } & Wait)
  /** The pointer has been away from mark and card for long enough. */
  | ({ readonly type: 'left' } & Wait);

export type CardEvent =
  | TimerEvent
  | {
      /** The pointer moved, and is now here. */
      readonly type: 'moved';
      /** The mark below it. */
      readonly mark: number | null;
      readonly onCard: boolean;
      /** Between the mark and its card, on the way to the card. */
      readonly towardCard: boolean;
    }
  /** The reader chose this mention, in the popup or by a tap. */
  | { readonly type: 'chosen'; readonly mention: number }
  /** Something scrolled below the pointer. */
  | { readonly type: 'scrolled' }
  /** Escape, a click elsewhere, the window left, or the mention out of view. */
  | { readonly type: 'dismissed' }
  /** The mention is no longer on the page, or no longer marked. */
  | { readonly type: 'gone'; readonly mention: number };

type Moved = Extract<CardEvent, { type: 'moved' }>;

export const closed: CardState = { phase: 'closed', turn: 0, spent: null };

/** The mention whose card is on the screen, if one is. */
export function shownMention(state: CardState): number | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mention : null;
}

/** The state after `event`; the very same object where the event changes nothing. */
export function nextCardState(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'moved':
      return moved(state, event);
    case 'rested':
      return awaited(state, event) ? open(event.mention, state.turn, false) : state;
    case 'left':
      if (state.phase !== 'leaving' || !isWait(event, state.mention, state.closing)) return state;
      return state.next ? { phase: 'dwelling', ...state.next } : close(state);
    case 'chosen':
      return open(event.mention, state.turn, true);
    case 'scrolled':
      if (state.phase === 'dwelling') return close(state);
      return state.phase === 'leaving' && state.next ? { ...state, next: null } : state;
    case 'dismissed':
      return state.phase === 'closed' ? state : close(state, state.mention);
    case 'gone':
      return gone(state, event.mention);
  }
}

function moved(state: CardState, { mark, onCard, towardCard }: Moved): CardState {
  const turn = state.turn + 1;
  if (state.phase === 'closed' || state.phase === 'dwelling') {
    if (state.phase === 'closed' && mark === state.spent) return state;
    // Every movement is a new wait: a pointer that only passes by never rests.
    return mark === null ? close(state) : { phase: 'dwelling', mention: mark, turn };
  }
  if (onCard || mark === state.mention) {
    return state.phase === 'open' ? state : open(state.mention, state.turn, false);
  }
  if (state.phase === 'open' && state.held && mark === null) return state;
  // On the way to the card each movement restarts the wait, so that a slow hand arrives.
  const restarts = state.phase === 'open' || towardCard;
  return {
    phase: 'leaving',
    mention: state.mention,
    turn,
    closing: restarts ? turn : state.closing,
    next: mark === null ? null : { mention: mark, turn },
  };
}

function gone(state: CardState, mention: number): CardState {
  if (state.phase === 'leaving' && state.next?.mention === mention) return { ...state, next: null };
  if (state.phase === 'closed' || state.mention !== mention) return state;
  return close(state);
}

function close({ turn }: CardState, spent: number | null = null): CardState {
  return { phase: 'closed', turn, spent };
}

function open(mention: number, turn: number, held: boolean): CardState {
  return { phase: 'open', mention, turn, held };
}

function awaited(state: CardState, { mention, turn }: Wait): boolean {
  if (state.phase === 'dwelling') return isWait(state, mention, turn);
  return state.phase === 'leaving' && state.next !== null && isWait(state.next, mention, turn);
}

function isWait(wait: Wait, mention: number, turn: number): boolean {
  return wait.mention === mention && wait.turn === turn;
}
