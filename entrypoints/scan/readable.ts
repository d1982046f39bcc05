/** How an element stands in the text around it. */
export type Manner =
  /** Its text is joined to what stands around it. */
  | 'inline'
  /** Begins and ends a block. */
  | 'block'
  /** Breaks the line. */
  | 'break'
  /** Shown in the line but not read: a space stands for it. */
  | 'gap'
  /** Not read, and no part of any block. */
  | 'apart'
  /** Never shown as text: as if it were not there. */
  | 'void';

// By name alone: to ask for the computed `display` would cost more than all the reading.
// `sup` is mostly a footnote's number, which would else be the end of the word before it.
// What is not listed is a block.
const names: { readonly [manner in Exclude<Manner, 'block'>]: string } = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q ruby s small span strike strong sub time tt u var',
  break: 'br',
  gap: 'audio button canvas code embed img input kbd math meter object picture progress samp select sup svg textarea video',
  apart: 'head iframe nav noframes',
  void: 'link meta noscript param rp rt script source style template wbr',
};

const manners = new Map(
  Object.entries(names).flatMap(([manner, list]) =>
    // Object.entries forgets the keys' type.
    list.split(' ').map((name) => [name, manner as Manner] as const),
  ),
);

/** In these the parser lets nothing stand but lines of text. */
const lines = 'p,h1,h2,h3,h4,h5,h6';

/**
 * How `element` stands in the text. A custom element can be anything: in a paragraph
 * or heading it is taken for a part of the line, elsewhere for a block.
 */
export function mannerOf(element: Element): Manner {
  const name = element.localName;
  const manner = manners.get(name);
  if (manner) return manner;
  // A form's fields take the place of its properties: <input name="localName">.
  if (typeof name !== 'string') return 'block';
  return name.includes('-') && element.parentElement?.closest(lines) ? 'inline' : 'block';
}

const unreadRoles =
  'navigation menu menubar menuitem search searchbox textbox combobox listbox toolbar tablist';

/** What is not read by its name, the page's navigation and controls, what the reader writes. */
const unread = [
  ...[names.gap, names.apart, names.void].flatMap((list) => list.split(' ')),
  ...unreadRoles.split(' ').map((role) => `[role~=${role}]`),
  '[contenteditable]:not([contenteditable=false i])',
].join();

/** Whether text in `element` is none to read, whatever it says. */
export function isUnread(element: Element): boolean {
  return element.ownerDocument.designMode === 'on' || element.closest(unread) !== null;
}

/**
 * Whether text in `element` can be seen, now. `aria-hidden` hides nothing from the eye;
 * what is transparent may be about to fade in; both count as seen. Not cheap: the
 * browser must have the page's style at hand.
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
}

/** The element whose block the text in `element` belongs to: itself or the nearest one around it. */
export function homeOf(element: Element): Element {
  let home = element;
  while (mannerOf(home) === 'inline' && home.parentElement) home = home.parentElement;
  return home;
}
