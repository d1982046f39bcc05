import { classLetters } from './classes.ts';
import { fold } from './fold.ts';

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
 * In order: an abbreviation of capitals ("U.S."), a number, a word, a sign that
 * parts phrases. Hyphens and apostrophes inside words part them like a space
 * does; all else is skipped.
 */
const token =
  /(?<short>\p{Lu}(?:\.\p{Lu})+(?:\.|(?![\p{L}\p{N}])))|(?<number>\d+(?:[.,\u00a0\u202f]\d{3})*(?![\p{L}\p{N}\p{M}]))|(?<word>[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+)|(?<comma>[,،、])|(?<and>[&/])|(?<break>[;:؛—–()[\]|]|\s-+\s)/gu;

/** Money and shares are numbers of something else than troops. */
const isPriced = (text: string, start: number, end: number) =>
  /[$€£]/.test(text.charAt(start - 1)) || text.charAt(end) === '%';

/** The words, numbers and signs of `text` from `from` up to `to`, in order. */
export function splitWords(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  return Array.from(part.matchAll(token), ({ 0: raw, index, groups = {} }) => {
    const start = from + index;
    const end = start + raw.length;
    if (groups.number !== undefined && !isPriced(part, index, index + raw.length)) {
      const value = Number(raw.replace(/\D/g, ''));
      return { start, end, form: '', letter: numberLetter(raw, value), value };
    }
    const letter = signLetter(groups) ?? (/^\p{Lu}/u.test(raw) ? 'W' : classLetters.word);
    const form = groups.short?.replaceAll('.', '') ?? (groups.word === undefined ? '' : fold(raw));
    return { start, end, form, letter, value: 0 };
  });
}

function signLetter(groups: Record<string, string>): string | undefined {
  if (groups.comma !== undefined) return classLetters.comma;
  if (groups.and !== undefined) return classLetters.and;
  if (groups.break !== undefined) return classLetters.break;
  return undefined;
}

/** The coalition was formed in 2014: earlier years of this century are of another exit. */
function numberLetter(raw: string, value: number): string {
  if (!/^\d{4}$/.test(raw)) return value >= EARLIER_FORCE ? classLetters.earlier : '#';
  if (value >= 1990 && value < 2014) return classLetters.past;
  return value >= 2014 && value < 2040 ? classLetters.year : classLetters.number;
}

/** Since 2014 the coalition's forces in Iraq have stayed below this; in 2003-2011 they stood above. */
const EARLIER_FORCE = 10_000;
