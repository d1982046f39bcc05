import { classLetters, elsewhereLetters, hereLetters } from './classes.ts';
import type { Phrases } from './phrases.ts';
import { splitWords } from './words.ts';

export interface WordMeaning {
  readonly letter: string;
  /** Of a month: 1 to 12; else 0. */
  readonly value: number;
}

/** A sentence as the rules see it: letter `i` stands for the text from `starts[i]` to `ends[i]`. */
export interface Reading {
  /** One class letter each for a word, phrase or sign, between two edges; before them the place. */
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
  lexicon: Phrases<WordMeaning>,
  place: string,
): Reading {
  const words = splitWords(text, from, to);
  const spelled = words.map(({ form }) => lexicon.spell(form));
  const starts = [from];
  const ends = [from];
  const values = [0];
  let letters = '';
  let last = place;
  for (let at = 0; at < words.length; ) {
    const found = lexicon.longest(spelled, at);
    const word = words[at];
    const tail = words[at + (found?.size ?? 1) - 1];
    at += found?.size ?? 1;
    if (!word || !tail) break;
    let letter = found ? found.meaning.letter : word.letter;
    if (letter === classLetters.country && elsewhereLetters.includes(last)) {
      letter = classLetters.elsewhere;
    }
    if (letter === classLetters.country && !last) letter = classLetters.word;
    if (isPlace(letter)) last = letter;
    if (!letter) continue;
    letters += letter;
    starts.push(word.start);
    ends.push(tail.end);
    values.push(found?.meaning.value || word.value);
  }
  const { edge } = classLetters;
  return {
    letters: (place || edge) + edge + disown(letters) + edge,
    starts: [from, ...starts, to],
    ends: [from, ...ends, to],
    values: [0, ...values, 0],
  };
}

/** The letter of the last place that the sentence of `reading` names, or the empty string. */
export function lastPlace({ letters }: Reading): string {
  return Array.from(letters.slice(1)).findLast(isPlace) ?? '';
}

const isPlace = (letter: string) =>
  letter !== '' && `${hereLetters}${elsewhereLetters}`.includes(letter);

/** "Iraqi security forces", "Polish troops": forces, but not the coalition's. */
function disown(letters: string): string {
  return letters.replace(/(?<=[ix][wW]?|I)F+/g, (forces) =>
    classLetters.other.repeat(forces.length),
  );
}
