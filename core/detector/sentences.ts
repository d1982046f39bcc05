import { fold } from './fold.ts';

/** UTF-16 offsets; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A sign that may end a sentence, with the quotes and brackets that close after it. */
const stop = /[.!?…؟۔。]+["'”’»)\]]*(?=\s)|\n\s*\n/gu;

/**
 * The sentences of `text`. A full stop ends none after an abbreviation, an initial,
 * capitals with full stops ("the U.S.") or a number of one or two digits ("am 30.
 * September"), nor before a word in lower case; where one such does end it, the two
 * sentences are read as one. `abbreviations` are folded and in lower case.
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(stop)) {
    const end = index + sign.length;
    if (!sign.startsWith('\n')) {
      if (/^[\s"'“‘«([]*\p{Ll}/u.test(text.slice(end, end + LOOK))) continue;
      const before = wordsEnd.exec(text.slice(Math.max(0, index - LOOK), index))?.[0] ?? '';
      const isShort =
        /^((.*\.)?\p{Lu}\p{M}*|\p{Nd}{1,2})$/u.test(before) ||
        abbreviations.has(fold(before).toLowerCase());
      if (isShort && /^\.(?!\.)/.test(sign)) continue;
    }
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const wordsEnd = /[\p{L}\p{M}\p{Nd}.]*$/u;

/** How far around a full stop the words that decide are looked for. */
const LOOK = 24;
