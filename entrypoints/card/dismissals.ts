import { shownMention } from '../../core/card-state.ts';
import type { PageMention, ScanHandle } from '../scan/handle.ts';
import type { CardWindow } from './card-window.tsx';
import type { Conduct } from './conduct.ts';
import { isOn } from './hit-test.ts';

/**
 * Closes the card when the reader turns away from it: by Escape, by a press elsewhere, or
 * by leaving the window or its full screen.
 *
 * While a card is open, Escape is the card's and the page does not get it: one press
 * closes one layer, so that a dialog of the page's own stays. Else the key is the page's.
 */
export function watchDismissals(
  { signal }: ScanHandle,
  conduct: Conduct,
  card: CardWindow,
  mentionOf: (id: number) => PageMention | undefined,
): void {
  const dismiss = (): void => conduct.tell({ type: 'dismissed' });
  const isOpen = (): boolean => shownMention(conduct.state()) !== null;

  const pressed = (event: PointerEvent): void => {
    if (card.isTarget(event)) return;
    const shown = shownMention(conduct.state());
    const own = shown === null ? undefined : mentionOf(shown);
    if (!own || !isOn(own, { x: event.clientX, y: event.clientY })) dismiss();
  };

  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };

  window.addEventListener('keydown', keyed, { capture: true, signal });
  window.addEventListener('pointerdown', pressed, { capture: true, passive: true, signal });
  window.addEventListener('blur', ({ target }) => target === window && dismiss(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && dismiss(), { signal });
  document.addEventListener('fullscreenchange', dismiss, { signal });
}
