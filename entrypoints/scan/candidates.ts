import { isElement, isText, type Target } from './blocks.ts';
import { homeOf, mannerOf } from './readable.ts';

/**
 * Elements in a part of the page whose text is asked for at once, at most: the browser
 * joins the text of so many in less than a millisecond.
 */
const PART_ELEMENTS = 1000;

/** UTF-16 units searched between two looks at the clock: a fraction of a millisecond. */
const SEARCH_LENGTH = 100_000;

/** Longer than any word that is looked for, so that none is lost where a search ends. */
const OVERLAP = 40;

/**
 * Of the targets, the parts that may hold what is looked for; and now and then
 * undefined: a moment to look at the clock. Walking from node to node is most of what
 * reading costs. Pages, and parts of pages, without so much as one of the words are
 * spared it: one question to the browser does for a thousand elements.
 */
export function* candidatesIn(
  targets: Iterable<Target>,
  mayHold: (text: string) => boolean,
): Generator<Target | undefined> {
  for (const target of targets) {
    if (target.deep) yield* partsOf(target.root);
    else yield target;
  }

  function* partsOf(root: Element | Document): Generator<Target | undefined> {
    if (isElement(root) && !isSplit(root)) {
      if (yield* search(root.textContent)) yield { root, deep: true };
      return;
    }
    let own = '';
    for (const node of [...root.childNodes]) {
      if (isText(node)) own += node.data;
      if (!isElement(node)) continue;
      const manner = mannerOf(node);
      if (manner === 'inline') own += node.textContent;
      // An inline element, too, may have blocks in it.
      if (manner === 'block' || manner === 'inline') yield* partsOf(node);
    }
    if (isElement(root) && (yield* search(own))) yield { root: homeOf(root), deep: false };
  }

  function* search(text: string): Generator<undefined, boolean> {
    for (let from = 0; from < text.length; from += SEARCH_LENGTH) {
      if (mayHold(text.slice(from, from + SEARCH_LENGTH + OVERLAP))) return true;
      yield undefined;
    }
    return false;
  }
}

/** The page's own elements are taken apart for what is in them and is no text, such as scripts. */
function isSplit(root: Element): boolean {
  if (root.localName === 'html' || root.localName === 'body') return true;
  return root.firstElementChild !== null && countIn(root) > PART_ELEMENTS;
}

function countIn(root: Element): number {
  return root.getElementsByTagName('*').length;
}
