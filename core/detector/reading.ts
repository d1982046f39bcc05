import * as Letter from './letters.ts';
import type { Tools } from './tools.ts';
import { splitWords, type Word } from './words.ts';

/** A word with the letter of its class. */
export interface Sign {
  readonly letter: string;
  readonly text: string;
}

/** What a sentence may leave unsaid, because its surroundings say it: where, and whose forces. */
export interface Unsaid {
  readonly place: Sign | null;
  readonly actor: Sign | null;
}

export const nothingUnsaid: Unsaid = { place: null, actor: null };

/** A sentence as the rules see it: letter `i` stands for the text from `starts[i]` to `ends[i]`. */
export interface Reading {
  /**
   * One class letter each for a word, phrase or sign, between two edges; first of all the
   * letters of what the sentence leaves unsaid, an edge for none.
   */
  readonly letters: string;
  /** UTF-16 offsets into the whole text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number's value, a month's number; else 0. */
  readonly values: readonly number[];
  readonly unsaid: Unsaid;
  /** What was read, whatever it means. */
  readonly words: readonly Word[];
}

/**
 * Read the sentence of `text` from `from` up to `to`. "The country" is read as the last
 * country named before it or, if there is none, the first one after it in the sentence.
 */
export function read(
  text: string,
  from: number,
  to: number,
  { lexicon, others }: Pick<Tools, 'lexicon' | 'others'>,
  unsaid: Unsaid = nothingUnsaid,
): Reading {
  const words = splitWords(text, from, to);
  const spelled = words.map(({ form }) => lexicon.spell(form));
  const starts = [from, from, from];
  const ends = [from, from, from];
  const values = [0, 0, 0];
  const signs: { letters: string; start: number; end: number; value: number }[] = [];
  for (let at = 0; at < words.length; ) {
    const found = lexicon.longest(spelled, at);
    const word = words[at];
    const tail = words[at + (found?.size ?? 1) - 1];
    at += found?.size ?? 1;
    if (!word || !tail) break;
    const { letters = word.letter, value } = found?.meaning ?? {};
    signs.push({ letters, start: word.start, end: tail.end, value: value || word.value });
  }
  let letters = '';
  const isNamed = (letter: string) => isPlace(letter) && letter !== Letter.country;
  const first = () => signs.flatMap((sign) => Array.from(sign.letters)).find(isNamed);
  let last = unsaid.place?.letter ?? first() ?? '';
  for (const sign of signs) {
    for (const named of sign.letters) {
      const letter = named === Letter.country ? countryLetter(last) : named;
      if (isPlace(letter)) last = letter;
      if (letter === Letter.skip) continue;
      letters += letter;
      starts.push(sign.start);
      ends.push(sign.end);
      values.push(sign.value);
    }
  }
  const { place, actor } = unsaid;
  return {
    letters: `${place?.letter ?? Letter.edge}${actor?.letter ?? Letter.edge}${Letter.edge}${letters.replace(others, disown)}${Letter.edge}`,
    starts,
    ends,
    values,
    unsaid,
    words,
  };
}

/** The letters of a reading before these are of what is unsaid. */
export const FIRST_SAID = 2;

/** The words of `text` that letter `at` of its reading stands for, with their letter. */
export function signAt(text: string, reading: Reading, at: number): Sign | null {
  if (at === 0) return reading.unsaid.place;
  if (at === 1) return reading.unsaid.actor;
  const letter = reading.letters.charAt(at);
  return letter ? { letter, text: text.slice(reading.starts[at], reading.ends[at]) } : null;
}

const isPlace = (letter: string) =>
  letter !== '' && `${Letter.herePlaces}${Letter.country}${Letter.otherPlaces}`.includes(letter);

export const isActor = (letter: string) => letter !== '' && Letter.actors.includes(letter);

/** "The country" is the one last named, or no country in particular. */
function countryLetter(last: string): string {
  if (!last) return Letter.word;
  return Letter.otherPlaces.includes(last) ? Letter.elsewhere : Letter.country;
}

/** What looks like the coalition or its forces and is not: Polish troops, a ruling coalition. */
const disown = (letters: string) => Letter.other.repeat(letters.length);
