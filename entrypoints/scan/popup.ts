import { browser } from 'wxt/browser';
import type { PageList } from '../../data/messages-schema.ts';
import { type Life, listenFor } from './life.ts';
import type { Page } from './page.ts';

/** Answers the popup for as long as `life` lasts; what it does not know it leaves unanswered. */
export function answerPopup(life: Life, page: Page): void {
  listenFor(
    life,
    browser.runtime.onMessage,
    // Answered at once, by the callback: Chromium takes no promise from a listener.
    (message: unknown, _sender: unknown, respond: (answer: PageList) => void) => {
      if (!isMessage(message)) return;
      if (message.type === 'list') respond(listOf(page));
      if (message.type === 'show' && typeof message.mention === 'number') {
        page.show(message.mention);
      }
    },
  );
}

function listOf(page: Page): PageList {
  // What opened or closed without a change of the page is seen to now.
  page.lookAgain();
  return {
    on: page.isOn(),
    mentions: page
      .mentions()
      .map(({ id, text, term, type, entry }) => ({ id, text, term, type, entry })),
  };
}

function isMessage(message: unknown): message is { type: unknown; mention?: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message;
}
