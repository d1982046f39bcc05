import { describe, expect, it, vi } from 'vitest';
import { serveChart } from '../../entrypoints/background/serve-chart.ts';

function port(name: string, sender?: object) {
  return { name, sender: sender as never, disconnect: vi.fn() };
}

describe('a port of a card', () => {
  it('puts the script of the chart into the frame that asks, and is closed', async () => {
    const executeScript = vi.fn(async () => []);
    const asked = port('chart', { tab: { id: 7 }, frameId: 3 });
    await serveChart(asked, { executeScript });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['chart.js'],
    });
    expect(asked.disconnect).toHaveBeenCalledOnce();
  });

  it.each([
    ['of another name', port('other', { tab: { id: 7 } })],
    ['of no tab', port('chart', {})],
    ['of nobody', port('chart')],
  ])('%s gets nothing', async (_, asked) => {
    const executeScript = vi.fn(async () => []);
    await serveChart(asked, { executeScript });
    expect(executeScript).not.toHaveBeenCalled();
  });
});
