import type { Mention } from '../mention.ts';
import { findDeadlines } from './deadlines.ts';
import { findFigures } from './figures.ts';
import { makeHint } from './hint.ts';
import { findNames } from './names.ts';
import type { LanguagePatterns } from './patterns.ts';
import { type Period, periodOf } from './period.ts';
import { lastPlace, type Reading, read } from './reading.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { findShape, type Stretch } from './shapes.ts';
import { makeTools, type Tools } from './tools.ts';
import { findWithdrawals } from './withdrawal.ts';

/** Finds the mentions of one block's text in one language; overlaps are not yet settled. */
export type Reader = (text: string, kinds: 'explicit' | 'all') => Mention[];

/**
 * A reader of one language. A text that names no place of ours is passed over;
 * the word lists are made for the first text that names one, so that most pages
 * never pay for them.
 */
export function makeReader(patterns: LanguagePatterns): Reader {
  const mayBeExplicit = makeHint(patterns);
  let tools: Tools | undefined;
  return (text, kinds) => {
    const isWorthReading = kinds === 'all' ? () => true : mayBeExplicit;
    if (!isWorthReading(text)) return [];
    tools ??= makeTools(patterns);
    return mentionsOf(text, kinds, tools, isWorthReading);
  };
}

function mentionsOf(
  text: string,
  kinds: 'explicit' | 'all',
  tools: Tools,
  isWorthReading: (part: string) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  const sentences = splitSentences(text, tools.abbreviations, tools.opens);
  let place = '';
  for (const [index, { start, end }] of sentences.entries()) {
    // After a sentence that named a place, "the country" may be that place.
    if (!place && !isWorthReading(text.slice(start, end))) continue;
    const reading = read(text, start, end, tools, place);
    let period: Period | undefined;
    const before = () => {
      period ??= periodAtEnd(text, sentences[index - 1], tools);
      return period;
    };
    for (const stretch of findWithdrawals(reading, tools.explicit, before)) {
      mentions.push({ ...spanOf(reading, stretch), ...withdrawal });
    }
    if (kinds === 'all') {
      mentions.push(...relatedMentions(reading, tools));
      mentions.push(...findNames(text, start, end, tools.names));
    }
    place = lastPlace(reading);
  }
  return mentions;
}

function relatedMentions(reading: Reading, tools: Tools): Mention[] {
  return [
    ...findFigures(reading, tools.figure, tools.figures).map(({ entry, ...stretch }) => ({
      ...spanOf(reading, stretch),
      ...figure,
      entry,
    })),
    ...findDeadlines(reading, tools.deadline, tools.deadlines).map(({ entry, ...stretch }) => ({
      ...spanOf(reading, stretch),
      ...deadline,
      entry,
    })),
    ...tools.related.flatMap(({ find, term, type }) =>
      findShape(reading, find).map((stretch) => ({
        ...spanOf(reading, stretch),
        kind: 'related' as const,
        term,
        type,
        entry: null,
      })),
    ),
  ];
}

function spanOf({ starts, ends }: Reading, { from, to }: Stretch): { start: number; end: number } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function periodAtEnd(text: string, sentence: Sentence | undefined, tools: Tools): Period {
  if (!sentence) return null;
  const reading = read(text, sentence.start, sentence.end, tools, '');
  return periodOf(reading, reading.letters.length, reading.letters.length);
}

const withdrawal = {
  kind: 'explicit',
  term: 't-withdrawal',
  type: 'withdrawal',
  entry: null,
} as const;
const figure = { kind: 'related', term: 't-troops', type: 'figure' } as const;
const deadline = { kind: 'related', term: 't-deadlines', type: 'deadline' } as const;
