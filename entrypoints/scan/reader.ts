import type { Detector } from '../../core/detector/index.ts';
import type { Mention } from '../../core/mention.ts';
import { blocksIn, isElement, type Target } from './blocks.ts';
import { createFindings } from './findings.ts';
import type { Found } from './found.ts';
import { startSlices } from './slices.ts';

/** What a pass over the page, or over parts of it, has come to. */
export interface Outcome {
  /** The mentions that can be seen, one list for each block, in order; none off topic. */
  readonly blocks: readonly (readonly Found[])[];
  /** The page changed under the reading: all of it must be read again. */
  readonly isTorn: boolean;
  /** Milliseconds that the pass worked. */
  readonly worked: number;
}

/**
 * UTF-16 units that one pass reads, at most. The longest articles have some hundred
 * thousand; a page beyond this is no article.
 */
const MOST_TEXT = 10_000_000;

const wholePage: readonly Target[] = [{ root: document, deep: true }];

/**
 * Reads the targets, or else the whole page, and remembers what it found. It looks for
 * explicit mentions alone until one is seen, and then reads the whole page for all.
 */
export function createReader(
  detector: Detector,
): (targets?: readonly Target[]) => Promise<Outcome> {
  const findings = createFindings();
  let isOnTopic = false;

  return async function pass(targets) {
    const slices = startSlices();
    let isTorn = false;
    if (isOnTopic) await read(detector.all, targets);
    else {
      await read(detector.explicit, targets);
      if ((await seen()).some(hasExplicit)) await read(detector.all, undefined);
    }
    findings.sift(() => true);
    const blocks = await seen();
    isOnTopic = blocks.some(hasExplicit);
    if (!isOnTopic) findings.sift(isExplicit);
    return { blocks: isOnTopic ? blocks : [], isTorn, worked: slices.worked() };

    async function read(find: Detector['all'], what: readonly Target[] | undefined): Promise<void> {
      let left = MOST_TEXT;
      findings.begin(!what);
      for (const target of what ?? wholePage) {
        if (isElement(target.root)) findings.forget(target.root);
        const blocks = blocksIn(target);
        let next = blocks.next();
        for (; !next.done; next = blocks.next()) {
          const block = next.value;
          if (block) {
            const found = findings.keep(block, find(block.text));
            if (find === detector.explicit && found.some((mention) => mention.isShown())) return;
            left -= block.text.length;
          }
          if (left < 0) return;
          if (slices.over()) await slices.pause();
        }
        isTorn ||= !next.value;
      }
    }

    /** What can be seen, now, of what was found. */
    async function seen(): Promise<Found[][]> {
      const shown: Found[][] = [];
      for (const block of findings.blocks()) {
        shown.push(block.filter((mention) => mention.isShown()));
        if (slices.over()) await slices.pause();
      }
      return shown;
    }
  };
}

const isExplicit = ({ kind }: Mention) => kind === 'explicit';
const hasExplicit = (block: readonly Mention[]) => block.some(isExplicit);
