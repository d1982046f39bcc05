/** UTF-16 offsets; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A sign that may end a sentence, with the quotes and brackets that close after it. */
const stop = /[.!?…؟۔。]+["'”’»)\]]*(?=\s)|\n\s*\n/gu;

/**
 * The sentences of `text`. A full stop after an abbreviation or initial ends
 * none, nor does one before a word in lower case. After an abbreviation of
 * capitals ("the U.S. The ...") the next word decides: `opens` says of a word in
 * lower case that it does not belong to a name.
 */
export function splitSentences(
  text: string,
  abbreviations: ReadonlySet<string>,
  opens: (word: string) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(stop)) {
    const end = index + sign.length;
    if (!isEnd(text, index, end, sign)) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;

  function isEnd(text: string, index: number, end: number, sign: string): boolean {
    if (sign.startsWith('\n')) return true;
    const next = /^[\s"'“‘«([]*(?<word>[\p{L}\p{M}]*)/u.exec(text.slice(end, end + LOOK))?.groups
      ?.word;
    if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
    if (!sign.startsWith('.') || sign.startsWith('..')) return true;
    const before = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - LOOK), index))?.[0] ?? '';
    if (/^\p{Lu}$/u.test(before) || abbreviations.has(before.toLowerCase())) return false;
    return !/\p{L}\.\p{L}$/u.test(before) || (next !== undefined && opens(next.toLowerCase()));
  }
}

/** How far around a full stop the words that decide are looked for. */
const LOOK = 24;
