import patterns from 'virtual:drawdown/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, textOf } from '../../../core/block.ts';
import { detector } from './shipped.ts';

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
/** As above, of one of the languages at a time: its own words and names, and signs between. */
const inOneLanguage = fc.oneof(
  ...patterns.map(({ words, names }) => {
    const lists = [...words.map(([, list]) => list), ...names.map(([, , list]) => list)];
    const phrases = lists.flatMap((list) => (list ? list.split('|') : []));
    const own = fc.constantFrom(...phrases.map((phrase) => phrase.replaceAll('*', '')));
    return fc.array(fc.oneof({ weight: 4, arbitrary: own }, pieces), { maxLength: 30 });
  }),
);
const texts = fc.oneof(
  inOneLanguage.map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const find = {
  explicit: (text: string) => detector.explicit(text),
  all: (text: string) => detector.all(text).mentions,
};

const isLetter = (text: string) => /^[\p{L}\p{N}\p{M}]$/u.test(text);

describe.each(['explicit', 'all'] as const)('the mentions of any text (%s)', (kinds) => {
  it('lie within it, in order, apart from each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of find[kinds](text)) {
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
        for (const { start, end } of find[kinds](text)) {
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

  it('are the same whether accents are composed or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wordsIn = (form: string) =>
          find[kinds](text.normalize(form)).map(({ start, end, term, entry }) => [
            text.normalize(form).slice(start, end).normalize('NFC'),
            term,
            entry,
          ]);
        expect(wordsIn('NFD')).toEqual(wordsIn('NFC'));
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same however inline elements part the text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(300), { maxLength: 12 }), (text, cuts) => {
        const ends = [...new Set([...cuts, text.length])]
          .filter((end) => end <= text.length)
          .sort((a, b) => a - b);
        const pieces = ends.map((end, source) => {
          const from = ends[source - 1] ?? 0;
          return { source, from: 0, text: text.slice(from, end) };
        });
        expect(textOf(pieces)).toBe(text);
        for (const { start, end } of find[kinds](textOf(pieces))) {
          const parts = placesOf(pieces, start, end).map(({ source, from, to }) =>
            pieces[source]?.text.slice(from, to),
          );
          expect(parts.join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(find[kinds](text)).toEqual(find[kinds](text));
      }),
    );
  });
});

// On a page on topic a text is read in more languages, and read where it names no place.
it('finds each explicit mention, or one that overlaps it, among all mentions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const all = find.all(text).filter(({ kind }) => kind === 'explicit');
      for (const { start, end } of detector.explicit(text)) {
        expect(all.some((other) => other.start < end && start < other.end)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('finds nothing explicit where the hint says that there is nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(detector.mayBeExplicit(text) || detector.explicit(text).length === 0).toBe(true);
    }),
  );
});
