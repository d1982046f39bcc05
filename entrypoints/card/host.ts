import css from '../../components/card/card.css?inline';
import { TITLE_ID } from '../../components/card/card.tsx';

/** What happens in the card is none of the page's business: its shortcuts, its click handlers. */
const keptFromPage = [
  'click',
  'copy',
  'cut',
  'input',
  'keydown',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;

/** The one element that Drawdown adds to a page, and the dialog in its closed shadow root. */
export interface Host {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
}

/** Puts an empty card into the page's top layer, where the mention in `element` can be seen. */
export function attachHost(element: Element | null): Host {
  const host = document.createElement('drawdown-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of keptFromPage) root.addEventListener(type, stop);

  const card = document.createElement('div');
  card.className = 'card drawdown';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.role = 'dialog';
  card.setAttribute('aria-labelledby', TITLE_ID);
  root.append(card);

  // Outside an open modal dialog or the element in full screen everything is inert.
  const parent = element?.closest(':modal') ?? document.fullscreenElement;
  (parent ?? document.documentElement).append(host);
  card.showPopover();
  return { host, card };
}

function stop(event: Event): void {
  event.stopPropagation();
}
