import record from 'virtual:drawdown/record';
import { expect, it, vi } from 'vitest';
import { citeEntry } from '../../entrypoints/background/cite-entry.ts';

vi.mock('wxt/browser', async () => ({
  browser: { i18n: (await import('../components/messages.ts')).i18n },
}));

it('cites an entry of every kind as the whole record has it', () => {
  expect(citeEntry('d-plan-2025-09-reported', 'plain')).toContain('superseded');
  for (const id of ['f-us-syria-900-2024-09', 'q-2024-12-19-ryder']) {
    const text = citeEntry(id, 'plain');
    expect(text).toContain(`Drawdown record ${record.version}, as of 10 October 2026, entry ${id}`);
    expect(text).toMatch(/, https:/);
  }
});

it('has no citation of an entry that is none', () => {
  expect(citeEntry('d-unheard-of', 'csl-json')).toBeNull();
});
