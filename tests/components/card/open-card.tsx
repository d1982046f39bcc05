import record from 'virtual:drawdown/record';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { DrawTroops } from '../../../components/card/chart-place.tsx';
import { cardReading } from '../../../core/card-reading.ts';

export const sections = { standing: true, events: true, figures: true, quotes: true };

/** Draws the card of a mention of `term` that opens at `entry`, in an article of `day`. */
export async function open(
  term: string,
  entry: string | null = null,
  wanted = sections,
  day: string | null = null,
  today = record.asOf,
  draw: DrawTroops = vi.fn(),
) {
  const type = record.terms.find(({ id }) => id === term)?.type ?? 'withdrawal';
  const reading = cardReading(record, { term, type, entry }, wanted, day, today);
  const actions = {
    onClose: vi.fn(),
    onCopy: vi.fn(async () => true),
    onCite: vi.fn(async (entry: string) => `the citation of ${entry}`),
    onMutePhrase: vi.fn(async () => true),
    onMuteSite: vi.fn(async () => true),
    onOpenRecord: vi.fn(),
  };
  const why = { rule: 'name' as const, words: [] };
  const mark = {
    mention: { term, entry, why, text: 'words' },
    pageDate: day ? { day, evidence: { source: 'meta' as const, text: day } } : null,
    extension: '0.1.0',
    address: 'https://news.example/talks',
  };
  await act(() =>
    render(<Card reading={reading} mark={mark} actions={actions} draw={draw} />, document.body),
  );
  // What is below the window's edge comes in the next task.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return actions;
}

export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

export const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
