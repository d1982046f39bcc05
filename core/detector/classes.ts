import * as letters from './letters.ts';

/**
 * The classes of words that decide whether a text is about the withdrawal, each
 * with the letter that stands for it. A sentence is read as one string of these
 * letters, and the rules of a language are expressions over them, so that the
 * engine knows no word of any language.
 */
export const classLetters = {
  // Whose forces.
  us: 'U',
  ally: letters.ally,
  coalition: 'C',
  force: letters.force,
  mission: 'M',
  /** What kind of force or mission: combat, training. */
  martial: 'q',
  operation: letters.operation,
  base: 'B',
  // Who else may come or go.
  other: letters.other,
  civil: 'c',
  // The act.
  withdraw: 'X',
  leave: 'L',
  depart: 'D',
  expel: 'E',
  pull: 'Y',
  exit: 'N',
  end: 'T',
  reduce: 'R',
  lessen: 'V',
  handover: 'H',
  plan: 'P',
  // Where.
  iraq: 'I',
  iraqi: 'i',
  kurdistan: 'J',
  erbil: 'Q',
  asad: 'A',
  syria: 'S',
  elsewhere: letters.elsewhere,
  country: letters.country,
  thing: 'k',
  /** What the parties agreed on. */
  pact: 'g',
  // When.
  earlier: letters.earlier,
  present: 'y',
  since: 's',
  month: letters.month,
  past: letters.past,
  year: letters.year,
  due: 'b',
  reported: letters.reported,
  // How many.
  number: letters.number,
  about: letters.about,
  least: '2',
  fewer: letters.fewer,
  nearly: '4',
  most: '5',
  // Small words, and what stands between words.
  from: 'f',
  out: 'Z',
  away: 'j',
  in: 'n',
  of: 'o',
  to: 't',
  the: 'd',
  /** Whose: its, their. */
  own: 'e',
  /** A particle that marks the object. */
  object: 'r',
  not: 'l',
  aux: 'v',
  adverb: 'a',
  and: letters.and,
  prep: 'p',
  skip: letters.skip,
  word: letters.word,
  name: letters.name,
  comma: letters.comma,
  break: letters.pause,
  edge: letters.edge,
} as const;
