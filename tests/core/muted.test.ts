import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutePhrase, phraseKey, unmutePhrase } from '../../core/muted.ts';
import { readSettings } from '../../data/settings-schema.ts';

describe('phrases muted together', () => {
  it.each([
    ['case', 'US Troops LEAVE Iraq', 'us troops leave iraq'],
    ['blanks', 'us \n troops\tleave\u00a0\u00a0iraq\u202f', 'us troops leave iraq'],
    ['quotation marks', 'the “withdrawal” of «forces»', "the 'withdrawal' of „forces“"],
    ['apostrophes', 'Iraq’s bases', "Iraq's bases"],
    ['French blanks in quotation marks', 'le « retrait »', 'le "retrait"'],
    ['accents', 'el retiro de las tropas de Irák', 'el retiro de las tropas de Irak'],
    ['a composed and a decomposed letter', 'Rückzug', 'Ru\u0308ckzug'],
    ['vowel signs', 'انسحابُ القوّات', 'انسحاب القوات'],
    ['invisible characters', 'with\u00addrawal of\u200e forces', 'withdrawal of forces'],
    ['ligatures', 'oﬃcial', 'official'],
    ['a dotted capital', 'İncirlik', 'incirlik'],
  ])('differ in %s', (_, one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other));
    expect(phraseKey(one)).not.toBe('');
  });

  it.each([
    ['US troops', 'UK troops'],
    ['the withdrawal', 'withdrawal'],
    ['2,500 troops', '2500 troops'],
    ['u.s. troops', 'us troops'],
  ])('are not %s and %s', (one, other) => expect(phraseKey(one)).not.toBe(phraseKey(other)));

  it('have a key that is its own, and of 200 units at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const key = phraseKey(words);
        expect(key.length).toBeLessThanOrEqual(200);
        expect(phraseKey(key)).toBe(key);
      }),
    );
    expect(phraseKey('ab '.repeat(300))).toHaveLength(200);
  });

  it.each(['', ' ', '“”', '\u00a0'])('have none where no word is left of "%s"', (words) =>
    expect(phraseKey(words)).toBe(''),
  );
});

describe('muting', () => {
  const settings = readSettings({ mutedPhrases: ['us troops'] });

  it('adds the phrase as its key', () => {
    const mutedPhrases = ['us troops', 'the withdrawal'];
    expect(mutePhrase(settings, 'The “Withdrawal”')).toEqual({ ...settings, mutedPhrases });
  });

  it.each(['US  Troops', '', '“”'])('changes nothing by "%s"', (words) =>
    expect(mutePhrase(settings, words)).toBe(settings),
  );

  it('is taken back by the phrase, however it is written, and by no other', () => {
    const muted = mutePhrase(settings, 'the withdrawal');
    expect(unmutePhrase(muted, 'The Withdrawal')).toEqual(settings);
    expect(unmutePhrase(muted, 'withdrawal')).toEqual(muted);
  });
});
