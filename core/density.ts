import type { Settings } from '../data/settings-schema.ts';
import type { Mention } from './mention.ts';

/** The visible mentions in one block of text, of the kinds switched on. */
export interface BlockMentions<M extends Mention> {
  /** The section of the page that the block is in, by number. */
  readonly section: number;
  readonly mentions: readonly M[];
}

/**
 * Which of a page's mentions are marked; `blocks` are in the order of the page. Density
 * `first` marks the first mention of each entry under each term, `section` the first in
 * each section, `all` every one. Of two that overlap one is marked: the explicit before the
 * others, then the longer, then the earlier. The answer is in the order of the page.
 */
export function chooseMarks<M extends Mention>(
  blocks: Iterable<BlockMentions<M>>,
  density: Settings['density'],
): M[] {
  const seen = new Set<string>();
  const marks: M[] = [];
  for (const { section, mentions } of blocks) {
    const apart: M[] = [];
    for (const mention of [...mentions].sort(byRank)) {
      if (apart.some((other) => mention.start < other.end && other.start < mention.end)) continue;
      apart.push(mention);
    }
    for (const mention of apart.sort((a, b) => a.start - b.start)) {
      const key = `${density === 'section' ? section : ''} ${mention.term} ${mention.entry}`;
      if (density !== 'all' && seen.has(key)) continue;
      seen.add(key);
      marks.push(mention);
    }
  }
  return marks;
}

function byRank(a: Mention, b: Mention): number {
  const rank = ({ kind }: Mention) => (kind === 'explicit' ? 0 : 1);
  return rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}
