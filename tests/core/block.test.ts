import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_LENGTH, cutLong, type Piece, placesOf, textOf } from '../../core/block.ts';

const part = (source: string, text: string, from = 0) => ({ source, from, text });

describe('textOf', () => {
  it('joins what the sources hold and what none does', () => {
    expect(textOf([part('a', 'out of'), ' ', part('b', 'Iraq')])).toBe('out of Iraq');
  });

  it('is empty for a block without pieces', () => {
    expect(textOf([])).toBe('');
  });
});

describe('placesOf', () => {
  const pieces: Piece<string>[] = [
    part('a', 'The '),
    part('b', 'coalition'),
    ' ',
    part('c', 'forces', 10),
  ];

  it.each([
    ['within one source', 4, 13, [{ source: 'b', from: 0, to: 9 }]],
    ['in the middle of a source', 5, 8, [{ source: 'b', from: 1, to: 4 }]],
    ['in a source that began before the block', 14, 17, [{ source: 'c', from: 10, to: 13 }]],
    [
      'over what no source holds',
      8,
      16,
      [
        { source: 'b', from: 4, to: 9 },
        { source: 'c', from: 10, to: 12 },
      ],
    ],
    ['only where no source holds it', 13, 14, []],
    ['nowhere', 4, 4, []],
  ])('tells a place %s', (_, start, end, places) => {
    expect(placesOf(pieces, start, end)).toEqual(places);
  });

  it('gives back, joined, the text between the offsets', () => {
    const texts = fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (parts, a, b) => {
        const all = parts.map((text, source) => ({ source, from: 0, text }));
        const text = textOf(all);
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const found = placesOf(all, start, end)
          .map(({ source, from, to }) => parts[source]?.slice(from, to))
          .join('');
        expect(found).toBe(text.slice(start, end));
      }),
    );
  });
});

describe('cutLong', () => {
  const sentence = `${'word '.repeat(30)}end. `;

  it('cuts after the end of a sentence', () => {
    const lengths = cutLong(sentence.repeat(100));
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.every((length) => length.endsWith('end. '))).toBe(true);
  });

  it('cuts after a space where no sentence ends', () => {
    expect(cutLong('word '.repeat(2000)).every((length) => length.endsWith('word '))).toBe(true);
  });

  it('cuts anywhere where there is no space', () => {
    expect(cutLong('x'.repeat(CUT_LENGTH + 1)).map(({ length }) => length)).toEqual([
      CUT_LENGTH,
      1,
    ]);
  });

  it('loses nothing and keeps to its length, whatever the text', () => {
    const long = fc.array(fc.constantFrom('word ', 'end. ', 'x'.repeat(900), '\n\n', '😀'), {
      minLength: 100,
      maxLength: 300,
    });
    fc.assert(
      fc.property(long, (words) => {
        const text = words.join('');
        const lengths = cutLong(text);
        expect(lengths.join('')).toBe(text);
        expect(Math.max(...lengths.map(({ length }) => length))).toBeLessThanOrEqual(CUT_LENGTH);
      }),
      { numRuns: 50 },
    );
  });
});
