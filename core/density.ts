import type { Settings } from '../data/settings-schema.ts';
import type { Mention } from './mention.ts';

/**
 * Which of a page's mentions are marked. `blocks` are its visible mentions of the
 * kinds switched on, one list for each block of text, in the order of the page.
 * Density `first` marks the first mention of each entry under each term, `all` every
 * one. Of two that overlap one is marked: the explicit before the related, then the
 * earlier. The answer is in the order of the page.
 */
export function chooseMarks<M extends Mention>(
  blocks: Iterable<readonly M[]>,
  density: Settings['density'],
): M[] {
  const seen = new Set<string>();
  const marks: M[] = [];
  for (const mentions of blocks) {
    const chosen: M[] = [];
    for (const mention of [...mentions].sort(byRank)) {
      const key = `${mention.term} ${mention.entry}`;
      if (density === 'first' && seen.has(key)) continue;
      if (chosen.some((other) => mention.start < other.end && other.start < mention.end)) continue;
      seen.add(key);
      chosen.push(mention);
    }
    marks.push(...chosen.sort((a, b) => a.start - b.start));
  }
  return marks;
}

function byRank(a: Mention, b: Mention): number {
  if (a.kind !== b.kind) return a.kind === 'explicit' ? -1 : 1;
  return a.start - b.start;
}
