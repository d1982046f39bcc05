import type { Runtime } from 'webextension-polyfill';
import { CHART_PORT } from '../../data/ports.ts';
import type { Injector } from './equip-page.ts';

/**
 * Gives the card that asks by `port` the script that draws its chart, and closes the port.
 * A port of another name, or not of a page in a tab, gets nothing. Rejects where the
 * browser no longer lets us.
 */
export async function serveChart(
  port: Pick<Runtime.Port, 'name' | 'sender' | 'disconnect'>,
  injector: Pick<Injector, 'executeScript'>,
): Promise<void> {
  const { name, sender } = port;
  port.disconnect();
  const tabId = sender?.tab?.id;
  if (name !== CHART_PORT || tabId === undefined) return;
  const target = { tabId, frameIds: [sender?.frameId ?? 0] };
  await injector.executeScript({ target, files: ['chart.js'] });
}
