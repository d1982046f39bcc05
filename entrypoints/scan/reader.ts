import type { Detector, PageContext, Topic } from '../../core/detector/index.ts';
import type { Mention } from '../../core/mention.ts';
import { blocksIn, isElement, type Target } from './blocks.ts';
import { candidatesIn } from './candidates.ts';
import { contextOf } from './context.ts';
import { createFindings } from './findings.ts';
import type { Found } from './found.ts';
import type { Block } from './joiner.ts';
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

export interface Reader {
  /**
   * Reads the targets, or else the whole page, and remembers what it found. It looks for
   * explicit mentions alone until one is seen, and then reads the whole page for all.
   */
  pass(targets?: readonly Target[]): Promise<Outcome>;
  /** The elements with text in a language that the detector had not learnt; forgets them. */
  passedOver(): Element[];
}

/** `lack` hears of the languages of text that had to be passed over, as it is met. */
export function createReader(
  detector: Detector,
  lack: (languages: readonly string[]) => void,
): Reader {
  const findings = createFindings();
  const unread = new Set<Element>();
  let isOnTopic = false;

  async function pass(targets?: readonly Target[]): Promise<Outcome> {
    const slices = startSlices();
    let isTorn = false;
    for (const _ of detector.prepare()) if (slices.over()) await slices.pause();
    if (!isOnTopic) {
      await read('explicit', targets);
      isOnTopic = (await seen()).some(hasExplicit);
      if (!isOnTopic) return outcome([]);
      targets = undefined;
    }
    await read('all', targets);
    const blocks = await seen();
    isOnTopic = blocks.some(hasExplicit);
    if (isOnTopic) return outcome(blocks);
    findings.settle(isExplicit);
    return outcome([]);

    function outcome(blocks: Outcome['blocks']): Outcome {
      return { blocks, isTorn, worked: slices.worked() };
    }

    async function read(
      kinds: 'explicit' | 'all',
      what: readonly Target[] | undefined,
    ): Promise<void> {
      let context: PageContext | undefined;
      let left = MOST_TEXT;
      /** Unknown before the first block; also where only parts are read, out of their order. */
      let topic: Topic | undefined;
      findings.begin(!what);
      const all = what ?? wholePage;
      const targets = kinds === 'all' ? all : candidatesIn(all, detector.mayBeExplicit);
      for (const target of targets) {
        if (slices.over()) await slices.pause();
        if (!target) continue;
        if (isElement(target.root)) findings.forget(target.root);
        const blocks = blocksIn(target);
        let next = blocks.next();
        for (; !next.done; next = blocks.next()) {
          const block = next.value;
          if (block) {
            const found = findings.keep(block, mentionsIn(block));
            if (kinds === 'explicit' && found.length) {
              await slices.pause();
              if (found.some((mention) => mention.isShown())) return;
            }
            left -= block.text.length;
          }
          if (left < 0) return;
          if (slices.over()) await slices.pause();
        }
        isTorn ||= !next.value;
      }

      function mentionsIn({ home, text }: Block): readonly Mention[] {
        // Asked for once there is a block to read: most pages have none.
        context ??= contextOf(document);
        const page = context;
        const lacking = detector.lacks(text, page);
        if (lacking.length) {
          unread.add(home);
          lack(lacking);
        }
        if (kinds === 'explicit') return detector.explicit(text, page);
        const read = detector.all(text, page, topic);
        if (!what) topic = read.topic;
        return read.mentions;
      }
    }

    /** What can be seen, now, of what was found; after a pause, when the page has its style. */
    async function seen(): Promise<Found[][]> {
      const blocks = findings.settle(() => true);
      if (blocks.length) await slices.pause();
      const shown: Found[][] = [];
      for (const block of blocks) {
        shown.push(block.filter((mention) => mention.isShown()));
        if (slices.over()) await slices.pause();
      }
      return shown;
    }
  }

  return {
    pass,
    passedOver() {
      const homes = [...unread].filter((home) => home.isConnected);
      unread.clear();
      return homes;
    },
  };
}

const isExplicit = ({ kind }: Mention) => kind === 'explicit';
const hasExplicit = (block: readonly Mention[]) => block.some(isExplicit);
