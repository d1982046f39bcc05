// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../entrypoints/scan/sections.ts';

function sections(html: string): number[] {
  document.body.innerHTML = html;
  return sectionsOf(document, [...document.querySelectorAll('i')]);
}

describe('sectionsOf', () => {
  it.each([
    ['a page without headings', '<p><i></i></p><p><i></i></p>', [0, 0]],
    ['what is before, in and after headings', '<i></i><h1><i></i></h1><p><i></i></p>', [0, 1, 1]],
    ['headings of any rank', '<h1></h1><i></i><h3></h3><i></i><h2></h2><i></i>', [1, 2, 3]],
    ['headings without text between', '<h2></h2><h3></h3><i></i>', [2]],
    ['a heading inside something else', '<header><h2></h2></header><div><i></i></div>', [1]],
  ])('numbers %s', (_, html, numbers) => expect(sections(html)).toEqual(numbers));

  it('leaves what is on the page no more in the section before', () => {
    document.body.innerHTML = '<h1></h1><i></i>';
    expect(sectionsOf(document, [document.querySelector('i'), null])).toEqual([1, 1]);
  });
});
