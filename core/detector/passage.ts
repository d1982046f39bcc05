import { CUT_LENGTH, cutLong } from '../block.ts';
import type { Mention } from '../mention.ts';
import type { Detector, PageContext } from './index.ts';

/** UTF-16 units from a text's beginning that stand for its title and standfirst. */
const ABOUT_LENGTH = 300;

/**
 * The mentions of a text outside any page, its paragraphs parted by blank lines: read as a
 * page with these blocks would be. `title` is its title, if it has one apart from the text.
 */
export function findMentions(
  detector: Detector,
  text: string,
  { title = '', published = null }: { title?: string; published?: string | null } = {},
): Mention[] {
  const paragraphs = [...text.matchAll(/\S.*?(?=\n\s*\n|$)/gs)].flatMap(({ 0: block, index }) =>
    cutBlock(block, index),
  );
  const about = title || (paragraphs.length > 1 ? text.slice(0, ABOUT_LENGTH) : '');
  const page: PageContext = { about, published };
  const isOnTopic = paragraphs.some(({ block }) => detector.explicit(block, page).length > 0);
  if (!isOnTopic) return [];
  let topic: ReturnType<Detector['all']>['topic'] | undefined;
  return paragraphs.flatMap(({ block, index }) => {
    const read = detector.all(block, page, topic);
    topic = read.topic;
    return read.mentions.map((mention) => ({
      ...mention,
      start: mention.start + index,
      end: mention.end + index,
    }));
  });
}

/** A block as the page's reader cuts it: what goes on and on without a stop is no sentence. */
function cutBlock(block: string, index: number): { block: string; index: number }[] {
  let at = index;
  return (block.length > CUT_LENGTH ? cutLong(block) : [block]).map((part) => {
    const cut = { block: part, index: at };
    at += part.length;
    return cut;
  });
}
