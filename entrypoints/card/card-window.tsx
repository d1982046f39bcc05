import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/card.tsx';
import type { Box, Point } from '../../core/corridor.ts';
import type { PageMention } from '../scan/handle.ts';
import { lineAt } from './hit-test.ts';
import { attachHost, type Host } from './host.ts';
import { placeCard } from './place.ts';

/** The card on the screen. Nothing of it is in the page unless it is open. */
export interface CardWindow {
  /** Shows the card at the mention, at the line of `from` if it has several. */
  open(mention: PageMention, props: CardProps, from: Point | undefined): void;
  close(): void;
  /** Moves the keyboard into the card; closing gives it back. */
  focus(): void;
  box(): Box | null;
  /** Whether an event of the page went to the card. */
  isTarget(event: Event): boolean;
  /** Puts the card at its mention again, after the page has moved. */
  follow(): void;
}

export interface CardWindowEvents {
  /** The mention is out of view, or no longer on the page. */
  onLost(mention: PageMention): void;
}

interface Shown extends Host {
  readonly mention: PageMention;
  /** At which of the mention's lines the reader asked for the card. */
  readonly line: number;
  readonly resized: ResizeObserver;
  /** What had the keyboard before the card took it. */
  before: Element | null;
}

export function createCardWindow({ onLost }: CardWindowEvents): CardWindow {
  let shown: Shown | null = null;

  const open: CardWindow['open'] = (mention, props, from) => {
    if (shown?.mention.id !== mention.id) close();
    shown ??= show(mention, from);
    render(<Card {...props} />, shown.card);
    follow();
  };

  const show = (mention: PageMention, from: Point | undefined): Shown => {
    const range = mention.range();
    const line = range && from ? lineAt(range, from) : -1;
    const resized = new ResizeObserver(() => follow());
    const host = attachHost(range?.startContainer.parentElement ?? null);
    resized.observe(host.card);
    return { ...host, mention, line, resized, before: null };
  };

  const close = (): void => {
    if (!shown) return;
    const { host, card, resized, before } = shown;
    const hadFocus = document.activeElement === host;
    shown = null;
    resized.disconnect();
    render(null, card);
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };

  const follow = async (): Promise<void> => {
    if (!shown) return;
    const { card, mention, line } = shown;
    const inView = await placeCard(card, mention, line);
    if (!inView && shown?.mention === mention) onLost(mention);
  };

  return {
    open,
    close,
    focus() {
      if (!shown) return;
      shown.before ??= document.activeElement;
      shown.card.focus({ preventScroll: true });
    },
    box: () => shown?.card.getBoundingClientRect() ?? null,
    isTarget: ({ target }) => target !== null && target === shown?.host,
    follow,
  };
}
