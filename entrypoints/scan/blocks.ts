import { type Block, startJoiner } from './joiner.ts';
import { homeOf, mannerOf } from './readable.ts';

/** Nodes after which the walk lets the caller look at the clock, block or no block. */
const NODES_PER_LOOK = 256;

/** What is to be read: an element, or the document as a whole. */
export interface Target {
  readonly root: Element | Document;
  /** Also the blocks that begin inside it; else only its own. */
  readonly deep: boolean;
}

/**
 * The blocks in a target, in the order of the page, and now and then undefined: a
 * moment to look at the clock. An inline root's own text is part of a block outside,
 * and is left to that. Returns false where the page, between two steps, took away what
 * was being read.
 */
export function* blocksIn({ root, deep }: Target): Generator<Block | undefined, boolean> {
  const outermost = isElement(root) && homeOf(root) === root ? root : undefined;
  const homes: Element[] = [];
  const homeNow = () => homes.at(-1) ?? outermost;
  const joiner = startJoiner(outermost);
  // A walker asks no node for its neighbours: a form would answer with its field of that name.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

  /** Takes in a node; answers whether the nodes in it come next. */
  function enter(node: Node): boolean {
    if (isText(node)) joiner.text(node);
    if (!isElement(node)) return false;
    const manner = mannerOf(node);
    if (manner === 'inline') return walker.firstChild() !== null;
    if (manner === 'gap') joiner.gap();
    else if (manner === 'break') joiner.lineBreak();
    else if (manner !== 'void') joiner.turnTo(homeNow());
    if (manner !== 'block' || !deep || !walker.firstChild()) return false;
    homes.push(node);
    joiner.turnTo(node);
    return true;
  }

  /** Goes on behind the current node; answers whether anything is there. */
  function goOn(): boolean {
    while (!walker.nextSibling()) {
      const left = walker.parentNode();
      if (!left || left === root) return false;
      if (left !== homes.at(-1)) continue;
      homes.pop();
      joiner.turnTo(homeNow());
    }
    return true;
  }

  let walked = 0;
  for (let going = walker.firstChild() !== null; going; ) {
    going = enter(walker.currentNode) || goOn();
    for (let block = joiner.take(); block; block = joiner.take()) yield block;
    if (++walked % NODES_PER_LOOK === 0) yield undefined;
  }
  joiner.turnTo(undefined);
  for (let block = joiner.take(); block; block = joiner.take()) yield block;
  return root.contains(walker.currentNode);
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
