/** Longer than any word of any language that the lexicon holds. */
const WORD_MAX = 40;

/**
 * Letters that outlets write one for another, each pair as Unicode has it: alef maksura and
 * Farsi yeh for yeh, keheh for kaf, the Kurdish letters for the Arabic ones under them;
 * outside Arabic script, the Turkish dotless i and the German sharp s.
 */
const variants: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ı: 'i',
  ß: 'ss',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');

/**
 * A word as the lexicon spells it: without accents, vowel signs, tatweel and invisible
 * characters, with ligatures, presentation forms and interchangeable letters resolved.
 * The case stays. A word that is too long for any lexicon gives the empty string.
 */
export function fold(word: string): string {
  const bare = foldMarks(word);
  return bare.length > WORD_MAX ? '' : bare.replace(variant, (letter) => variants[letter] ?? '');
}

/** As `fold`, with interchangeable letters as they are, and for a text of any length. */
export function foldMarks(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
