// @vitest-environment jsdom
import record from 'virtual:drawdown/record';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cite } from '../../../components/citation/cite.tsx';
import { formatDate } from '../../../components/dates.ts';
import { cite } from '../../../core/citation/cite.ts';
import { lookupOf } from '../../../core/entry-view.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const lookup = lookupOf(record);
const head = { version: '2026.11.25', asOf: '2026-10-10' };

/** Draws the control of an entry; what is copied is let through or not. */
async function open(id = 'd-plan-2025-09-official', copies = true) {
  const entry = lookup.entry(id)!;
  const sources = entry.citations.map(({ source }) => lookup.source(source)!);
  const onCopy = vi.fn(async (_: string) => copies);
  await act(() =>
    render(
      <Cite
        sources={sources}
        cite={(format) => cite(entry, sources, head, format, formatDate)}
        onCopy={onCopy}
      />,
      document.body,
    ),
  );
  return { onCopy, sources };
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const press = (name: string) =>
  act(async () => {
    button(name).click();
    // What comes of it comes a few promises later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const status = () => document.querySelector('[role=status]')?.textContent;
const area = () => document.querySelector('textarea');

afterEach(() => act(() => render(null, document.body)));

describe('the citation of an entry', () => {
  it('is folded away, and says what it holds', async () => {
    await open();
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.querySelector('summary')?.textContent).toBe('Cite');
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      'Copy as text',
      'Copy as Markdown',
      'Copy as CSL-JSON',
      'Copy link to source',
    ]);
  });

  it.each([
    ['Copy as text', /^The joint statement.*\n.*; announced 27 September 2024; .*\n- /],
    ['Copy as Markdown', /\n\n- \[[^\]]+\]\(https:[^)]+\), /],
    ['Copy as CSL-JSON', /^\[\n {2}\{\n {4}"id": "d-plan-2025-09-official-1"/],
  ])('%s copies it once, with the record and dates in words', async (name, form) => {
    const { onCopy } = await open();
    await press(name);
    expect(onCopy).toHaveBeenCalledOnce();
    const [text] = onCopy.mock.calls[0]!;
    expect(text).toMatch(form);
    expect(text.replaceAll('\\', '')).toContain(
      'Drawdown record 2026.11.25, as of 10 October 2026, entry d-plan-2025-09-official',
    );
  });

  it('copies the address of the first source that has one', async () => {
    const { onCopy, sources } = await open();
    await press('Copy link to source');
    expect(onCopy.mock.calls).toEqual([[sources.find(({ url }) => url)!.url]]);
  });

  it('offers no link where no address is known', async () => {
    const { sources, onCopy } = await open();
    const unseen = sources.map((source) => ({ ...source, url: null }));
    await act(() =>
      render(<Cite sources={unseen} cite={() => ''} onCopy={onCopy} />, document.body),
    );
    expect(button('Copy link to source')).toBeUndefined();
  });

  it('says "Copied", in a place that was there before', async () => {
    await open();
    const place = document.querySelector('[role=status]');
    expect(status()).toBe('');
    await press('Copy as text');
    expect(status()).toBe('Copied');
    expect(document.querySelector('[role=status]')).toBe(place);
    expect(area()).toBeNull();
  });

  it('says so where there is no text to be had', async () => {
    const onCopy = vi.fn(async () => true);
    const none = () => Promise.reject(new Error('gone'));
    await act(() => render(<Cite sources={[]} cite={none} onCopy={onCopy} />, document.body));
    await press('Copy as text');
    expect(status()).toMatch(/^There is nothing to copy/);
    expect(onCopy).not.toHaveBeenCalled();
  });

  it('says "Copied" anew for the next text', async () => {
    const { onCopy } = await open();
    await press('Copy as text');
    let answer = (_: boolean) => {};
    onCopy.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await press('Copy as Markdown');
    expect(status()).toBe('');
    await act(async () => answer(true));
    expect(status()).toBe('Copied');
  });

  it('gives a text that could not be copied to be taken by hand, selected, with a sentence', async () => {
    const { onCopy } = await open(undefined, false);
    await press('Copy as Markdown');
    const [text] = onCopy.mock.calls[0]!;
    expect(status()).toBe('');
    expect(area()).toBe(document.activeElement);
    expect(area()?.readOnly).toBe(true);
    expect(area()?.value).toBe(text);
    expect([area()?.selectionStart, area()?.selectionEnd]).toEqual([0, text.length]);
    expect(document.querySelector('label')?.textContent).toMatch(
      /^The browser did not let Drawdown copy this\./,
    );
  });

  it('takes the text away once copying works', async () => {
    const { onCopy } = await open(undefined, false);
    await press('Copy as text');
    onCopy.mockResolvedValueOnce(true);
    await press('Copy as text');
    expect([area(), status()]).toEqual([null, 'Copied']);
  });

  it.each([true, false])('has no fault that axe finds, copied: %s', async (copies) => {
    await open(undefined, copies);
    document.querySelector('details')!.open = true;
    await press('Copy as text');
    // jsdom lays nothing out, so colours are measured in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the words of citations and copies', () => {
  it('are all in the messages, none of them unused', async () => {
    const { default: messages } = await import('../../../public/_locales/en/messages.json');
    const { readdirSync, readFileSync } = await import('node:fs');
    const code = readdirSync('components/citation')
      .map((file) => readFileSync(`components/citation/${file}`, 'utf8'))
      .join('\n');
    const used = new Set(code.match(/(?<=')(cite|copy)[A-Z]\w+(?=')/g));
    const there = Object.keys(messages).filter((key) => /^(cite|copy)[A-Z]/.test(key));
    expect(there).toEqual([...used].sort());
  });
});
