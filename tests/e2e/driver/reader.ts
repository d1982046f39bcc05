import type { Page } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** For so long, in ms, something is waited for that should come. */
const PATIENCE_MS = 8000;

/** After so long, in ms, what has not come will not come: longer than any delay of Drawdown. */
const CALM_MS = 900;

/** Waits until `holds` says yes of what `look` sees; fails with what was seen last. */
export async function until<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  what: string,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`${what}; there is: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Gives Drawdown the time to do what it should not. */
export function calm(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, CALM_MS));
}

/** The words of the page that are marked, in the page's order, with single spaces. */
export function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('drawdown') ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  });
}

/** Waits until the page has marks that `holds` is content with; without it, any. */
export function marked(
  page: Page,
  holds: (texts: string[]) => boolean = (texts) => texts.length > 0,
): Promise<string[]> {
  return until(() => marks(page), holds, 'the marks do not come');
}

/** A point on the first mark whose words are `text`, scrolled into view. */
export async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const find = (wanted: string) => {
    for (const place of CSS.highlights.get('drawdown') ?? []) {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
      const [box] = range.getClientRects();
      if (!box) return null;
      if (box.top < 0 || box.bottom > innerHeight) {
        scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
        return 'scrolled';
      }
      return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
    }
    return null;
  };
  let found = await page.evaluate(find, text);
  if (found === 'scrolled') {
    await calm();
    found = await page.evaluate(find, text);
  }
  if (!found || typeof found === 'string') {
    throw new Error(`no mark "${text}"; there are: ${JSON.stringify(await marks(page))}`);
  }
  return found;
}

/** Rests the pointer on the first mark whose words are `text`. */
export async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.mouse.move(Math.max(0, x - 30), Math.max(0, y - 60));
  await page.mouse.move(x, y, { steps: 4 });
}

/** What the open card shows once it is whole, as lines of text; null without a card. */
export function card(engine: Engine, page: Page): Promise<string | null> {
  return engine.inCard(page, (root) =>
    root.querySelector('[aria-busy=true]')
      ? null
      : [...root.children]
          .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
          .join('\n')
          .replace(/[ \t\u00a0]+/g, ' '),
  );
}

/** Opens the card of a mark with the pointer, and gives its text. */
export async function openCard(engine: Engine, page: Page, mark: string): Promise<string> {
  // The card's script may come a moment after the marks: a reader would point again.
  const again = Date.now() + PATIENCE_MS / 2;
  let isSecond = false;
  await hover(page, mark);
  const seen = await until(
    async () => {
      const text = await card(engine, page);
      if (!text && !isSecond && Date.now() > again) {
        isSecond = true;
        await hover(page, mark);
      }
      return text;
    },
    Boolean,
    `no card opens at "${mark}"`,
  );
  return seen ?? '';
}

export async function closed(engine: Engine, page: Page): Promise<void> {
  await until(
    () => card(engine, page),
    (seen) => seen === null,
    'the card stays open',
  );
}

/** Closes a tab as a reader leaves a page: Firefox logs what it breaks off in a tab that is closed. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.close();
}
