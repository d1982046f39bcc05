/**
 * The sections that `elements`, which are in the order of the page, stand in: a section
 * begins with each heading. Answers one number for each element, rising; what is on the page
 * no more (null) stays in the section before.
 */
export function sectionsOf(page: Document, elements: readonly (Element | null)[]): number[] {
  const headings = page.querySelectorAll('h1, h2, h3, h4, h5, h6');
  let section = 0;
  return elements.map((element) => {
    while (section < headings.length && begins(headings[section], element)) section += 1;
    return section;
  });
}

/** Whether `element` is the heading, or in it, or comes after it. */
function begins(heading: Element | undefined, element: Element | null): boolean {
  if (!heading || !element) return false;
  const position = heading.compareDocumentPosition(element);
  return heading.contains(element) || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
