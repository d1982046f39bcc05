// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Why, type WhyProps } from '../../../components/card/why.tsx';
import { rules } from '../../../core/detector/rules.ts';
import { dateSources } from '../../../core/page-date/candidates.ts';
import { i18n } from '../messages.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const mention: WhyProps['mention'] = {
  text: 'US troops will leave Iraq',
  term: 't-withdrawal',
  entry: null,
  why: { rule: 'forces-leave', words: ['US', 'Iraq', '2026'] },
};
const pageDate = {
  day: '2024-09-06',
  evidence: { source: 'meta', text: '2024-09-06' },
} as const;

async function open(given: Partial<WhyProps> = {}, answers = true) {
  const told = {
    onMutePhrase: vi.fn(async () => answers),
    onMuteSite: vi.fn(async () => answers),
    onCopy: vi.fn(async (_: string) => answers),
  };
  const props = {
    mention,
    pageDate,
    record: { version: '2026.11.25', asOf: '2026-10-10' },
    extension: '0.1.0',
    address: 'https://zeitung.example/abzug',
    ...told,
    ...given,
  };
  await act(() => render(<Why {...props} />, document.body));
  return told;
}

const text = () => document.body.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const press = (name: string) =>
  act(async () => {
    button(name).click();
    // What comes of it comes a few promises later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const tick = () => act(() => document.querySelector('input')!.click());
const copied = async ({ onCopy }: Awaited<ReturnType<typeof open>>) => {
  await press('Copy report');
  return onCopy.mock.lastCall![0];
};
const statuses = () =>
  [...document.querySelectorAll('[role=status]')]
    .map(({ textContent }) => textContent)
    .filter(Boolean);

/** `forces-leave`: `ForcesLeave`. */
const camel = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

afterEach(() => act(() => render(null, document.body)));

describe('why a mention was marked', () => {
  it('is folded away', async () => {
    await open();
    expect([...document.querySelectorAll('details')].map((each) => each.open)).toEqual([
      false,
      false,
    ]);
    expect(document.querySelector('summary')?.textContent).toBe('Why was this marked?');
  });

  it.each(rules)('has its words for the rule %s', async (rule) => {
    await open({ mention: { ...mention, why: { rule, words: [] } } });
    const words = i18n.getMessage(`whyRule${camel(rule)}`);
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(document.querySelector('p')?.textContent).toBe(words);
  });

  it('quotes the words that decided, in their own direction', async () => {
    await open();
    const quoted = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(quoted).toEqual(['“US”', '“Iraq”', '“2026”']);
    expect(text()).toContain('Words of the page that decided: “US” “Iraq” “2026”');
  });

  it('says nothing of words where the mention speaks for itself', async () => {
    await open({ mention: { ...mention, why: { rule: 'name', words: [] } } });
    expect(text()).not.toContain('that decided');
  });

  it.each(dateSources)('gives the page date, and that it rests on %s', async (source) => {
    await open({ pageDate: { day: '2024-09-06', evidence: { source, text: '' } } });
    const words = i18n.getMessage(`whyDate${camel(source)}`, ['6 September 2024']);
    expect(words).toMatch(/^Page date: 6 September 2024, by /);
    expect(text()).toContain(words);
  });

  it('says that the page states no date', async () => {
    await open({ pageDate: null });
    expect(text()).toContain('The page states no date.');
  });
});

describe('muting from the card', () => {
  it.each([
    ['Mute this phrase', 'onMutePhrase', 'onMuteSite'],
    ['Mute this site', 'onMuteSite', 'onMutePhrase'],
  ] as const)('%s asks for that, once', async (name, asked, other) => {
    const told = await open();
    await press(name);
    expect(told[asked]).toHaveBeenCalledOnce();
    expect(told[other]).not.toHaveBeenCalled();
    expect(statuses()).toEqual([]);
  });

  it.each([
    ['Mute this phrase', /^The phrase could not be muted/],
    ['Mute this site', /^This site could not be muted.*not on Drawdown’s list/],
  ])('%s says where it could not be done', async (name, words) => {
    await open({}, false);
    await press(name);
    expect(statuses()).toEqual([expect.stringMatching(words)]);
  });
});

describe('the report', () => {
  it('is copied, not sent, and says so', async () => {
    const told = await open();
    expect(text()).toContain('Nothing is sent.');
    expect(await copied(told)).toContain('Marked: “US troops will leave Iraq”');
    expect(statuses()).toEqual(['Copied']);
  });

  it('has the address of the page only while that is ticked', async () => {
    const told = await open();
    expect(document.querySelector('input')?.checked).toBe(false);
    expect(await copied(told)).not.toContain('zeitung.example');
    await tick();
    expect(await copied(told)).toContain('Page address: https://zeitung.example/abzug');
    await tick();
    expect(await copied(told)).not.toContain('zeitung.example');
  });

  it('leaves no text with the address on the screen once the tick is gone', async () => {
    await open({}, false);
    await tick();
    await press('Copy report');
    expect(document.querySelector('textarea')?.value).toContain('zeitung.example');
    await tick();
    expect(document.querySelector('textarea')).toBeNull();
  });

  it.each([true, false])('has no fault that axe finds, copied: %s', async (answers) => {
    await open({}, answers);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await press('Copy report');
    await press('Mute this site');
    // jsdom lays nothing out, so colours are measured in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the words of the explanation', () => {
  it('are all in the messages, none of them unused', async () => {
    const { default: messages } = await import('../../../public/_locales/en/messages.json');
    const { readFileSync } = await import('node:fs');
    const code = readFileSync('components/card/why.tsx', 'utf8');
    const used = new Set(code.match(/\bwhy[A-Z]\w+(?=')/g));
    for (const rule of rules) used.add(`whyRule${camel(rule)}`);
    for (const source of dateSources) used.add(`whyDate${camel(source)}`);
    for (const what of ['Phrase', 'Site']) used.add(`whyNotMuted${what}`);
    for (const prefix of ['whyRule', 'whyDate', 'whyNotMuted']) used.delete(prefix);
    const there = Object.keys(messages).filter((key) => /^why[A-Z]/.test(key));
    expect(there).toEqual([...used].sort());
  });
});
