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
  /**
   * Ends a pass: keeps the mentions that `isKept`, of the elements that are still on the
   * page. Answers them, one list for each block, in the order of the page.
   */
  settle(isKept: (mention: Found) => boolean): readonly (readonly Found[])[];
}

/** What a block holds; an element may have several. */
interface Held {
  readonly home: Element;
  readonly mentions: readonly Found[];
}

export function createFindings(): Findings {
  /** In the order of the page. */
  let settled: readonly Held[] = [];
  /** In the order in which it was read. */
  let fresh: Held[] = [];
  let isAfresh = false;
  /** What each home held before this pass, as far as it has not been found again. */
  let before = new Map<Element, Found[]>();
  const replaced = new Set<Element>();
  let count = 0;
  let lastId = 0;

  function forget(home: Element): void {
    if (replaced.has(home)) return;
    replaced.add(home);
    if (!isAfresh) count -= before.get(home)?.length ?? 0;
  }

  /** The same words for the same entry in the same element are the same mention as before. */
  function idOf(home: Element, found: Omit<Found, 'id'>): number {
    const old = before.get(home) ?? [];
    const index = old.findIndex(
      ({ text, term, entry }) =>
        text === found.text && term === found.term && entry === found.entry,
    );
    return old.splice(index, index < 0 ? 0 : 1)[0]?.id ?? ++lastId;
  }

  return {
    begin(afresh) {
      isAfresh = afresh;
      fresh = [];
      replaced.clear();
      before = new Map();
      count = 0;
      for (const { home, mentions } of settled) {
        before.set(home, [...(before.get(home) ?? []), ...mentions]);
        if (!afresh) count += mentions.length;
      }
    },
    forget,
    keep(block, mentions) {
      forget(block.home);
      if (!mentions.length || count >= MOST_MENTIONS) return [];
      const found = mentions.flatMap((mention) => {
        const located = locate(mention, block);
        return located ? { ...located, id: idOf(block.home, located) } : [];
      });
      count += found.length;
      if (found.length) fresh.push({ home: block.home, mentions: found });
      return found;
    },
    settle(isKept) {
      const all = isAfresh ? fresh : settled.filter(({ home }) => !replaced.has(home));
      if (!isAfresh) for (const held of fresh) all.splice(placeAmong(all, held), 0, held);
      settled = all
        .filter(({ home }) => home.isConnected)
        .map(({ home, mentions }) => ({ home, mentions: mentions.filter(isKept) }))
        .filter(({ mentions }) => mentions.length);
      isAfresh = false;
      fresh = [];
      replaced.clear();
      return settled.map(({ mentions }) => mentions);
    },
  };
}

/** Where among `all`, which are in the order of the page, `held` has its place. */
function placeAmong(all: readonly Held[], held: Held): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(all[middle], held)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Held | undefined, b: Held): boolean {
  const one = a?.mentions[0]?.places[0];
  const other = b.mentions[0]?.places[0];
  if (!one || !other) return false;
  if (one.source === other.source) return one.from < other.from;
  const position = one.source.compareDocumentPosition(other.source);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
