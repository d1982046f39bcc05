import { vi } from 'vitest';
import type { Detector } from '../../core/detector/index.ts';
import type { Mention } from '../../core/mention.ts';

const find = (text: string, words: RegExp, more: Pick<Mention, 'kind' | 'type'>): Mention[] =>
  [...text.matchAll(words)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    term: `t-${word.toLowerCase().replaceAll(' ', '-')}`,
    entry: null,
    why: { rule: 'name', words: [] },
    ...more,
  }));

const exit = { kind: 'explicit', type: 'withdrawal' } as const;

/**
 * Finds "withdrawal from Iraq" and, beside it, bases and persons; and "Abzug aus dem Irak",
 * once it has learnt German.
 */
export function standInDetector(): Detector {
  const learnt = new Set<string>();
  const explicit: Detector['explicit'] = (text) => {
    const german = learnt.has('de') ? find(text, /Abzug aus dem Irak/g, exit) : [];
    return [...find(text, /withdrawal from Iraq/g, exit), ...german];
  };
  return {
    mayBeExplicit: (text) => /Ira[qk]/.test(text),
    explicit,
    lacks: (text) => (text.includes('Irak') && !learnt.has('de') ? ['de'] : []),
    *prepare() {},
    learn: ({ language }) => void learnt.add(language),
    all: (text, page, topic) => ({
      topic: topic ?? 'none',
      mentions: [
        ...explicit(text, page),
        ...find(text, /Ain al-Asad|Erbil/g, { kind: 'related', type: 'base' }),
        ...find(text, /Sudani/g, { kind: 'related', type: 'person' }),
      ].sort((a, b) => a.start - b.start),
    }),
  };
}

/** What jsdom lacks: the registry of highlights, and what can be seen. */
export function completeTheDom(): void {
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('CSS', { highlights: new Map<string, Highlight>() });
  Element.prototype.checkVisibility = function isShown(): boolean {
    return this.isConnected && !this.closest('[hidden], details:not([open]) > :not(summary)');
  };
}

/** Puts `html` in place of the page. */
export function show(html: string): void {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
}

export function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The text under each mark of the page's, undefined where nothing is marked. */
export function marked(): string[] | undefined {
  const highlight = CSS.highlights.get('drawdown');
  return highlight && [...highlight].map((range) => textUnder(range));
}

function textUnder({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
