import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../core/detector/words.ts';

const read = (text: string) =>
  splitWords(text, 0, text.length).map(({ start, end, form, letter, value }) => [
    text.slice(start, end),
    form,
    letter,
    value,
  ]);

describe('splitWords', () => {
  it.each([
    ['troops', ['troops', 'troops', 'w', 0]],
    ['Troops', ['Troops', 'Troops', 'W', 0]],
    ['U.S.', ['U.S.', 'US', 'W', 0]],
    ['U.S', ['U.S', 'US', 'W', 0]],
    ['Aïn', ['Aïn', 'Ain', 'W', 0]],
    ['العـــراق', ['العـــراق', 'العراق', 'w', 0]],
    ['اِنسِحاب', ['اِنسِحاب', 'انسحاب', 'w', 0]],
    ['ﺍﻧﺴﺤﺎﺏ', ['ﺍﻧﺴﺤﺎﺏ', 'انسحاب', 'w', 0]],
    ['أمريكي', ['أمريكي', 'امريكي', 'w', 0]],
    ['آمریکا', ['آمریکا', 'امريكا', 'w', 0]],
    ['بین‌المللی', ['بین‌المللی', 'بينالمللي', 'w', 0]],
    ['عێراق', ['عێراق', 'عيراق', 'w', 0]],
    ['IRAK', ['IRAK', 'IRAK', 'W', 0]],
    ['İngiliz', ['İngiliz', 'Ingiliz', 'W', 0]],
    ['ırak', ['ırak', 'irak', 'w', 0]],
    ['Präsenz', ['Präsenz', 'Prasenz', 'W', 0]],
    ['with\u00addraw', ['with\u00addraw', 'withdraw', 'w', 0]],
    ['ﬁnal', ['ﬁnal', 'final', 'w', 0]],
    ['2,500', ['2,500', '2500', '#', 2500]],
    ['2500', ['2500', '2500', '#', 2500]],
    ['2\u202f500', ['2\u202f500', '2500', '#', 2500]],
    ['5 200', ['5 200', '5200', '#', 5200]],
    ['2.500', ['2.500', '2500', '#', 2500]],
    ['٢٬٥٠٠', ['٢٬٥٠٠', '2500', '#', 2500]],
    ['۲۵۰۰', ['۲۵۰۰', '2500', '#', 2500]],
    ['٢٠١١', ['٢٠١١', '2011', '9', 2011]],
    ['2000', ['2000', '2000', '#', 2000]],
    ['2011', ['2011', '2011', '9', 2011]],
    ['2024', ['2024', '2024', '8', 2024]],
    ['56,000', ['56,000', '56000', 'z', 56_000]],
    [',', [',', '', ',', 0]],
    ['—', ['—', '', '/', 0]],
    ['/', ['/', '', '&', 0]],
  ])('reads %j', (text, word) => expect(read(text)).toEqual([word]));

  it.each([
    ['US-led', ['US', 'led']],
    ['Iraq’s', ['Iraq', 's']],
    ["Iraq's", ['Iraq', 's']],
    ['U.S.troops', ['US', 'troops']],
    ['2nd', ['2nd']],
    ['“Out”', ['Out']],
    ['2011دا', ['2011', 'دا']],
    ['٢٥٠٠ی', ['2500', 'ي']],
    ['2024 200', ['2024', '200']],
    ['27 2000', ['27', '2000']],
  ])('takes %j apart', (text, forms) =>
    expect(splitWords(text, 0, text.length).map(({ form }) => form)).toEqual(forms),
  );

  it.each(['$900', '€900', '900%'])('takes %j for no number of troops', (text) =>
    expect(splitWords(text, 0, text.length)).not.toContainEqual(
      expect.objectContaining({ letter: '#' }),
    ),
  );

  it('reads a part of a text with the offsets of the whole', () => {
    expect(splitWords('one two three', 4, 7)).toMatchObject([{ start: 4, end: 7, form: 'two' }]);
  });
});
