import { expect, it, vi } from 'vitest';
import { injectChart } from '../../entrypoints/background/inject-chart.ts';

it('puts the script of the chart into the frame that asks', async () => {
  const executeScript = vi.fn(async () => []);
  const target = { tabId: 7, frameIds: [3] };
  await injectChart({ executeScript }, target);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['chart.js'] });
});
