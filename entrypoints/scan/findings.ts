import type { Mention } from '../../core/mention.ts';
import { type Found, locate } from './found.ts';
import type { Block } from './joiner.ts';

/**
 * Mentions kept, at most. The longest live blogs have some hundreds; what is beyond
 * would cost every pass, and no reader would miss it.
 */
const MOST_MENTIONS = 2000;

/** What has been found on this page, under the element whose text holds it. */
export interface Findings {
  /** Begins a pass; `afresh`: all is read again, and only what is found again stays. */
  begin(afresh: boolean): void;
  /** What was found in `home` before this pass no longer stands. */
  forget(home: Element): void;
  /** Keeps what was found in a block, in place of what its home held before; answers it. */
  keep(block: Block, mentions: readonly Mention[]): readonly Found[];
  /** Keeps the mentions that `isKept`, and none in elements that have left the page. */
  sift(isKept: (mention: Found) => boolean): void;
  /** One list for each block, in the order of the page. */
  blocks(): readonly (readonly Found[])[];
}

/** For each element, one list for each of its blocks; none is empty. */
type Held = Map<Element, readonly (readonly Found[])[]>;

export function createFindings(): Findings {
  let before: Held = new Map();
  let held: Held = new Map();
  let count = 0;
  let lastId = 0;
  let taken = new Set<number>();

  function put(home: Element, blocks: readonly (readonly Found[])[]): void {
    count += blocks.flat().length - (held.get(home)?.flat().length ?? 0);
    if (blocks.length) held.set(home, blocks);
    else held.delete(home);
  }

  function forget(home: Element): void {
    const old = before.get(home);
    if (old && held.get(home) === old) put(home, []);
  }

  /** The same words for the same entry in the same element are the same mention as before. */
  function idOf(home: Element, found: Omit<Found, 'id'>): number {
    const old = before.get(home)?.flat() ?? [];
    const same = old.find(
      ({ id, text, term, entry }) =>
        text === found.text && term === found.term && entry === found.entry && !taken.has(id),
    );
    if (!same) return ++lastId;
    taken.add(same.id);
    return same.id;
  }

  return {
    begin(afresh) {
      before = held;
      held = afresh ? new Map() : new Map(held);
      if (afresh) count = 0;
      taken = new Set();
    },
    forget,
    keep(block, mentions) {
      forget(block.home);
      if (!mentions.length || count >= MOST_MENTIONS) return [];
      const found = mentions.flatMap((mention) => {
        const located = locate(mention, block);
        return located ? { ...located, id: idOf(block.home, located) } : [];
      });
      if (found.length) put(block.home, [...(held.get(block.home) ?? []), found]);
      return found;
    },
    sift(isKept) {
      for (const [home, blocks] of held) {
        const kept = blocks.map((block) => block.filter(isKept)).filter((block) => block.length);
        put(home, home.isConnected ? kept : []);
      }
    },
    blocks: () => [...held.values()].flat().sort(byPosition),
  };
}

function byPosition([a]: readonly Found[], [b]: readonly Found[]): number {
  const one = a?.places[0];
  const other = b?.places[0];
  if (!one || !other) return 0;
  if (one.source === other.source) return one.from - other.from;
  const isBefore =
    one.source.compareDocumentPosition(other.source) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? -1 : 1;
}
