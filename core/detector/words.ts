import { fold } from './fold.ts';
import * as Letter from './letters.ts';

/** A word, number or sign of a text. Offsets are UTF-16; `end` is exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As the lexicon spells it: a number in plain digits; empty for a sign. */
  readonly form: string;
  /** The class letter that its looks alone give it. */
  readonly letter: string;
  /** Of a number; else 0. */
  readonly value: number;
}

/**
 * In order: an abbreviation of capitals ("U.S."), a number in European, Arabic or Persian
 * digits, which in Arabic script may have an ending written on it, a word, a comma, a sign
 * that joins, a sign that parts. Hyphens and apostrophes inside words part them like a space
 * does; all else is skipped.
 */
const token =
  /(\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)+(?:\.|(?![\p{L}\p{N}])))|((?:[\d٠-٩۰-۹]{1,3}(?: [\d٠-٩۰-۹]{3})+|[\d٠-٩۰-۹]+(?:[.,٬\u00a0\u202f][\d٠-٩۰-۹]{3})*)(?![\p{Script=Latin}\p{N}\p{M}]))|([\p{L}\p{N}\p{M}\u00ad\u061c\u200b-\u200f\u2060\ufeff]+)|([,،、])|([&/])|[;:؛—–()[\]|]|\s-+\s/gu;

/** The words, numbers and signs of `text` from `from` up to `to`, in order. */
export function splitWords(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  return Array.from(part.matchAll(token), (match) => {
    const [raw, short, number, word, comma, and] = match;
    const start = from + match.index;
    const end = start + raw.length;
    // Money and shares are numbers of something else than troops.
    const isCount =
      number && !/[$€£]/.test(text.charAt(start - 1)) && !/[%٪]/.test(text.charAt(end));
    const value = isCount ? digitsOf(raw) : 0;
    const form = short ? fold(short.replaceAll('.', '')) : isCount ? `${value}` : fold(word ?? '');
    const letter = isCount
      ? numberLetter(raw, value)
      : (comma && Letter.comma) ||
        (and && Letter.and) ||
        (short || word || number ? wordLetter(raw) : Letter.pause);
    return { start, end, form, letter, value };
  });
}

const wordLetter = (raw: string) => (/^\p{Lu}/u.test(raw) ? Letter.name : Letter.word);

/** In each of the three rows of digits the last four bits of a digit's code are its value. */
function digitsOf(raw: string): number {
  return Number(raw.replace(/./g, (sign) => (isDigit(sign) ? `${sign.charCodeAt(0) & 15}` : '')));
}

const isDigit = (sign: string) => /[\d٠-٩۰-۹]/.test(sign);

/**
 * The coalition was formed in 2014: earlier years of this century are of another exit. A
 * round 2000 is a number of troops, and no year that any of this happened in.
 */
function numberLetter(raw: string, value: number): string {
  if (raw.length !== 4) return value < EARLIER_FORCE ? Letter.number : Letter.earlier;
  if (value < 1990 || value > 2039 || value === 2000) return Letter.number;
  return value < 2014 ? Letter.past : Letter.year;
}

/** Since 2014 the coalition's forces in Iraq have stayed below this; in 2003-2011 they stood above. */
const EARLIER_FORCE = 10_000;
