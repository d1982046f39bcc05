/**
 * The classes of words that decide whether a text is about the withdrawal, each
 * with the letter that stands for it. A sentence is read as one string of these
 * letters, and the rules of a language are expressions over them, so that the
 * engine knows no word of any language.
 */
export const classLetters = {
  // Whose forces.
  us: 'U',
  ally: 'u',
  coalition: 'C',
  force: 'F',
  mission: 'M',
  /** What kind of force or mission: combat, training. */
  martial: 'q',
  operation: 'G',
  base: 'B',
  // Who else may come or go.
  other: 'x',
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
  elsewhere: 'O',
  country: 'K',
  thing: 'k',
  // When.
  earlier: 'z',
  present: 'y',
  since: 's',
  month: 'm',
  past: '9',
  year: '8',
  due: 'b',
  reported: 'h',
  // How many.
  number: '#',
  about: '1',
  least: '2',
  fewer: '3',
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
  aux: 'v',
  adverb: 'a',
  and: '&',
  prep: 'p',
  /** Read as nothing at all: the English possessive's s. */
  skip: '',
  word: 'w',
  name: 'W',
  comma: ',',
  break: '/',
  edge: '_',
} as const;

export type WordClass = keyof typeof classLetters;

/** The letters of the places that the withdrawal is from. */
export const hereLetters = 'IiJQAK';

/** The letters of the places that it is not from. */
export const elsewhereLetters = 'SO';
