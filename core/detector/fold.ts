/** Longer than any word of any language that the lexicon holds. */
const WORD_MAX = 40;

/**
 * A word as the lexicon spells it: without accents, vowel signs and invisible
 * characters, ligatures and presentation forms resolved. The case stays. A word
 * that is too long for any lexicon gives the empty string.
 */
export function fold(word: string): string {
  if (word.length > WORD_MAX) return '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  return word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}
