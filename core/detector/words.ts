import { fold } from './fold.ts';
import * as Letter from './letters.ts';

/** A word, number or sign of a text. Offsets are UTF-16; `end` is exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As the lexicon spells it; empty for a number or sign. */
  readonly form: string;
  /** The class letter that its looks alone give it. */
  readonly letter: string;
  /** Of a number; else 0. */
  readonly value: number;
}

/**
 * In order: an abbreviation of capitals ("U.S."), a number, a word, a comma, a
 * sign that joins, a sign that parts. Hyphens and apostrophes inside words part
 * them like a space does; all else is skipped.
 */
const token =
  /(\p{Lu}(?:\.\p{Lu})+(?:\.|(?![\p{L}\p{N}])))|(\d+(?:[.,\u00a0\u202f]\d{3})*(?![\p{L}\p{N}\p{M}]))|([\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+)|([,،、])|([&/])|[;:؛—–()[\]|]|\s-+\s/gu;

/** The words, numbers and signs of `text` from `from` up to `to`, in order. */
export function splitWords(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  return Array.from(part.matchAll(token), (match) => {
    const [raw, short, number, word, comma, and] = match;
    const start = from + match.index;
    const end = start + raw.length;
    // Money and shares are numbers of something else than troops.
    const isCount = number && !/[$€£]/.test(text.charAt(start - 1)) && text.charAt(end) !== '%';
    const value = isCount ? Number(raw.replace(/\D/g, '')) : 0;
    const form = short ? short.replaceAll('.', '') : fold(word ?? '');
    const letter = isCount
      ? numberLetter(raw, value)
      : (comma && Letter.comma) ||
        (and && Letter.and) ||
        (short || word || number ? wordLetter(raw) : Letter.pause);
    return { start, end, form, letter, value };
  });
}

const wordLetter = (raw: string) => (/^\p{Lu}/u.test(raw) ? Letter.name : Letter.word);

/** The coalition was formed in 2014: earlier years of this century are of another exit. */
function numberLetter(raw: string, value: number): string {
  if (!/^\d{4}$/.test(raw)) return value < EARLIER_FORCE ? Letter.number : Letter.earlier;
  if (value < 1990 || value > 2039) return Letter.number;
  return value < 2014 ? Letter.past : Letter.year;
}

/** Since 2014 the coalition's forces in Iraq have stayed below this; in 2003-2011 they stood above. */
const EARLIER_FORCE = 10_000;
