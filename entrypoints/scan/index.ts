import profiles from 'virtual:drawdown/profiles';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../../core/detector/index.ts';
import { isReadable, whenShown } from './document.ts';
import { putUpHandle, scanHandle, takeDownHandle } from './handle.ts';
import { startLife } from './life.ts';
import { openPage } from './page.ts';
import { answerPopup } from './popup.ts';

/**
 * Stage 1, on every page of a listed site. `openPage` reads the page block by block,
 * finds the mentions in each, paints them, reports their number, and goes on with what
 * changes; the handle lends them to the card, which is injected once there are some.
 */
export default defineUnlistedScript(() => {
  if (isReadable(document)) whenShown(document, start);
});

function start(): void {
  // One copy reads a page: another, injected on the reader's wish, stands back.
  if (scanHandle()) return;
  const life = startLife();
  const page = openPage(life, createDetector(profiles));
  putUpHandle(page);
  life.signal.addEventListener('abort', takeDownHandle);
  answerPopup(life, page);
}
