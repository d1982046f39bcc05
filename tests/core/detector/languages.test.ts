import { describe, expect, it } from 'vitest';
import { makeLanguageChoice } from '../../../core/detector/languages.ts';

const choose = makeLanguageChoice([
  { language: 'en', places: 'iraq', common: 'the|of|to' },
  { language: 'fr', places: 'irak|iraq', common: 'les|des|est' },
  { language: 'de', places: 'irak', common: 'der|und|nicht' },
  { language: 'ar', places: 'عراق', common: 'في|من' },
]);

const english = 'The end of the mission, to be told of the men: Iraq.';
const french = 'Les forces des pays: "Irak" est des mots, Iraq.';
const german = 'Der Abzug und der Einsatz, nicht der Irak.';
const arabic = 'في العراق من في';

describe('a text is read in', () => {
  it.each([
    ['the language of its common words', english, ['en']],
    ['the language of its place names', german, ['de']],
    ['the language of its script', arabic, ['ar']],
    ['both where it has two', `${english} ${french}`, ['en', 'fr']],
    ['both where it has two scripts', `${english.repeat(9)} ${arabic}`, ['en', 'ar']],
    ['the other script not for a word alone', `${english} (العراق)`, ['en']],
    ['each that is possible where nothing tells', 'Irak: Abzug', ['fr', 'de']],
    ['none without a place name', 'The end of the mission of the men', []],
  ])('%s', (_, text, languages) => expect(choose(text, '')).toEqual(languages));

  it('the language that its page is about, where the text itself hardly tells one', () => {
    expect(choose('Irak: Abzug', german)).toEqual(['de']);
    expect(choose('Irak: Abzug', 'x')).toEqual(['fr', 'de']);
    expect(choose(french, german)).toEqual(['fr']);
  });

  it('one of those that are known, whatever its places', () => {
    expect(choose('Der Abzug und nicht der Mann', '', new Set(['fr', 'de']))).toEqual(['de']);
    expect(choose('Abzug', '', new Set(['de']))).toEqual(['de']);
  });
});
