import { classLetters } from '../../core/detector/classes.ts';
import {
  createDetector,
  type LanguagePatterns,
  type LanguageProfile,
} from '../../core/detector/index.ts';
import { findMentions } from '../../core/detector/passage.ts';

/** A text to read, in one language. */
export interface BenchText {
  readonly language: string;
  readonly text: string;
}

export interface BenchData {
  readonly profiles: readonly LanguageProfile[];
  readonly patterns: readonly LanguagePatterns[];
  readonly texts: readonly BenchText[];
}

/** Nanoseconds per UTF-16 unit; the median of the rounds. */
export interface LanguageSpeed {
  readonly language: string;
  /** As on a page off topic: explicit mentions alone. */
  readonly explicit: number;
  /** As on a page on topic. */
  readonly all: number;
  /** One plain regular expression of all the phrases that the language's patterns know. */
  readonly plain: number;
}

/** How much longer an English page takes where another language is learnt too: 1 is no longer. */
export interface AddedCost {
  readonly language: string;
  readonly ratio: number;
}

/** What reading one more character costs in a long text, against a short one: 1 is no more. */
export interface Growth {
  readonly text: string;
  readonly ratio: number;
}

export interface Measured {
  readonly speeds: readonly LanguageSpeed[];
  readonly added: readonly AddedCost[];
  readonly growth: readonly Growth[];
}

/** Texts of nothing but these are what costs each part of the engine most. */
const hardUnits = ['US troops, ', 'and 2,500 in September 2025 by ', '. ', 'a', '\u00ad', '\n'];

/** Classes of the words of which mentions are made: whose forces go from where. */
const hardClasses = ['us', 'force', 'exit', 'withdraw', 'from', 'iraq', 'end', 'mission'] as const;

const ROUNDS = 9;

export function measure(data: BenchData): Measured {
  return {
    speeds: measureLanguages(data),
    added: measureAdded(data),
    growth: measureGrowth(data),
  };
}

/** Speed of each language on its own text and of all together; all measured in turns. */
function measureLanguages({ profiles, patterns, texts }: BenchData): LanguageSpeed[] {
  const languages = texts.map(({ language, text }) => {
    const known = patterns.filter((one) => one.language === language);
    const detector = createDetector(profiles, known.length ? known : patterns);
    const plain = plainExpression(known.length ? known : patterns);
    return { language, text, detector, plain };
  });
  const timed = inTurns(
    languages.flatMap(({ text, detector, plain }) => [
      () => void detector.explicit(text),
      () => void detector.all(text),
      () => void text.match(plain),
    ]),
  );
  return languages.map(({ language, text }, index) => {
    const [explicit = 0, all = 0, plain = 0] = timed
      .slice(index * 3, index * 3 + 3)
      .map((milliseconds) => (milliseconds * 1e6) / text.length);
    return { language, explicit, all, plain };
  });
}

/** What each further language costs on an English page, by both ways of reading together. */
function measureAdded({ profiles, patterns, texts }: BenchData): AddedCost[] {
  const text = texts.find(({ language }) => language === 'en')?.text ?? '';
  const english = patterns.filter(({ language }) => language === 'en');
  const others = patterns.filter(({ language }) => language !== 'en');
  const sets = [english, ...others.map((one) => [...english, one]), patterns];
  const [alone = 1, ...timed] = inTurns(
    sets.map((set) => {
      const detector = createDetector(profiles, set);
      return () => {
        detector.explicit(text);
        detector.all(text);
      };
    }),
  );
  const names = [...others.map(({ language }) => language), 'all'];
  return names.map((language, index) => ({ language, ratio: (timed[index] ?? 0) / alone }));
}

const SHORT = 10_000;
const LONG = 10_000_000;

/** What a character of 10 MB costs against one of 10 kB, in texts that are hard to read. */
function measureGrowth({ profiles, patterns }: BenchData): Growth[] {
  const detector = createDetector(profiles, patterns);
  return [...hardUnits, ...patterns.map(hardUnitIn)].map((unit) => {
    const [short = 1, long = 0] = [SHORT, LONG].map((length) => {
      const text = `Iraq ${unit.repeat(Math.ceil(length / unit.length))}`;
      // The short one as often as it takes to read as much.
      const times = Math.max(1, Math.round(LONG / 20 / length));
      const read = () => {
        for (let time = 0; time < times; time++) findMentions(detector, text);
      };
      return once(read) / (times * text.length);
    });
    return { text: unit, ratio: long / short };
  });
}

/** A word of each class that mentions are made of, over and over: `US troops withdrawal ...`. */
function hardUnitIn({ words }: LanguagePatterns): string {
  const wordOf = (name: (typeof hardClasses)[number]) => {
    const [, phrases = ''] = words.find(([letters]) => letters === classLetters[name]) ?? [];
    return phrases.replaceAll('*', '').split('|')[0];
  };
  return `${hardClasses.map(wordOf).join(' ')} `;
}

/** Milliseconds that each task takes: the median of rounds in which each has its turn. */
function inTurns(tasks: readonly (() => void)[]): number[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => tasks.map(once));
  // The first round warms up.
  return tasks.map((_, index) => median(rounds.slice(1).map((round) => round[index] ?? 0)));
}

function once(task: () => void): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function plainExpression(patterns: readonly LanguagePatterns[]): RegExp {
  const phrases = patterns.flatMap(({ words, names }) => [
    ...words.map(([, list]) => list),
    ...names.map(([, , list]) => list),
  ]);
  const any = phrases
    .flatMap((list) => (list ? list.split('|') : []))
    .map((phrase) => phrase.replaceAll('*', '[\\p{L}\\p{M}]*').replaceAll(' ', '[\\s-]+'));
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...new Set(any)].join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  );
}
