import type { Mention } from '../mention.ts';
import { findDeadlines } from './deadlines.ts';
import { findFigures } from './figures.ts';
import { makeHint } from './hint.ts';
import { findNames } from './names.ts';
import type { LanguagePatterns } from './patterns.ts';
import { type Period, periodOf } from './period.ts';
import { lastPlace, type Reading, read } from './reading.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Found, findShape } from './shapes.ts';
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
  const sentences = splitSentences(text, tools.abbreviations);
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
    const add = (kind: Mention['kind'], { from, to, ...named }: Found) =>
      mentions.push({
        start: reading.starts[from] ?? start,
        end: reading.ends[to - 1] ?? end,
        kind,
        ...named,
      });
    for (const stretch of findWithdrawals(reading, tools.explicit, before)) {
      add('explicit', { ...stretch, term: 't-withdrawal', type: 'withdrawal', entry: null });
    }
    if (kinds === 'all') {
      for (const found of findRelated(reading, tools)) add('related', found);
      mentions.push(...findNames(text, start, end, tools.names));
    }
    place = lastPlace(reading);
  }
  return mentions;
}

function findRelated(reading: Reading, tools: Tools): Found[] {
  return [
    ...findFigures(reading, tools.figure, tools.figures),
    ...findDeadlines(reading, tools.deadline, tools.deadlines),
    ...tools.related.flatMap(({ find, ...term }) =>
      findShape(reading, find).map((stretch) => ({ ...stretch, ...term, entry: null })),
    ),
  ];
}

function periodAtEnd(text: string, sentence: Sentence | undefined, tools: Tools): Period {
  if (!sentence) return null;
  const reading = read(text, sentence.start, sentence.end, tools, '');
  return periodOf(reading, reading.letters.length, reading.letters.length);
}
