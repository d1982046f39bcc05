import type { PageMention } from '../scan/handle.ts';

/**
 * Brings the mention to the middle of the window, at once: the reader asked to be there,
 * and a card cannot be placed at a text that is still moving. False once it is gone.
 */
export function scrollTo(mention: PageMention): boolean {
  const range = mention.range();
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The middle of a long paragraph is not the middle of the mention.
  const { top, bottom } = range.getBoundingClientRect();
  window.scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  return true;
}
