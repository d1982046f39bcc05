import { CUT_LENGTH, cutLong, type Piece, textOf } from '../../core/block.ts';

/**
 * Text that is read as one: what stands in one block element without another block, a
 * blank line or `CUT_LENGTH` between. One element may hold several blocks.
 */
export interface Block {
  readonly home: Element;
  readonly text: string;
  readonly pieces: readonly Piece<Text>[];
}

/** Joins text nodes to blocks, as a walk through the page meets them. */
export interface Joiner {
  /** The next finished block, if any; each is handed out once. */
  take(): Block | undefined;
  /** Ends the block; what follows is `next`'s text, dropped where that is undefined. */
  turnTo(next: Element | undefined): void;
  text(node: Text): void;
  /** Something in the line that is not read. */
  gap(): void;
  /** The end of a line; two in a row end the block. */
  lineBreak(): void;
}

export function startJoiner(first: Element | undefined): Joiner {
  const ready: Block[] = [];
  let home = first;
  let pieces: Piece<Text>[] = [];
  let length = 0;
  let hasWords = false;
  let atLineStart = false;

  function finish(): void {
    if (home && hasWords) ready.push({ home, text: readable(home, pieces), pieces });
    pieces = [];
    length = 0;
    hasWords = false;
    atLineStart = false;
  }

  function add(source: Text, from: number, text: string): void {
    if (length + text.length > CUT_LENGTH) finish();
    pieces.push({ source, from, text });
    length += text.length;
    if (!/\S/.test(text)) return;
    hasWords = true;
    atLineStart = false;
  }

  return {
    take: () => ready.shift(),
    turnTo(next) {
      finish();
      home = next;
    },
    text(node) {
      // Some pages are one node, and no task may be long.
      let from = 0;
      for (const text of node.length > CUT_LENGTH ? cutLong(node.data) : [node.data]) {
        add(node, from, text);
        from += text.length;
      }
    },
    gap: () => void pieces.push(' '),
    lineBreak() {
      if (atLineStart) finish();
      else pieces.push(' ');
      atLineStart = true;
    },
  };
}

/** A break of the source's lines is a space, except where the page shows it. */
function readable(home: Element, pieces: readonly Piece<Text>[]): string {
  const text = textOf(pieces);
  return home.localName === 'pre' ? text : text.replaceAll('\n', ' ');
}
