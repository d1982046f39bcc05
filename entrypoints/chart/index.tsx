import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Troops } from '../../components/troops/troops.tsx';
import { cardHandle } from '../card/handle.ts';

/**
 * The chart of troops, loaded when a card first opens on a page: it is worth its bytes to who
 * reads a card, and to nobody else.
 */
export default defineUnlistedScript(() => {
  cardHandle()?.lend((place, troops) => render(<Troops {...troops} />, place));
});
