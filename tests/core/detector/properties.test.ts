import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detector } from './english.ts';

/** Texts that are made of what the rules look at, so that most have mentions. */
const pieces = fc.constantFrom(
  ...'US|U.S.|American|coalition|US-led|troops|forces|the|leave|withdraw|withdrawal|from|of|Iraq'.split(
    '|',
  ),
  ...'Iraqi|Syria|Ain al-Asad|mission|end|by|September 2025|2,500|900|and|in|Sudani|out of'.split(
    '|',
  ),
  ...[
    ', ',
    '. ',
    '“',
    '”',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202f',
    '😀',
    'é',
    'e\u0301',
    '…',
    '\n\n',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const isLetter = (text: string) => /^[\p{L}\p{N}\p{M}]$/u.test(text);

describe.each(['explicit', 'all'] as const)('the mentions of any text (%s)', (kinds) => {
  it('lie within it, in order, apart from each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of detector[kinds](text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('cut no word and no character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of detector[kinds](text)) {
          for (const cut of [start, end]) {
            const before = Array.from(text.slice(0, cut)).at(-1) ?? '';
            const after = Array.from(text.slice(cut))[0] ?? '';
            expect(isLetter(before) && isLetter(after)).toBe(false);
            expect(text.isWellFormed() && !text.slice(0, cut).isWellFormed()).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(detector[kinds](text)).toEqual(detector[kinds](text));
      }),
    );
  });
});

it('finds every explicit mention among all mentions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(detector.all(text).filter(({ kind }) => kind === 'explicit')).toEqual(
        detector.explicit(text),
      );
    }),
  );
});

it('finds nothing explicit where the hint says that there is nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(detector.mayBeExplicit(text) || detector.explicit(text).length === 0).toBe(true);
    }),
  );
});
