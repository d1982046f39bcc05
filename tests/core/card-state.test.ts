import { describe, expect, it } from 'vitest';
import {
  type CardEvent,
  type CardState,
  closed,
  nextCardState,
  shownMention,
} from '../../core/card-state.ts';
import { LEAVE_MS, timersOf } from '../../core/card-timers.ts';

// Two mentions, A and B.
const A = 1;
const B = 2;

const onMark = (mark: number): CardEvent => ({
  type: 'moved',
  mark,
  onCard: false,
  towardCard: false,
});
const off: CardEvent = { type: 'moved', mark: null, onCard: false, towardCard: false };
const onCard: CardEvent = { ...off, onCard: true };
const toward: CardEvent = { ...off, towardCard: true };
const chosen = (mention: number): CardEvent => ({ type: 'chosen', mention });
const gone = (mention: number): CardEvent => ({ type: 'gone', mention });
const dismissed: CardEvent = { type: 'dismissed' };
const scrolled: CardEvent = { type: 'scrolled' };
/** The first timer of this kind that runs now fires. */
const fires = (type: 'rested' | 'left') => (state: CardState) =>
  timersOf(state, 400).find(({ event }) => event.type === type)?.event ?? null;
const rested = fires('rested');
const left = fires('left');

type Step = CardEvent | typeof rested;

function play(...steps: readonly Step[]): CardState {
  return steps.reduce<CardState>((state, step) => {
    const event = typeof step === 'function' ? step(state) : step;
    if (!event) throw new Error(`no such timer runs in ${JSON.stringify(state)}`);
    return nextCardState(state, event);
  }, closed);
}

const phase = (state: CardState) => [state.phase, 'mention' in state ? state.mention : null];

describe('the card', () => {
  it.each<[string, Step[], [CardState['phase'], number | null]]>([
    ['waits while the pointer is on a mark', [onMark(A)], ['dwelling', A]],
    ['opens once the pointer has rested', [onMark(A), rested], ['open', A]],
    ['does not open for a pointer that passed by', [onMark(A), off], ['closed', null]],
    ['waits anew at the next mark', [onMark(A), onMark(B)], ['dwelling', B]],
    ['does not open while the page scrolls', [onMark(A), scrolled], ['closed', null]],
    ['stays while the pointer is on the card', [onMark(A), rested, onCard], ['open', A]],
    ['stays for a while when the pointer leaves', [onMark(A), rested, off], ['leaving', A]],
    ['stays when the pointer comes to the card', [onMark(A), rested, off, onCard], ['open', A]],
    ['stays when the pointer comes back', [onMark(A), rested, off, onMark(A)], ['open', A]],
    ['closes when the pointer stays away', [onMark(A), rested, off, left], ['closed', null]],
    ['stays while the page scrolls', [onMark(A), rested, scrolled], ['open', A]],
    ['stays while another mark is only passed', [onMark(A), rested, onMark(B)], ['leaving', A]],
    ['gives way to the mark rested on', [onMark(A), rested, onMark(B), rested], ['open', B]],
    ['closes while the next one waits', [onMark(A), rested, onMark(B), left], ['dwelling', B]],
    ['opens the next one after that', [onMark(A), rested, onMark(B), left, rested], ['open', B]],
    [
      'forgets the next mark when the page scrolls',
      [onMark(A), rested, onMark(B), scrolled, left],
      ['closed', null],
    ],
    ['closes on dismissal', [onMark(A), rested, dismissed], ['closed', null]],
    ['does not open after dismissal', [onMark(A), dismissed], ['closed', null]],
    ['opens at once when chosen', [chosen(A)], ['open', A]],
    ['stays open when chosen and the pointer is elsewhere', [chosen(A), off], ['open', A]],
    ['gives way to the chosen mention', [onMark(A), rested, chosen(B)], ['open', B]],
    ['can be left once chosen, for another mark', [chosen(A), onMark(B), rested], ['open', B]],
    ['closes when its mention is gone', [onMark(A), rested, gone(A)], ['closed', null]],
    ['does not open when its mention is gone', [onMark(A), gone(A)], ['closed', null]],
    ['stays when another mention is gone', [onMark(A), rested, gone(B)], ['open', A]],
    [
      'does not go on to a mention that is gone',
      [onMark(A), rested, onMark(B), gone(B), left],
      ['closed', null],
    ],
  ])('%s', (_, steps, expected) => {
    expect(phase(play(...steps))).toEqual(expected);
  });

  it('does not open again at the mark where it was dismissed, until the pointer has left it', () => {
    const spent = [onMark(A), rested, dismissed];
    expect(phase(play(...spent, onMark(A)))).toEqual(['closed', null]);
    expect(phase(play(...spent, onMark(B)))).toEqual(['dwelling', B]);
    expect(phase(play(...spent, off, onMark(A)))).toEqual(['dwelling', A]);
  });

  it('is the same object where nothing changes, so that no timer is touched', () => {
    const open = play(onMark(A), rested);
    expect(nextCardState(open, onMark(A))).toBe(open);
    expect(nextCardState(open, onCard)).toBe(open);
    expect(nextCardState(closed, off)).toBe(closed);
    expect(nextCardState(closed, dismissed)).toBe(closed);
    expect(nextCardState(closed, gone(A))).toBe(closed);
  });

  it('is on the screen while it is open or being left, and only then', () => {
    expect(shownMention(closed)).toBeNull();
    expect(shownMention(play(onMark(A)))).toBeNull();
    expect(shownMention(play(onMark(A), rested))).toBe(A);
    expect(shownMention(play(onMark(A), rested, onMark(B)))).toBe(A);
  });
});

describe('a timer that fires late', () => {
  // For each: the steps after which a timer runs, its kind, and what happens before it fires.
  it.each<[string, Step[], typeof rested, Step[]]>([
    ['after the pointer has left the mark', [onMark(A)], rested, [off]],
    ['after the pointer has moved on the mark', [onMark(A)], rested, [onMark(A)]],
    ['after the pointer has gone to another mark', [onMark(A)], rested, [onMark(B)]],
    ['after the pointer has left and come back', [onMark(A)], rested, [off, onMark(A)]],
    ['after a dismissal', [onMark(A)], rested, [dismissed]],
    ['after a scroll', [onMark(A)], rested, [scrolled]],
    ['after another mention was chosen', [onMark(A)], rested, [chosen(B)]],
    ['after its own mention was chosen', [onMark(A)], rested, [chosen(A)]],
    ['after its mention has gone', [onMark(A)], rested, [gone(A)]],
    ['after the card has opened', [onMark(A)], rested, [rested]],
    ['of leaving, on the card again', [onMark(A), rested, off], left, [onCard]],
    ['of leaving, on the mark again', [onMark(A), rested, off], left, [onMark(A)]],
    ['of leaving, left once more', [onMark(A), rested, off], left, [onCard, off]],
    ['of leaving, on the way to the card', [onMark(A), rested, off], left, [toward]],
    ['of leaving, another card open', [onMark(A), rested, onMark(B)], left, [rested]],
    ['of leaving, dismissed', [onMark(A), rested, off], left, [dismissed]],
    ['of leaving, once it has closed', [onMark(A), rested, onMark(B)], left, [left]],
    ['of the next mark, passed', [onMark(A), rested, onMark(B)], rested, [off]],
    ['of the next mark, back on the card', [onMark(A), rested, onMark(B)], rested, [onCard]],
    ['of the next mark, scrolled away', [onMark(A), rested, onMark(B)], rested, [scrolled]],
    ['of the next mark, gone', [onMark(A), rested, onMark(B)], rested, [gone(B)]],
  ])('%s changes nothing', (_, before, timer, meanwhile) => {
    const late = timer(play(...before));
    const now = play(...before, ...meanwhile);
    expect(late ? nextCardState(now, late) : now).toBe(now);
  });

  it('changes nothing in any state, unless that state runs it', () => {
    const events = [onMark(A), onMark(B), off, onCard, toward, dismissed, scrolled, gone(A)];
    const states = [closed];
    const seen = new Set<string>();
    const timers = new Map<string, CardEvent>();
    for (const state of states) {
      const running = timersOf(state, 400);
      for (const { key, event } of running) timers.set(key, event);
      for (const event of [...events, ...running.map((each) => each.event)]) {
        const next = nextCardState(state, event);
        const known = JSON.stringify(next);
        if (seen.has(known) || next.turn > 4) continue;
        seen.add(known);
        states.push(next);
      }
    }
    expect(states.length).toBeGreaterThan(40);
    for (const state of states) {
      const running = new Set(timersOf(state, 400).map(({ key }) => key));
      for (const [key, event] of timers) {
        if (!running.has(key)) expect(nextCardState(state, event)).toBe(state);
      }
    }
  });
});

describe('the timers', () => {
  it('wait as long as the reader set before the card opens', () => {
    expect(timersOf(play(onMark(A)), 650).map(({ after }) => after)).toEqual([650]);
  });

  it('wait for the way to the card before it closes', () => {
    expect(timersOf(play(onMark(A), rested, off), 650).map(({ after }) => after)).toEqual([
      LEAVE_MS,
    ]);
  });

  it('do not run while the card is closed, open or held', () => {
    const states = [closed, play(onMark(A), rested), play(chosen(A))];
    expect(states.flatMap((state) => timersOf(state, 400))).toEqual([]);
  });

  it('go on when the pointer moves about away from the card, and begin anew on the way to it', () => {
    const key = (state: CardState) => timersOf(state, 400)[0]?.key;
    const leaving = play(onMark(A), rested, off);
    expect(key(nextCardState(leaving, off))).toBe(key(leaving));
    expect(key(nextCardState(leaving, onMark(B)))).toBe(key(leaving));
    expect(key(nextCardState(leaving, toward))).not.toBe(key(leaving));
  });
});
