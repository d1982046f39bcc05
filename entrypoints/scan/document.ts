/**
 * Whether `page` can be read: HTML, not the page that shows a PDF, a picture or a feed,
 * in a browser that can mark without touching it.
 */
export function isReadable(page: Document): boolean {
  const isHtml = page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
  return isHtml && 'highlights' in CSS;
}

/** Calls `start` once a reader is there: a page that is only prepared has none, and may never. */
export function whenShown(page: Document, start: () => void): void {
  // Chromium prepares pages that it expects to be opened; the DOM's types do not know.
  const { prerendering } = page as { prerendering?: boolean };
  if (prerendering) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
