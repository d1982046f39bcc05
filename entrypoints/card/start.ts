import { browser } from 'wxt/browser';
import type { DrawTroops } from '../../components/card/chart-place.tsx';
import { cardReading } from '../../core/card-reading.ts';
import { type CardState, shownMention } from '../../core/card-state.ts';
import type { Record } from '../../core/record.ts';
import { CHART_PORT } from '../../data/ports.ts';
import type { Settings } from '../../data/settings-schema.ts';
import type { PageMention, ScanHandle } from '../scan/handle.ts';
import { actionsOn } from './actions.ts';
import { createCardWindow } from './card-window.tsx';
import { startConduct } from './conduct.ts';
import { dismissalsOf } from './dismissals.ts';
import { putUpCardHandle } from './handle.ts';
import { watchPointer } from './pointer.ts';
import { scrollTo } from './scroll-to.ts';
import { watchTaps } from './tap.ts';
import { today } from './today.ts';
import { warmUp } from './warm-up.ts';

/** Explains the mentions that `scan` finds, until its signal aborts. */
export function startCard(scan: ScanHandle, record: Record): void {
  const mentionOf = (id: number): PageMention | undefined =>
    scan.mentions().find((mention) => mention.id === id);

  const changed = (state: CardState): void => {
    // Not when the page loads: most pages with a mark never have a card.
    if (state.phase === 'dwelling' && !isWarm) warmUp(scan.signal);
    isWarm ||= state.phase === 'dwelling';
    listenForDismissal(state.phase !== 'closed');
    const shown = shownMention(state);
    if (shown === null) card.close();
    else if (shown !== onScreen) explain(shown);
    onScreen = shownMention(conduct.state());
  };

  const explain = (id: number): void => {
    const mention = mentionOf(id);
    // Without its extension, after an update, this copy has no words to show.
    if (!mention?.range() || !browser.runtime?.id) {
      conduct.tell({ type: 'gone', mention: id });
      return;
    }
    settings = scan.settings();
    const pageDate = scan.pageDate();
    const day = pageDate?.day ?? null;
    const reading = cardReading(record, mention, settings.sections, day, today());
    const extension = browser.runtime.getManifest().version;
    const mark = { mention, pageDate, extension, address: location.href };
    const actions = actionsOn(mention, conduct);
    if (!drawer) browser.runtime.connect({ name: CHART_PORT });
    card.open(mention, { reading, mark, actions, draw }, pointer.where());
  };

  let onScreen: number | null = null;
  let isWarm = false;
  /** Those with which the open card was drawn. */
  let settings: Settings | undefined;
  let drawer: DrawTroops | null = null;
  let drawLater: (() => void) | null = null;
  const draw: DrawTroops = (place, troops) => {
    if (drawer) drawer(place, troops);
    else drawLater = () => draw(place, troops);
  };
  const conduct = startConduct(() => scan.settings().openDelay, changed);
  const card = createCardWindow({
    onLost: ({ id }) => conduct.tell({ type: 'gone', mention: id }),
  });
  const pointer = watchPointer(scan, conduct, card);
  const listenForDismissal = dismissalsOf(conduct, card, mentionOf);
  const listenForTaps = watchTaps(scan, conduct);
  const moved = () => card.follow();
  const listening = { capture: true, passive: true, signal: scan.signal };

  // document.open() erases every listener of its window; one that still stands is not doubled.
  const listen = (): void => {
    pointer.listen();
    listenForTaps();
    window.addEventListener('scroll', moved, listening);
    window.addEventListener('resize', moved, listening);
  };

  listen();
  scan.signal.addEventListener('abort', () => conduct.tell({ type: 'dismissed' }));

  putUpCardHandle({
    lend(given) {
      drawer = given;
      drawLater?.();
      drawLater = null;
    },
  });

  scan.attach({
    show(mention) {
      if (!scrollTo(mention)) return;
      conduct.tell({ type: 'chosen', mention: mention.id });
      card.focus();
    },
    update() {
      listen();
      if (onScreen === null) return;
      // A page may change many times a second, and the card need not be drawn anew for it.
      const stands = settings === scan.settings() && mentionOf(onScreen)?.range();
      if (stands) card.follow();
      else explain(onScreen);
    },
  });
}
