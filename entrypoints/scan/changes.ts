import { isElement, type Target } from './blocks.ts';
import { homeOf, isUnread } from './readable.ts';

/**
 * Changed places remembered one by one, at most. A page that changes in more places
 * than this before they are read is read as a whole: once, however many they are.
 */
const MOST_PLACES = 500;

/** What has changed on the page since it was last taken. */
export interface Changes {
  /** Whether something has. */
  any(): boolean;
  /** What must be read again: targets, or undefined for the whole page. Forgets it. */
  take(): Target[] | undefined;
  /** All must be read again. */
  all(): void;
  /** The text of these elements must be read again. */
  touch(elements: Iterable<Element>): void;
}

/** Watches the page until `signal` aborts; `told` hears of changes as they come, often. */
export function watchChanges(signal: AbortSignal, told: () => void): Changes {
  const touched = new Set<Node>();
  const added = new Set<Element>();
  let isAll = false;

  function all(): void {
    isAll = true;
    touched.clear();
    added.clear();
  }

  function note(record: MutationRecord): void {
    touched.add(record.target);
    for (const node of record.addedNodes) {
      if (isElement(node)) added.add(node);
      if (added.size > MOST_PLACES) break;
    }
    if (touched.size + added.size > MOST_PLACES) all();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isAll) break;
      note(record);
    }
    told();
  });
  // The document, not its element: document.open() puts another one in its place.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    any: () => isAll || touched.size > 0,
    take() {
      const targets = isAll ? undefined : [...targetsOf(touched, added)];
      isAll = false;
      touched.clear();
      added.clear();
      return targets;
    },
    all,
    touch(elements) {
      if (!isAll) for (const element of elements) touched.add(element);
    },
  };
}

/** What to read for nodes that were touched and elements that were added; nothing twice. */
function* targetsOf(touched: Iterable<Node>, added: ReadonlySet<Element>): Generator<Target> {
  for (const root of added) {
    if (isReadable(root) && !isWithin(root.parentElement, added)) yield { root, deep: true };
  }
  const homes = new Set<Element>();
  for (const node of touched) {
    const element = isElement(node) ? node : node.parentElement;
    if (element && isReadable(element)) homes.add(homeOf(element));
  }
  for (const root of homes) {
    if (!isWithin(root, added)) yield { root, deep: false };
  }
}

function isReadable(element: Element): boolean {
  return element.isConnected && !isUnread(element);
}

function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  for (let around = element; around; around = around.parentElement) {
    if (elements.has(around)) return true;
  }
  return false;
}
