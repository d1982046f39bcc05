// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../entrypoints/card/copy.ts';

const withClipboard = (clipboard: unknown) => vi.stubGlobal('navigator', { clipboard });

afterEach(() => vi.unstubAllGlobals());

it('copies the text, to the letter', async () => {
  const writeText = vi.fn(async () => {});
  withClipboard({ writeText });
  expect(await copyText('“a”\nb')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('“a”\nb');
});

it.each([
  ['there is no clipboard, as on http pages', undefined],
  ['it has no way to write', {}],
  [
    'it throws',
    {
      writeText: () => {
        throw new Error('no');
      },
    },
  ],
  ['it refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
])('answers false where %s, and the page notices nothing', async (_, clipboard) => {
  withClipboard(clipboard);
  const heard = vi.fn();
  const events = ['copy', 'cut', 'beforecopy', 'selectionchange', 'select', 'focusin', 'error'];
  for (const type of [...events, 'unhandledrejection']) {
    window.addEventListener(type, heard, { capture: true });
  }
  const said = vi.spyOn(console, 'error');
  const before = document.documentElement.outerHTML;
  expect(await copyText('text')).toBe(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).not.toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.getSelection()?.rangeCount).toBe(0);
});
