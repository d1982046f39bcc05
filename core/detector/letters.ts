// The class letters that the engine itself speaks of, each by itself so that a bundle holds no
// more than these; `classes.ts` has them all.
export const edge = '_';
/** Read as nothing at all: the s of the English possessive. */
export const skip = ' ';
export const word = 'w';
export const name = 'W';
export const comma = ',';
export const pause = '/';
export const and = '&';
export const number = '#';
export const past = '9';
export const year = '8';
export const month = 'm';
export const earlier = 'z';
export const force = 'F';
export const ally = 'u';
export const other = 'x';
export const about = '1';
export const reported = 'h';
export const operation = 'G';
export const country = 'K';
export const elsewhere = 'O';

/** The letters of names of the places that the withdrawal is from. */
export const herePlaces = 'IiJQA';

/** The letters of names of the places that it is not from. */
export const otherPlaces = 'SO';

/** The letters of those whose forces these are. */
export const actors = 'UCG';

/** "Fewer than": a figure that says so is another than one that does not. */
export const fewer = '3';
