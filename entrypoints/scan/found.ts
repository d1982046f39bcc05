import { type Place, placesOf } from '../../core/block.ts';
import type { Mention } from '../../core/mention.ts';
import type { PageMention } from './handle.ts';
import type { Block } from './joiner.ts';
import { isShown, isUnread } from './readable.ts';

/** A mention with its place in the page. */
export interface Found extends PageMention {
  /** The stretches of text nodes that it covers, in order. */
  readonly places: Places;
  /** Whether all of it can be seen, now. */
  isShown(): boolean;
}

type Places = readonly [Place<Text>, ...Place<Text>[]];

/** The mention in its block; undefined where it stands, in part, in text that is none to read. */
export function locate(mention: Mention, block: Block): Omit<Found, 'id'> | undefined {
  const [first, ...rest] = placesOf(block.pieces, mention.start, mention.end);
  if (!first) return undefined;
  const places: Places = [first, ...rest];
  const parents = [...new Set(places.map(({ source }) => source.parentElement))];
  if (!parents.every((parent) => parent && !isUnread(parent))) return undefined;
  const words = wordsAt(places);
  return {
    ...mention,
    text: block.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
    places,
    isShown: () => parents.every((parent) => parent && isShown(parent)),
    range() {
      const stands = places.every(({ source }) => source.isConnected) && wordsAt(places) === words;
      return stands ? rangeOver(places) : null;
    },
  };
}

/** Where a range over `places` begins and ends. */
export function boundsOf(places: Places): StaticRangeInit {
  const [first] = places;
  const last = places.at(-1) ?? first;
  return {
    startContainer: first.source,
    startOffset: first.from,
    endContainer: last.source,
    endOffset: last.to,
  };
}

function wordsAt(places: Places): string {
  return places.map(({ source, from, to }) => source.data.slice(from, to)).join('');
}

function rangeOver(places: Places): Range {
  const bounds = boundsOf(places);
  const range = document.createRange();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}
