import type { LanguagePatterns } from './patterns.ts';

/** A soft hyphen or joiner may stand inside any word, and hide it from a plain search. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;

/**
 * Whether a text may hold an explicit mention: it does hold a word that every explicit
 * mention needs. Quick enough to ask of a whole page's text at once.
 */
export function makeHint({ stems }: Pick<LanguagePatterns, 'stems'>): (text: string) => boolean {
  // In a page's source a line may end between the words of one.
  const search = new RegExp(stems, 'is');
  return (text) => search.test(text) || invisible.test(text);
}
