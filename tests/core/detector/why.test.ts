import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../core/detector/index.ts';
import { detector } from './shipped.ts';

/** The rule and the words for each mention of a text on topic. */
function why(text: string, page?: PageContext) {
  return detector
    .all(text, page)
    .mentions.map((mention) => [
      text.slice(mention.start, mention.end),
      mention.why.rule,
      ...mention.why.words,
    ]);
}

describe('a mention says why it was marked', () => {
  it.each([
    [
      'by its own words',
      'US troops will leave Iraq.',
      [['US troops will leave Iraq', 'forces-leave', 'US', 'Iraq']],
    ],
    [
      'by the date that tells which exit is meant',
      'In 2026 US troops will leave Iraq.',
      [['US troops will leave Iraq', 'forces-leave', 'US', 'Iraq', '2026']],
    ],
    [
      'by what the sentence before has said',
      'Baghdad has told Washington. The troops must leave the country.',
      [['troops must leave the country', 'forces-leave', 'Washington', 'Baghdad']],
    ],
    [
      'by what it points back to',
      'US troops will leave Iraq. The withdrawal was agreed.',
      [
        ['US troops will leave Iraq', 'forces-leave', 'US', 'Iraq'],
        ['The withdrawal', 'points-back', 'US troops will leave Iraq'],
      ],
    ],
    [
      'by being a name, a figure or a deadline',
      'By September 2026 Ain al-Asad had approximately 2,500 troops in Iraq.',
      [
        ['By September 2026', 'deadline'],
        ['Ain al-Asad', 'name'],
        ['approximately 2,500 troops in Iraq', 'figure'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(why(text)).toEqual(expected));

  it("by the page's title", () => {
    const page = { about: 'Iraq and Washington agree', published: '2026-09-01' };
    expect(why('The troops will withdraw soon.', page)).toEqual([
      [expect.any(String), 'forces-leave', 'Washington', 'Iraq'],
    ]);
  });
});

describe('the day of the page', () => {
  const text = 'US troops will leave Iraq.';

  it.each([
    ['2011-12-18', 0],
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2026-09-30', 1],
    [null, 1],
  ])('%s: %i marks', (published, marks) => {
    expect(detector.explicit(text, { about: '', published })).toHaveLength(marks);
    expect(detector.all(text, { about: '', published }).mentions).toHaveLength(marks);
  });
});
