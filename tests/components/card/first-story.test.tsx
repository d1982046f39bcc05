// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answers } from './first-story.ts';
import { open, sections } from './open-card.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

afterEach(() => act(() => render(null, document.body)));

describe('the first story', () => {
  it.each(answers)('is answered where it says that $statement', async ({ term, entry, says }) => {
    await open(term, entry, sections);
    const more = document.querySelector<HTMLElement>('.here [aria-expanded=false]');
    if (more) await act(() => more.click());
    const here = `${document.querySelector('.here')?.textContent} ${document.querySelector('.about')?.textContent}`;
    for (const words of says) expect(here).toContain(words);
  });
});
