import { boundsOf, type Found } from './found.ts';
import type { Life } from './life.ts';

/** The one name of Drawdown's in the page's registry, where the page can see it. */
const NAME = 'drawdown';

/** How often marks are put up again that the page has cleared: then it may have its way. */
const MOST_RESTORED = 5;

/** The marks on this page. */
export interface Paint {
  /** Marks these mentions, and no others. */
  paint(marks: readonly Found[]): void;
  /** The marked mention at an offset of a text node; both its ends count as on it. */
  markedAt(node: Node, offset: number): Found | undefined;
  /** Puts the marks up again if the page has cleared them. */
  restore(): void;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mention: Found;
}

export function createPaint(life: Life): Paint {
  let painted: readonly Found[] = [];
  let highlight: Highlight | undefined;
  let restored = 0;
  const stretches = new Map<Node, Stretch[]>();

  // What an older copy painted stays when an update ends it without a word, as in Firefox.
  CSS.highlights.delete(NAME);
  life.signal.addEventListener('abort', () => paint([]));

  function paint(marks: readonly Found[]): void {
    if (marks.length === painted.length && marks.every((mark, i) => mark === painted[i])) return;
    painted = marks;
    stretches.clear();
    for (const mention of marks) {
      for (const { source, from, to } of mention.places) {
        const stretch = { from, to, mention };
        stretches.set(source, [...(stretches.get(source) ?? []), stretch]);
      }
    }
    putUp();
  }

  function putUp(): void {
    const registered = CSS.highlights.get(NAME);
    if (!painted.length) {
      // Another copy's, after an update, is not ours to take down.
      if (highlight && registered === highlight) CSS.highlights.delete(NAME);
      return;
    }
    highlight ??= new Highlight();
    highlight.clear();
    for (const { places } of painted) highlight.add(new StaticRange(boundsOf(places)));
    if (registered !== highlight) CSS.highlights.set(NAME, highlight);
  }

  function restore(): void {
    if (!painted.length || !life.alive()) return;
    const stands = CSS.highlights.get(NAME) === highlight && highlight?.size === painted.length;
    if (stands || restored >= MOST_RESTORED) return;
    restored += 1;
    putUp();
  }

  return {
    paint,
    restore,
    markedAt(node, offset) {
      restore();
      const here = stretches.get(node)?.filter(({ from, to }) => from <= offset && offset <= to);
      // Between two that touch, the pointer is on the one that begins.
      return here?.at(-1)?.mention;
    },
  };
}
