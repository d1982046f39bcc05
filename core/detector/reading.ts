import * as Letter from './letters.ts';
import type { Tools } from './tools.ts';
import { splitWords } from './words.ts';

/** A sentence as the rules see it: letter `i` stands for the text from `starts[i]` to `ends[i]`. */
export interface Reading {
  /**
   * One class letter each for a word, phrase or sign, between two edges; first of
   * all, the letter of the place that an earlier sentence named.
   */
  readonly letters: string;
  /** UTF-16 offsets into the whole text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number's value, a month's number; else 0. */
  readonly values: readonly number[];
}

/**
 * Read the sentence of `text` from `from` up to `to`. "The country" is read as
 * the last country named before it; `place` is the letter of the last one that
 * an earlier sentence named.
 */
export function read(
  text: string,
  from: number,
  to: number,
  { lexicon, others }: Pick<Tools, 'lexicon' | 'others'>,
  place: string,
): Reading {
  const words = splitWords(text, from, to);
  const spelled = words.map(({ form }) => lexicon.spell(form));
  const starts = [from, from];
  const ends = [from, from];
  const values = [0, 0];
  let letters = '';
  let last = place;
  for (let at = 0; at < words.length; ) {
    const found = lexicon.longest(spelled, at);
    const word = words[at];
    const tail = words[at + (found?.size ?? 1) - 1];
    at += found?.size ?? 1;
    if (!word || !tail) break;
    const meaning = found?.meaning ?? word.letter;
    let letter = meaning.charAt(0);
    if (letter === Letter.country && Letter.otherPlaces.includes(last)) {
      letter = Letter.elsewhere;
    }
    if (letter === Letter.country && !last) letter = Letter.word;
    if (isPlace(letter)) last = letter;
    if (letter === Letter.skip) continue;
    letters += letter;
    starts.push(word.start);
    ends.push(tail.end);
    values.push(Number(meaning.slice(1)) || word.value);
  }
  return {
    letters: (place || Letter.edge) + Letter.edge + letters.replace(others, disown) + Letter.edge,
    starts,
    ends,
    values,
  };
}

/** The letter of the last place that the sentence of `reading` names, or the empty string. */
export function lastPlace({ letters }: Reading): string {
  return Array.from(letters.slice(1)).findLast(isPlace) ?? '';
}

const isPlace = (letter: string) =>
  letter !== '' && `${Letter.herePlaces}${Letter.country}${Letter.otherPlaces}`.includes(letter);

/** What looks like the coalition or its forces and is not: Polish troops, a ruling coalition. */
const disown = (letters: string) => Letter.other.repeat(letters.length);
