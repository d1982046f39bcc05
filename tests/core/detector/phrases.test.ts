import { describe, expect, it } from 'vitest';
import { makePhrases } from '../../../core/detector/phrases.ts';

const phrases = makePhrases(
  [
    ['leave|pull out|US', 'act'],
    ['pull|country|troop', 'word'],
    ['troops home|*abzug*|pres*|presid*', 'more'],
    ['', 'nothing'],
  ],
  { prefixes: ['well', 'al'], endings: ['s', 'ed', 'ing', 'ing/e', 'ies/y'] },
);
const find = (...words: string[]) =>
  phrases.longest(
    words.map((word) => phrases.spell(word)),
    0,
  );

describe('the longest phrase', () => {
  it.each([
    [['leave'], { size: 1, meaning: 'act' }],
    [['Leave'], { size: 1, meaning: 'act' }],
    [['leaving'], { size: 1, meaning: 'act' }],
    [['pulled', 'out'], { size: 2, meaning: 'act' }],
    [['pulled', 'up'], { size: 1, meaning: 'word' }],
    [['pull'], { size: 1, meaning: 'word' }],
    [['countries'], { size: 1, meaning: 'word' }],
    [['alleave'], { size: 1, meaning: 'act' }],
    [['alcountries'], { size: 1, meaning: 'word' }],
    [['troops', 'home'], { size: 2, meaning: 'more' }],
    [['troops'], { size: 1, meaning: 'word' }],
    [['truppenabzugs'], { size: 1, meaning: 'more' }],
    [['presence'], { size: 1, meaning: 'more' }],
    [['home'], undefined],
    [['US'], { size: 1, meaning: 'act' }],
    [['us'], undefined],
    [['out'], undefined],
    [['sleeves'], undefined],
    [[''], undefined],
  ])('of %j', (words, found) => expect(find(...words)).toEqual(found));
});
