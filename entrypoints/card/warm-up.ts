import { browser } from 'wxt/browser';
import { formatDate } from '../../components/dates.ts';
import { plural } from '../../components/plural.ts';

/** What takes a platform milliseconds when it is first asked, and nearly none from then on. */
const firsts: readonly (() => void)[] = [
  () => formatDate('2024-09-06'),
  () => formatDate('2024-09'),
  () => formatDate('2024'),
  () => plural('cardSince', 1),
];

/** Has the formatters of the card made before it opens, each in a task of its own. */
export function warmUp(signal: AbortSignal): void {
  for (const make of firsts) {
    // Without its extension, after an update, this copy has no language to make them for.
    setTimeout(() => !signal.aborted && browser.runtime?.id && make());
  }
}
