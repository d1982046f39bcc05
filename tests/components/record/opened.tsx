import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { RecordPage, type RecordPageProps } from '../../../components/record/record-page.tsx';
import { fewEntries } from './few-entries.ts';

/** jsdom measures nothing: the timeline keeps the width that it begins with. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

/** Draws the page; a second time, the same page with other props. */
export async function open(given: Partial<RecordPageProps> = {}) {
  const told = { onReach: vi.fn(), onCopy: vi.fn(async () => true) };
  await act(() =>
    render(
      <RecordPage
        record={fewEntries}
        target={{ kind: 'none' }}
        today={fewEntries.asOf}
        {...told}
        {...given}
      />,
      document.body,
    ),
  );
  return told;
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

/** The ids of the entries in the list. */
export const listed = () => all('article.entry:not(.term)').map(({ id }) => id);
/** The ids of the events on the timeline. */
export const dotted = () => all('.dots a').map((link) => link.getAttribute('href')?.slice(1));

export const press = (name: string) =>
  act(() =>
    all('button')
      .find(({ textContent }) => textContent === name)!
      .click(),
  );

/** Puts a value into the field with this label, as a reader would. */
export async function fill(label: string, value: string) {
  const found = all('label').find(({ textContent }) => textContent?.startsWith(label))!;
  const field = found.querySelector<HTMLInputElement>('input, select')!;
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key on the timeline; answers whether the browser still has it for itself. */
export async function key(name: string, init: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  await act(() => void document.querySelector('.plot')?.dispatchEvent(event));
  return !event.defaultPrevented;
}
