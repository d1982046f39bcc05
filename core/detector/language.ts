import type { Mention } from '../mention.ts';
import { createTopic, type Topic } from './anaphora.ts';
import { isFromBefore, type PageContext, readSentences, titleSays } from './context.ts';
import { findDeadlines } from './deadlines.ts';
import { findFigures } from './figures.ts';
import { findNames } from './names.ts';
import type { LanguagePatterns } from './patterns.ts';
import { nothingUnsaid, type Reading, signAt, type Unsaid } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { type Found, findShape } from './shapes.ts';
import { makeTools, type Tools, warmUp } from './tools.ts';
import { type Exit, findExits } from './withdrawal.ts';

/** What one block's text says in one language; overlaps are not yet settled. */
export interface BlockReading {
  readonly mentions: Mention[];
  /** What was last spoken of. */
  readonly topic: Topic;
}

/** Reads one language; see `Detector`. The word lists are made for the first text. */
export interface LanguageReader {
  explicit(text: string, page: PageContext): Mention[];
  all(text: string, page: PageContext, topic: Topic): BlockReading;
  /** Makes ready, in short steps, what the first text would else have to wait for. */
  prepare(): Generator<void>;
}

export function makeReader(patterns: LanguagePatterns): LanguageReader {
  let tools: Tools | undefined;
  let title: { readonly about: string; readonly says: Unsaid } | undefined;
  const ready = () => {
    tools ??= makeTools(patterns);
    return tools;
  };
  const titled = ({ about }: PageContext) => {
    if (title?.about !== about) title = { about, says: titleSays(about, ready()) };
    return title.says;
  };
  return {
    explicit: (text, page) => readBlock(text, ready(), page, nothingUnsaid).mentions,
    all: (text, page, topic) => readBlock(text, ready(), page, titled(page), topic),
    *prepare() {
      if (!tools) yield* warmUp(ready());
    },
  };
}

/** Without a topic the page is not known to be on topic, and only explicit mentions are found. */
function readBlock(
  text: string,
  tools: Tools,
  page: PageContext,
  titled: Unsaid,
  before?: Topic,
): BlockReading {
  const mentions: Mention[] = [];
  if (isFromBefore(page)) return { mentions, topic: 'other' };
  const sentences = splitSentences(text, tools.abbreviations);
  const readings = readSentences(text, sentences, tools, titled);
  const topic = createTopic(before ?? 'none');
  for (const [index, { start, end }] of sentences.entries()) {
    const reading = hasWords.test(text.slice(start, end)) && readings.at(index);
    if (!reading) continue;
    const exits = findExits(reading, tools.explicit, () => readings.periodBefore(index));
    const add = (kind: Mention['kind'], found: Found, words: readonly string[]) => {
      const { from, to, term, type, entry, rule } = found;
      const [begin = start, close = end] = [reading.starts[from], reading.ends[to - 1]];
      mentions.push({ start: begin, end: close, kind, term, type, entry, why: { rule, words } });
    };
    for (const exit of exits) {
      if (exit.isOurs) add('explicit', { ...exit, ...withdrawal }, wordsAt(text, reading, exit));
    }
    if (before === undefined) continue;
    for (const found of topic.follow(text, reading, exits, tools)) {
      add('anaphoric', { ...found, ...withdrawal, rule: 'points-back' }, found.words);
    }
    for (const found of findRelated(reading, tools, page)) add('related', found, []);
    mentions.push(...findNames(reading.words, tools.names));
  }
  return { mentions, topic: topic.now() };
}

const hasWords = /\p{L}/u;

const withdrawal = { term: 't-withdrawal', type: 'withdrawal', entry: null } as const;

/** The words that made an exit one of ours, each once. */
function wordsAt(text: string, reading: Reading, { decidedBy }: Exit): string[] {
  return [...new Set(decidedBy.flatMap((at) => signAt(text, reading, at)?.text ?? []))];
}

function findRelated(reading: Reading, tools: Tools, { published }: PageContext): Found[] {
  return [
    ...findFigures(reading, tools.figure, tools.figures, Number(published?.slice(0, 4) ?? 0)),
    ...findDeadlines(reading, tools.deadline, tools.deadlines),
    ...tools.related.flatMap(({ find, ...term }) =>
      findShape(reading, find).map((stretch) => ({
        ...stretch,
        ...term,
        entry: null,
        rule: 'name' as const,
      })),
    ),
  ];
}
