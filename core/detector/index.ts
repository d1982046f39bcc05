import type { Mention } from '../mention.ts';
import { makeHint } from './hint.ts';
import { makeReader } from './language.ts';
import type { LanguagePatterns } from './patterns.ts';

export type { LanguagePatterns } from './patterns.ts';

/** Finds in a text where the record's terms are named. Never throws. */
export interface Detector {
  /** The explicit mentions of one block's text: what puts a page on topic. */
  explicit(text: string): Mention[];
  /** False where `explicit` would find nothing in any part of `text`: quick, for a whole page's. */
  mayBeExplicit(text: string): boolean;
  /** Every mention of one block's text, for a page on topic: ordered, never overlapping. */
  all(text: string): Mention[];
}

/**
 * A detector for texts in `languages`. Where the languages disagree, the mention
 * that begins first stands, and of two that begin together the longer.
 */
export function createDetector(languages: readonly LanguagePatterns[]): Detector {
  const readers = languages.map(makeReader);
  const hints = languages.map(makeHint);
  return {
    mayBeExplicit: (text) => hints.some((hint) => hint(text)),
    explicit: (text) => settle(readers.flatMap((reader) => reader(text, 'explicit'))),
    all: (text) => settle(readers.flatMap((reader) => reader(text, 'all'))),
  };
}

/** In order and without overlaps; an explicit mention stands before a related one. */
function settle(mentions: Mention[]): Mention[] {
  const settled: Mention[] = [];
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isFree = () => mention.start >= (settled.at(-1)?.end ?? 0);
    if (mention.kind === 'explicit') {
      while (!isFree() && settled.at(-1)?.kind === 'related') settled.pop();
    }
    if (isFree()) settled.push(mention);
  }
  return settled;
}
