import { browser } from 'wxt/browser';
import type { BackgroundMessage, PageSettings } from '../../data/messages-schema.ts';
import { type Life, listenFor } from './life.ts';

/** What the scan has to say to the background. Answers may come late, or never. */
export interface Background {
  /** This page has so many mentions; said only where it is news. */
  report(mentions: number): void;
  /** Says the last report again, if there was one: the tab has shown another page since. */
  repeat(): void;
  /** The page has text in these languages, whose files are lacking; each is said once. */
  want(languages: readonly string[]): void;
}

/**
 * `answered` hears the settings whenever the background gives them: in answer to a
 * report and, once one was made, after a change of what is stored.
 */
export function reachBackground(life: Life, answered: (answer: PageSettings) => void): Background {
  let reported = 0;
  let questions = 0;
  const wanted = new Set<string>();

  async function ask(message: BackgroundMessage): Promise<void> {
    const question = ++questions;
    const answer = await send(message);
    // The answer to a later question is the newer one, whichever comes first.
    if (question !== questions || !isPageSettings(answer) || !life.alive()) return;
    if (!answer.on) reported = 0;
    answered(answer);
  }

  /** Answers undefined where there is no answer. */
  async function send(message: BackgroundMessage): Promise<unknown> {
    try {
      if (life.alive()) return await browser.runtime.sendMessage(message);
    } catch {
      // Updated or removed meanwhile, or the background could not start.
      life.alive();
    }
    return undefined;
  }

  function repeat(): void {
    if (!questions) {
      listenFor(life, browser.storage.onChanged, () => void ask({ type: 'settings' }));
    }
    void ask({ type: 'report', mentions: reported });
  }

  return {
    report(mentions) {
      if (mentions === reported) return;
      reported = mentions;
      repeat();
    },
    repeat() {
      if (questions) repeat();
    },
    want(languages) {
      const unsaid = languages.filter((language) => !wanted.has(language));
      if (!unsaid.length) return;
      for (const language of unsaid) wanted.add(language);
      void send({ type: 'languages', languages: unsaid });
    },
  };
}

/** The background has validated what it answers; this tells an answer from none. */
function isPageSettings(answer: unknown): answer is PageSettings {
  return (
    isObject(answer) &&
    typeof answer.on === 'boolean' &&
    isObject(answer.settings) &&
    isObject(answer.settings.types)
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
