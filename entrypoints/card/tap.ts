import type { ScanHandle } from '../scan/handle.ts';
import type { Conduct } from './conduct.ts';
import { mentionAt } from './hit-test.ts';

/** What a tap is for already: there it stays the page's. */
const interactive =
  'a[href], area, button, input, label, select, summary, textarea, video, [contenteditable], [role=button], [role=link]';

/**
 * Opens the card of a mark that is tapped, unless the tap follows a link or works a control.
 * Gives a way to begin to listen or, where the page has erased the listener, to begin again.
 */
export function watchTaps(scan: ScanHandle, conduct: Conduct): () => void {
  const tapped = (event: MouseEvent): void => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(interactive)) return;
    const mention = mentionAt(scan, { x: event.clientX, y: event.clientY });
    if (mention) conduct.tell({ type: 'chosen', mention: mention.id });
  };
  const listening = { capture: true, passive: true, signal: scan.signal };
  return () => window.addEventListener('click', tapped, listening);
}
