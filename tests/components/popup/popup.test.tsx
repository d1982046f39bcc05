// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { PopupState } from '../../../components/popup/state.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const site = { host: 'example-wire.com', name: 'Example Wire' };
const mentions: (PopupState & { kind: 'mentions' })['mentions'] = [
  { id: 3, text: 'coalition’s withdrawal', term: 't-withdrawal', type: 'withdrawal', entry: null },
  { id: 8, text: 'ain al-asad', term: 't-base', type: 'base', entry: null },
  { id: 5, text: '2,500 troops', term: 't-unknown', type: 'figure', entry: 'f-one' },
];
const names = new Map([
  ['t-withdrawal', 'Withdrawal of the coalition'],
  ['t-base', 'Ain al-Asad'],
]);

async function open(given: Partial<PopupProps> = {}) {
  const told = {
    onChoose: vi.fn(),
    onRead: vi.fn(),
    onAllow: vi.fn(),
    onSwitchHere: vi.fn(),
    onSwitchEverywhere: vi.fn(),
    onOptions: vi.fn(),
    onRecord: vi.fn(),
  };
  const shown: Omit<PopupProps, keyof typeof told> = {
    state: { kind: 'mentions', mentions },
    here: { site, on: true },
    everywhere: true,
    unsaved: false,
    asOf: '10 October 2026',
    lines: ['One thing stands.', 'Another does not.'],
    termName: (term) => names.get(term),
  };
  await act(() => render(<Popup {...shown} {...told} {...given} />, document.body));
  return told;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const buttons = () => all('main button').map(({ textContent }) => textContent);
const press = (text: string) =>
  act(() =>
    all('button')
      .find(({ textContent }) => textContent?.startsWith(text))!
      .click(),
  );
const flick = (label: string) =>
  act(() =>
    all('label')
      .find(({ textContent }) => textContent === label)!
      .click(),
  );

beforeEach(() => render(null, document.body));

describe('the popup over a page with mentions', () => {
  it('counts them and lists each with its term, or else its kind, in the order of the page', async () => {
    await open();
    expect(document.querySelector('h2')?.textContent).toBe('3 mentions on this page');
    expect(
      all('li').map(({ innerHTML }) => innerHTML.replace(/<[^>]+>/g, '|').split(/\|+/)),
    ).toEqual([
      ['', 'coalition’s withdrawal', 'Withdrawal of the coalition', ''],
      ['', 'ain al-asad', 'Base', ''],
      ['', '2,500 troops', 'Troop figure', ''],
    ]);
  });

  it.each([
    [1, '1 mention on this page'],
    [2, '2 mentions on this page'],
    [1200, '1,200 mentions on this page'],
  ])('counts %i', async (count, words) => {
    const many = Array.from({ length: count }, (_, id) => ({ ...mentions[0]!, id }));
    await open({ state: { kind: 'mentions', mentions: many } });
    expect(document.querySelector('h2')?.textContent).toBe(words);
  });

  it('leads to the one that is chosen', async () => {
    const { onChoose } = await open();
    await press('ain al-asad');
    expect(onChoose.mock.calls).toEqual([[8]]);
  });
});

describe('the popup over another page', () => {
  it('says aloud what it has found out, and not the whole list', async () => {
    await open({ state: { kind: 'loading' } });
    const status = document.querySelector('[role=status]');
    await open();
    expect(document.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toBe('3 mentions on this page');
  });

  it.each<[PopupState, RegExp, string[]]>([
    [{ kind: 'loading' }, /^Reading this page/, []],
    [{ kind: 'none' }, /does not mention.*Open an article/, []],
    [{ kind: 'off-here', site }, /off on Example Wire\. Switch it on/, []],
    [{ kind: 'off-everywhere' }, /off everywhere\. Switch it on/, []],
    [{ kind: 'unlisted', host: 'blog.test' }, /^blog\.test is not on/, ['Read this page now']],
    [{ kind: 'unlisted', host: null }, /no page of a listed news site/, ['Read this page now']],
    [{ kind: 'unread' }, /has not been read/, ['Read this page now']],
    [
      { kind: 'no-access', site },
      /keeps Drawdown out of Example Wire/,
      ['Allow on listed news sites', 'Read this page now'],
    ],
    [{ kind: 'closed' }, /cannot read this page.*Open a news article/, []],
  ])('says what to do next: %j', async (state, sentence, actions) => {
    await open({ state });
    expect(document.querySelector('.page')?.textContent).toMatch(sentence);
    expect(buttons()).toEqual(['Options', ...actions, 'The whole record']);
  });

  it('reads it, and asks for access, when told to', async () => {
    const { onRead, onAllow } = await open({ state: { kind: 'no-access', site } });
    await press('Read');
    expect([onRead.mock.calls.length, onAllow.mock.calls.length]).toEqual([1, 0]);
    await press('Allow');
    expect([onRead.mock.calls.length, onAllow.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the switches', () => {
  const shown = () =>
    all('[role=switch]').map((input) => [
      (input as HTMLInputElement).labels?.[0]?.textContent,
      (input as HTMLInputElement).checked,
    ]);

  it.each<[string, Partial<PopupProps>, [string, boolean][]]>([
    [
      'both on',
      {},
      [
        ['Mark mentions everywhere', true],
        ['Mark mentions on Example Wire', true],
      ],
    ],
    [
      'off here',
      { here: { site, on: false } },
      [
        ['Mark mentions everywhere', true],
        ['Mark mentions on Example Wire', false],
      ],
    ],
    ['off everywhere, and so here', { everywhere: false }, [['Mark mentions everywhere', false]]],
    ['a site that has none of its own', { here: null }, [['Mark mentions everywhere', true]]],
  ])('show %s', async (_, given, switches) => {
    await open(given);
    expect(shown()).toEqual(switches);
  });

  it('say what the reader wants', async () => {
    const { onSwitchHere, onSwitchEverywhere } = await open({ here: { site, on: false } });
    await flick('Mark mentions on Example Wire');
    await flick('Mark mentions everywhere');
    expect(onSwitchHere.mock.calls).toEqual([[true]]);
    expect(onSwitchEverywhere.mock.calls).toEqual([[false]]);
  });

  it('say aloud that a change could not be stored', async () => {
    await open();
    expect(all('[role=alert]')).toEqual([]);
    await open({ unsaved: true });
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/could not be saved/);
  });
});

describe('the popup anywhere', () => {
  it('says where things stand and as of when, and leads to the options', async () => {
    const { onOptions } = await open({ state: { kind: 'closed' } });
    expect(document.querySelector('.standing')?.textContent).toBe(
      'Where it stands, as of 10 October 2026One thing stands.Another does not.',
    );
    await press('Options');
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('leads to the whole record', async () => {
    const { onRecord } = await open({ state: { kind: 'closed' } });
    await press('The whole record');
    expect(onRecord).toHaveBeenCalledOnce();
  });

  it.each<[Partial<PopupProps>]>([
    [{}],
    [{ state: { kind: 'loading' } }],
    [{ state: { kind: 'no-access', site }, unsaved: true }],
  ])('has nothing that axe finds fault with: %j', async (given) => {
    await open(given);
    // jsdom lays nothing out, so colours are looked at in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
