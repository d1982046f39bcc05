import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/detector/sentences.ts';

const abbreviations = new Set(['gen', 'sept', 'no']);
const split = (text: string) =>
  splitSentences(text, abbreviations).map(({ start, end }) => text.slice(start, end).trim());

describe('splitSentences', () => {
  it.each([
    ['Iraq agreed. Troops leave.', ['Iraq agreed.', 'Troops leave.']],
    ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
    ['“Out of Iraq.” Others agreed.', ['“Out of Iraq.”', 'Others agreed.']],
    ['He left (at last.) She stayed.', ['He left (at last.)', 'She stayed.']],
    ['The end…  The start', ['The end…', 'The start']],
    ['A heading\n\nA paragraph', ['A heading', 'A paragraph']],
    ['غادروا العراق؟ نعم.', ['غادروا العراق؟', 'نعم.']],
  ])('parts %j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it.each([
    'The U.S. Army left.',
    'Gen. Kurilla left on Sept. 27 with Joseph R. Biden.',
    'It is No. 1.',
    'Am 30. September 2026 endet der Einsatz.',
    'Troops ... left Iraq.',
    'They paid 2.5 billion.',
    'U.S.troops left.',
    'A line\nand the next.',
  ])('leaves %j whole', (text) => expect(split(text)).toEqual([text]));

  it('leaves no character of the text out', () => {
    const text = ' One. Two!  Three\n\n\nFour ';
    const parts = splitSentences(text, abbreviations);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
