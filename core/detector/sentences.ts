/** UTF-16 offsets; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A sign that may end a sentence, with the quotes and brackets that close after it. */
const stop = /[.!?…؟۔。]+["'”’»)\]]*(?=\s)|\n\s*\n/gu;

/**
 * The sentences of `text`. A full stop ends none after an abbreviation, an
 * initial or capitals with full stops ("the U.S."), nor before a word in lower
 * case; where one such does end it, the two sentences are read as one.
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(stop)) {
    const end = index + sign.length;
    if (!sign.startsWith('\n')) {
      if (/^[\s"'“‘«([]*\p{Ll}/u.test(text.slice(end, end + LOOK))) continue;
      const before = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - LOOK), index))?.[0] ?? '';
      const isShort = /^(.*\.)?\p{Lu}$/u.test(before) || abbreviations.has(before.toLowerCase());
      if (isShort && /^\.(?!\.)/.test(sign)) continue;
    }
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** How far around a full stop the words that decide are looked for. */
const LOOK = 24;
