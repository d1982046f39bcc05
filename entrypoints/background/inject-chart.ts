import type { Scripting } from 'webextension-polyfill';
import type { Injector } from './equip-page.ts';

/** Gives the card of a page the script that draws its chart. Rejects where the browser no longer lets us. */
export async function injectChart(
  injector: Pick<Injector, 'executeScript'>,
  target: Scripting.InjectionTarget,
): Promise<void> {
  await injector.executeScript({ target, files: ['chart.js'] });
}
