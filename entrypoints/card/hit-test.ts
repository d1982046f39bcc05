import type { Point } from '../../core/corridor.ts';
import type { PageMention, ScanHandle } from '../scan/handle.ts';

/** The marked mention at a point of the window. Reads layout, so at most once per frame. */
export function mentionAt(scan: ScanHandle, { x, y }: Point): PageMention | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  // Over the second half of a letter the caret stands behind it.
  const mention = scan.markedAt(offsetNode, offset) ?? scan.markedAt(offsetNode, offset - 1);
  // Beside a line and between lines the nearest caret is far from the point.
  return mention && isOn(mention, { x, y }) ? mention : undefined;
}

/** Whether the mention is at this point of the window. */
export function isOn(mention: PageMention, point: Point): boolean {
  const range = mention.range();
  return range !== null && lineAt(range, point) !== -1;
}

/** Which of the range's boxes, a line each, is at this point of the window; -1: none. */
export function lineAt(range: Range, { x, y }: Point): number {
  return [...range.getClientRects()].findIndex(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
