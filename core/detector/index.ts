import type { Mention } from '../mention.ts';
import type { Topic } from './anaphora.ts';
import type { PageContext } from './context.ts';
import { makeHint } from './hint.ts';
import { type BlockReading, type LanguageReader, makeReader } from './language.ts';
import { makeLanguageChoice } from './languages.ts';
import type { LanguagePatterns, LanguageProfile } from './patterns.ts';

export type { Topic } from './anaphora.ts';
export type { PageContext } from './context.ts';
export type { BlockReading } from './language.ts';
export type { LanguagePatterns, LanguageProfile } from './patterns.ts';

/** Finds in a text where the record's terms are named. Never throws. */
export interface Detector {
  /** False where `explicit` would find nothing in any part of `text`: quick, for a whole page's. */
  mayBeExplicit(text: string): boolean;
  /** The languages of one block's text that may have an explicit mention and are not learnt yet. */
  lacks(text: string, page?: PageContext): string[];
  /** Takes in the patterns of a language; what is known already is kept. */
  learn(patterns: LanguagePatterns): void;
  /** Makes ready, in short steps, what has been learnt: else the first text takes long. */
  prepare(): Generator<void>;
  /** The explicit mentions of one block's text: what puts a page on topic. */
  explicit(text: string, page?: PageContext): Mention[];
  /**
   * Every mention of one block's text, for a page on topic: ordered, never overlapping.
   * `topic` is what the block before last spoke of; without it, what the title speaks of.
   */
  all(text: string, page?: PageContext, topic?: Topic): BlockReading;
}

const nothingSaid: PageContext = { about: '', published: null };

/**
 * A detector for texts in the languages of `profiles`, which reads those whose patterns it
 * has. Where two languages disagree, the mention that begins first stands, and of two that
 * begin together the longer.
 */
export function createDetector(
  profiles: readonly LanguageProfile[],
  patterns: readonly LanguagePatterns[] = [],
): Detector {
  const readers = new Map<string, LanguageReader>();
  const choose = makeLanguageChoice(profiles);
  const mayBeExplicit = makeHint(profiles);
  let topicBefore: { readonly about: string; readonly topic: Topic } | undefined;

  function learn(patterns: LanguagePatterns): void {
    const { language } = patterns;
    if (!readers.has(language)) readers.set(language, makeReader(patterns));
  }

  /** The languages that a text is likely in, of those whose places it names. */
  function named(text: string, { about }: PageContext): string[] {
    return mayBeExplicit(text) ? choose(text, about) : [];
  }

  function explicit(text: string, page = nothingSaid): Mention[] {
    return settle(
      named(text, page).flatMap((language) => readers.get(language)?.explicit(text, page) ?? []),
    );
  }

  function all(text: string, page = nothingSaid, topic = topicOf(page)): BlockReading {
    // What puts a page on topic is found again, whatever else the text may be read in.
    const languages = new Set([...named(text, page), ...choose(text, page.about, readers)]);
    const blocks = [...languages].flatMap(
      (language) => readers.get(language)?.all(text, page, topic) ?? [],
    );
    return {
      mentions: settle(blocks.flatMap(({ mentions }) => mentions)),
      topic: blocks.map((block) => block.topic).find((now) => now !== topic) ?? topic,
    };
  }

  /** What a page's title speaks of; without a word of it, a page on topic speaks of ours. */
  function topicOf({ about, published }: PageContext): Topic {
    if (topicBefore?.about !== about) {
      const { topic } = all(about, { about: '', published }, 'ours');
      topicBefore = { about, topic };
    }
    return topicBefore.topic;
  }

  patterns.forEach(learn);
  return {
    mayBeExplicit,
    lacks: (text, page = nothingSaid) =>
      readers.size < profiles.length
        ? named(text, page).filter((language) => !readers.has(language))
        : [],
    learn,
    *prepare() {
      for (const reader of readers.values()) yield* reader.prepare();
    },
    explicit,
    all,
  };
}

/** In order and without overlaps; an explicit mention stands before the others. */
function settle(mentions: Mention[]): Mention[] {
  const settled: Mention[] = [];
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isFree = () => mention.start >= (settled.at(-1)?.end ?? 0);
    if (mention.kind === 'explicit') {
      while (!isFree() && settled.at(-1)?.kind !== 'explicit') settled.pop();
    }
    if (isFree()) settled.push(mention);
  }
  return settled;
}
