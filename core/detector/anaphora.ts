import type { Reading } from './reading.ts';
import { findShape, type Stretch } from './shapes.ts';
import type { Tools } from './tools.ts';
import type { Exit } from './withdrawal.ts';

/**
 * What a text last spoke of that "the withdrawal" can point back to: ours, another exit or
 * agreement, or nothing of the kind.
 */
export type Topic = 'ours' | 'other' | 'none';

/** A stretch that points back to the withdrawal, with the words that it points to. */
export interface PointingBack extends Stretch {
  readonly words: string[];
}

/** Follows what a text speaks of, sentence by sentence. */
export interface TopicFollower {
  /** Goes through the next sentence; answers what in it points back to the withdrawal. */
  follow(text: string, reading: Reading, exits: readonly Exit[], tools: Tools): PointingBack[];
  now(): Topic;
}

/** `topic` is what was last spoken of before the text. */
export function createTopic(topic: Topic): TopicFollower {
  let now = topic;
  let named: string[] = [];
  return {
    now: () => now,
    follow(text, reading, exits, { anaphora, rivals }) {
      const isFree = (stretch: Stretch) =>
        exits.every(({ from, to }) => stretch.to <= from || to <= stretch.from);
      const stretches = (shapes: readonly RegExp[]) =>
        shapes.flatMap((shape) => findShape(reading, shape)).filter(isFree);
      const others = stretches(rivals);
      const isRival = (stretch: Stretch) =>
        others.some(({ from, to }) => from < stretch.to && stretch.from < to);
      const steps = [
        ...exits.map((exit) => ({ ...exit, what: exit.isOurs ? 'ours' : 'other' }) as const),
        ...others.map((stretch) => ({ ...stretch, what: 'other' }) as const),
        ...stretches(anaphora)
          .filter((stretch) => !isRival(stretch))
          .map((stretch) => ({ ...stretch, what: 'back' }) as const),
      ].sort((a, b) => a.from - b.from);
      const found: PointingBack[] = [];
      for (const { what, from, to } of steps) {
        if (what === 'back') {
          if (now === 'ours') found.push({ from, to, words: named });
          continue;
        }
        now = what;
        named = what === 'ours' ? [text.slice(reading.starts[from], reading.ends[to - 1])] : [];
      }
      return found;
    },
  };
}
