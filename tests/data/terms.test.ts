import { describe, expect, it } from 'vitest';
import { classLetters } from '../../core/detector/classes.ts';
import { makePhrases } from '../../core/detector/phrases.ts';
import { compile } from '../../core/detector/shapes.ts';
import { compileTerms } from '../../data/compile-terms.ts';
import { readRecord } from '../../data/read.ts';
import { readWordings } from '../../data/read-wordings.ts';
import type { Wording } from '../../data/terms-schema.ts';

const record = readRecord();
const wordings = readWordings();

describe.each(wordings.map((wording) => [wording.language, wording] as const))(
  'wording %s',
  (_, wording) => {
    const patterns = compileTerms(wording, record);
    const { shapes } = patterns;
    const all = [
      ...patterns.explicit.flatMap(([, ...shapes]) => shapes),
      ...patterns.anaphora,
      ...patterns.rivals,
      ...patterns.related.map(([find]) => find),
      ...patterns.others,
      ...patterns.deadline,
      patterns.figure,
    ];

    it('compiles to regular expressions', () => {
      for (const shape of all) expect(compile(shape, shapes).source).not.toBe('');
    });

    it('bounds every repetition, so that a search takes linear time', () => {
      for (const shape of all) expect(compile(shape, shapes).source).not.toMatch(/[*+]|\{\d+,\}/);
    });

    it('reaches every word: none is spelled as another by its ending', () => {
      const phrases = makePhrases(
        patterns.words.map(([, list]) => [list, list] as const),
        patterns,
      );
      for (const phrase of patterns.words.flatMap(([, list]) => (list ? list.split('|') : []))) {
        // The star stands for some letters, or for none.
        const inFull = phrase.replaceAll('*', 'q').split(' ');
        const bare = phrase.replaceAll('*', '').split(' ');
        const sizes = [inFull, bare].map(
          (words) =>
            phrases.longest(
              words.map((word) => phrases.spell(word)),
              0,
            )?.size,
        );
        expect([phrase, ...sizes]).toContain(bare.length);
      }
    });

    it('names every term but those that shapes find', () => {
      const found = [
        't-withdrawal',
        't-deadlines',
        't-troops',
        ...wording.related.map(({ term }) => term),
      ];
      const named = [...Object.keys(wording.names), ...found];
      expect([...new Set(named)].sort()).toEqual(record.terms.map(({ id }) => id).sort());
    });

    it('uses every shape', () => {
      const rules = [
        ...wording.others,
        ...wording.withdrawal,
        ...wording.anaphora,
        ...wording.rivals,
        ...wording.related,
      ];
      const texts = [
        ...Object.values(wording.shapes),
        ...rules.map(({ find }) => find),
        ...wording.withdrawal.flatMap(({ needs }) => needs),
        ...wording.deadline,
        wording.figure,
      ].map((text) => text.split(/[^a-z-]+/));
      const isUsed = (name: string) => texts.some((names) => names.includes(name));
      expect(Object.keys(wording.shapes).filter((name) => !isUsed(name))).toEqual([]);
    });
  },
);

it('gives each class a letter of its own', () => {
  const letters = Object.values(classLetters);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.every((letter) => letter.length === 1)).toBe(true);
});

describe('what the detector knows of the record', () => {
  const [patterns] = wordings.map((wording) => compileTerms(wording, record));

  it('is every troop figure', () => {
    expect(patterns?.figures.map(([id]) => id)).toEqual(record.figures.map(({ id }) => id));
    expect(patterns?.figures).toContainEqual([
      'f-ain-al-asad-250-350-2025-10',
      'A',
      '',
      'U',
      2025,
      250,
      350,
    ]);
  });

  it('is every date that the plan set, with the report and the statement told apart', () => {
    expect(patterns?.deadlines).toEqual([
      ['2025-09', 'd-plan-2025-09-official', 'd-plan-2025-09-reported'],
      ['2026-09', 'd-plan-2026-09-official'],
      ['2026', 'd-plan-2026-end-reported'],
    ]);
  });
});

describe('a wrong wording', () => {
  const wording: Wording = {
    language: 'xx',
    common: ['xx'],
    places: ['xx'],
    prefixes: [],
    endings: [],
    abbreviations: [],
    months: Array.from({ length: 12 }, () => []),
    words: { force: ['troops'] },
    numbers: {},
    names: { 't-oir': ['inherent resolve'] },
    shapes: { ours: 'us force' },
    others: [],
    withdrawal: [{ about: 'x', rule: 'forces-leave', find: 'ours leave', needs: ['force'] }],
    anaphora: [],
    rivals: [],
    related: [],
    figure: 'number',
    deadline: ['year'],
  };

  it.each<[string, Partial<Wording>, string]>([
    [
      'an unknown class',
      { words: { forse: ['troops'] } },
      'Wording "xx": there is no class or shape "forse".',
    ],
    ['an unknown shape', { figure: 'ourz' }, 'Wording "xx": there is no class or shape "ourz".'],
    [
      'a word in two classes',
      { words: { force: ['troops'], base: ['troops'] } },
      'Wording "xx": "troops" is of "force" and of "base".',
    ],
    [
      'an unknown term',
      { names: { 't-none': ['none'] } },
      'Wording "xx": the record has no term "t-none".',
    ],
    [
      'a repetition without end',
      { figure: 'number word*' },
      'Wording "xx": the shape "number word*" has a repetition without end.',
    ],
    [
      'a shape in itself',
      { shapes: { ours: 'us ours' } },
      'Wording "xx": "ours" names a shape that stands after it.',
    ],
  ])('with %s stops the build', (_, change, sentence) => {
    expect(() => compileTerms({ ...wording, ...change }, record)).toThrow(sentence);
  });

  it('is none without such', () => expect(() => compileTerms(wording, record)).not.toThrow());
});
