import { browser } from 'wxt/browser';

/** How long this copy of Drawdown lives in this page. */
export interface Life {
  /** Aborts at the end; everything that was started stops with it. */
  readonly signal: AbortSignal;
  /**
   * Whether the extension still runs. After an update or removal it does not, though
   * its scripts live on in open pages; asking ends such an orphan.
   */
  alive(): boolean;
}

export function startLife(): Life {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    alive() {
      if (!hasRuntime()) controller.abort();
      return !controller.signal.aborted;
    },
  };
}

/** An event of the browser's, such as `runtime.onMessage`. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens for as long as `life` lasts. */
export function listenFor<Listener>(
  life: Life,
  event: BrowserEvent<Listener>,
  listener: Listener,
): void {
  event.addListener(listener);
  life.signal.addEventListener('abort', () => {
    // An orphan's listeners are gone with its runtime, and to touch them throws.
    if (hasRuntime()) event.removeListener(listener);
  });
}

/** In an orphan the runtime is gone, has no id or, in some versions, throws when touched. */
function hasRuntime(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
