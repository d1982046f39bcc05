import { shownMention } from '../../core/card-state.ts';
import type { PageMention } from '../scan/handle.ts';
import type { CardWindow } from './card-window.tsx';
import type { Conduct } from './conduct.ts';
import { isOn } from './hit-test.ts';

/**
 * Wait before closing, in ms, when the window is left. It may be closing altogether: what of
 * ours Firefox 153 finds running then it ends and logs as a script that took too long.
 */
const AWAY_MS = 100;

/**
 * Closes the card when the reader turns away from it: by Escape, by a press elsewhere, or
 * by leaving the window or its full screen. Gives a way to begin and to end listening: in
 * a page without a card, nothing of this is the card's business.
 *
 * While a card is open, Escape is the card's and the page does not get it: one press
 * closes one layer, so that a dialog of the page's own stays. Else the key is the page's.
 */
export function dismissalsOf(
  conduct: Conduct,
  card: CardWindow,
  mentionOf: (id: number) => PageMention | undefined,
): (listen: boolean) => void {
  const dismiss = (): void => conduct.tell({ type: 'dismissed' });
  const away = (): void => void setTimeout(dismiss, AWAY_MS);

  const pressed = (event: PointerEvent): void => {
    if (card.isTarget(event)) return;
    const shown = shownMention(conduct.state());
    const own = shown === null ? undefined : mentionOf(shown);
    if (!own || !isOn(own, { x: event.clientX, y: event.clientY })) dismiss();
  };

  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (shownMention(conduct.state()) === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };

  let listening: AbortController | null = null;
  return (listen) => {
    if (listen === Boolean(listening)) return;
    listening?.abort();
    listening = listen ? new AbortController() : null;
    if (!listening) return;
    const { signal } = listening;
    window.addEventListener('keydown', keyed, { capture: true, signal });
    window.addEventListener('pointerdown', pressed, { capture: true, passive: true, signal });
    window.addEventListener('blur', ({ target }) => target === window && away(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && away(), { signal });
    document.addEventListener('fullscreenchange', dismiss, { signal });
  };
}
