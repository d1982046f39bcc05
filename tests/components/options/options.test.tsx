// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { readSettings, type Settings } from '../../../data/settings-schema.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const sites = [
  { host: 'bbc.com', name: 'BBC', country: 'GB', language: 'en' },
  { host: 'elpais.com', name: 'El País', country: 'ES', language: 'es' },
  { host: 'reuters.com', name: 'Reuters', country: 'GB', language: 'en' },
];
const defaults = readSettings({});

interface Given {
  readonly settings?: Partial<Settings> | null;
  readonly state?: 'saved' | 'failed' | 'unread';
}

/** The page with these settings, which it changes as the real one does. */
async function open({ settings = {}, state }: Given = {}) {
  const given = settings && { ...defaults, ...settings };
  const onRetry = vi.fn();
  let now = given;
  function Page() {
    const [shown, setShown] = useState(given);
    now = shown;
    return (
      <Options
        settings={shown}
        state={state ?? 'idle'}
        defaults={defaults}
        sites={sites}
        locale="en"
        version="1.2.3"
        record="2026.10.10"
        asOf="10 October 2026"
        onChange={(by) => setShown((before) => before && by(before))}
        onRetry={onRetry}
      />
    );
  }
  await act(() => render(<Page />, document.body));
  return { settings: () => now, onRetry };
}

/** The control whose label begins with `name`. */
function control(name: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent.trim().startsWith(name));
  return (label?.control ?? label!.querySelector('input')) as HTMLInputElement;
}
function button(name: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll('button')];
  return buttons.find(({ textContent }) => textContent === name)!;
}
const press = (element: HTMLElement) => act(() => element.click());
const search = (query: string) =>
  act(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const siteNames = () =>
  [...document.querySelectorAll('details label')].map(({ firstChild }) => firstChild?.textContent);
const statuses = () =>
  [...document.querySelectorAll('[role=status], [role=alert]')]
    .map(({ textContent }) => textContent)
    .filter(Boolean);

afterEach(() => act(() => render(null, document.body)));

describe('the options page', () => {
  it('shows every setting as it is', async () => {
    await open({
      settings: {
        everywhere: false,
        offSites: ['bbc.com'],
        types: { ...defaults.types, base: false },
        sections: { ...defaults.sections, quotes: false },
        density: 'all',
        markStyle: 'marker',
        openDelay: 650,
      },
    });
    const off = ['Mark mentions', 'BBC', 'Base', 'Official quotes'].map((name) => control(name));
    expect(off.map(({ checked }) => checked)).toEqual([false, false, false, false]);
    const on = ['Every mention', 'Marker', 'Reuters', 'Deadline', 'Key dates'].map(control);
    expect(on.every(({ checked }) => checked)).toBe(true);
    expect(control('Time before').valueAsNumber).toBe(650);
    expect(document.querySelector('output')?.textContent).toBe('0.65 seconds');
  });

  it.each<[string, Partial<Settings>]>([
    ['Mark mentions', { everywhere: false }],
    ['Withdrawal', { types: { ...defaults.types, withdrawal: false } }],
    ['Person', { types: { ...defaults.types, person: false } }],
    ['Where it stands', { sections: { ...defaults.sections, standing: false } }],
    ['Official quotes', { sections: { ...defaults.sections, quotes: false } }],
    ['Marker', { markStyle: 'marker' }],
    ['Every mention', { density: 'all' }],
    ['Reuters', { offSites: ['reuters.com'] }],
  ])('changes with "%s" that setting and no other', async (name, change) => {
    const { settings } = await open();
    await press(control(name));
    expect(settings()).toEqual({ ...defaults, ...change });
  });

  it('shows the delay while it is dragged and sets it once let go', async () => {
    const { settings } = await open();
    const slider = control('Time before');
    await act(() => {
      slider.value = '850';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(document.querySelector('output')?.textContent).toBe('0.85 seconds');
    expect(slider.getAttribute('aria-valuetext')).toBe('0.85 seconds');
    expect(settings()?.openDelay).toBe(400);
    await act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(settings()?.openDelay).toBe(850);
  });

  it('shows both styles of mark on a light and on a dark page', async () => {
    await open();
    const samples = [...document.querySelectorAll('.sample span')].map((mark) => mark.className);
    expect(samples.sort()).toEqual([
      'sample-marker',
      'sample-marker',
      'sample-underline',
      'sample-underline',
    ]);
    expect(document.querySelectorAll('.sample.dark')).toHaveLength(2);
  });

  it('says what it is, what it knows and what it does not do', async () => {
    await open();
    const footer = document.querySelector('footer')?.textContent ?? '';
    expect(footer).toContain('Drawdown 1.2.3');
    expect(footer).toContain('2026.10.10');
    expect(footer).toContain('10 October 2026');
    expect(footer).toContain('Nothing leaves your browser');
  });

  it('has no fault that axe finds', async () => {
    await open({ settings: { offSites: ['bbc.com'], mutedPhrases: ['us troops'] } });
    // jsdom lays nothing out, so colours are measured in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the list of sites', () => {
  it('is folded by country, and says how many are on', async () => {
    await open({ settings: { offSites: ['bbc.com'] } });
    const countries = [...document.querySelectorAll('summary')].map((each) => each.textContent);
    expect(countries).toEqual(['Spain 1 of 1 on', 'United Kingdom 1 of 2 on']);
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
    expect(document.querySelector('.sites-state p')?.textContent).toBe('2 of 3 on');
  });

  it('unfolds what is searched, and announces how many there are', async () => {
    await open();
    await search('kingdom');
    expect(siteNames()).toEqual(['BBC', 'Reuters']);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
    expect(statuses()).toEqual(['Sites found: 2']);
    await search('');
    expect(siteNames()).toHaveLength(3);
    expect(statuses()).toEqual([]);
  });

  it('says what to do when nothing is found', async () => {
    await open();
    await search('xyzzy');
    expect(siteNames()).toEqual([]);
    expect(statuses()[0]).toMatch(/^No listed site matches “xyzzy”\. Try /);
  });

  it('switches all on again, and undoes it', async () => {
    const offSites = ['bbc.com', 'elpais.com'];
    const { settings } = await open({ settings: { offSites } });
    await press(button('Switch all on again'));
    expect(settings()?.offSites).toEqual([]);
    await press(button('Undo'));
    expect(settings()?.offSites).toEqual(offSites);
    expect(document.activeElement).toBe(button('Switch all on again'));
  });

  it('offers to switch all on only where some are off', async () => {
    await open();
    expect(button('Switch all on again').disabled).toBe(true);
  });
});

describe('the muted phrases', () => {
  const muted = { mutedPhrases: ['us troops', 'the withdrawal', 'انسحاب القوات'] };
  const listed = () =>
    [...document.querySelectorAll('.muted bdi')].map(({ textContent }) => textContent);
  const unmute = (phrase: string) => {
    const rows = [...document.querySelectorAll('.muted li')];
    const row = rows.find(({ textContent }) => textContent.includes(phrase))!;
    return row.querySelector('button')!;
  };

  it('are none at first, and the page says how to mute one', async () => {
    await open();
    expect(listed()).toEqual([]);
    expect(document.querySelector('main')?.textContent).toContain('No phrase is muted. To mute');
  });

  it('are listed by the alphabet', async () => {
    await open({ settings: muted });
    expect(listed()).toEqual(['“the withdrawal”', '“us troops”', '“انسحاب القوات”']);
  });

  it('are marked again one by one, which is said and can be undone in place', async () => {
    const { settings } = await open({ settings: muted });
    await press(unmute('us troops'));
    expect(settings()?.mutedPhrases).toEqual(['the withdrawal', 'انسحاب القوات']);
    expect(listed()).toHaveLength(3);
    expect(statuses()).toEqual(['“us troops” is marked again.']);
    await press(button('Undo'));
    expect(new Set(settings()?.mutedPhrases)).toEqual(new Set(muted.mutedPhrases));
    expect(statuses()).toEqual([]);
    expect(document.activeElement).toBe(unmute('us troops'));
  });

  it('go from the list with the next change', async () => {
    const { settings } = await open({ settings: muted });
    await press(unmute('us troops'));
    await press(unmute('انسحاب'));
    expect(listed()).toEqual(['“the withdrawal”', '“انسحاب القوات”']);
    expect(settings()?.mutedPhrases).toEqual(['the withdrawal']);
    expect(document.querySelectorAll('.muted .undoable button')).toHaveLength(3);
  });
});

describe('the reset', () => {
  const changed: Partial<Settings> = { density: 'all', offSites: ['bbc.com'], openDelay: 900 };

  it('goes back to the defaults without asking, says so, and can be undone', async () => {
    const { settings } = await open({ settings: changed });
    await press(button('Reset everything to the defaults'));
    expect(settings()).toEqual(defaults);
    expect(statuses()).toEqual(['Everything is back to the defaults.']);
    await press(button('Undo'));
    expect(settings()).toEqual({ ...defaults, ...changed });
    expect(button('Undo')).toBeUndefined();
    expect(document.activeElement).toBe(button('Reset everything to the defaults'));
  });

  it('can no longer be undone after the next change', async () => {
    await open({ settings: changed });
    await press(button('Reset everything to the defaults'));
    await press(control('Base'));
    expect(button('Undo')).toBeUndefined();
  });
});

describe('what the page says of storing', () => {
  it('is "Saved" once a change is stored', async () => {
    await open({ state: 'saved' });
    expect(statuses()).toEqual(['Saved']);
  });

  it('is a sentence and a way out if it could not be stored', async () => {
    const { onRetry } = await open({ state: 'failed' });
    expect(statuses()[0]).toMatch(/^The browser could not store your last change\./);
    await press(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('is a sentence if there are no settings to show', async () => {
    await open({ settings: null, state: 'unread' });
    expect(statuses()[0]).toMatch(/Reload this page/);
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('the words of the options', () => {
  it('are all in the messages, none of them unused', async () => {
    const { default: messages } = await import('../../../public/_locales/en/messages.json');
    const { readdirSync, readFileSync } = await import('node:fs');
    const code = ['components/options', 'entrypoints/options']
      .flatMap((folder) =>
        readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
      )
      .join('\n');
    const used = new Set(code.match(/\boptions[A-Z]\w+/g));
    for (const type of Object.keys(defaults.types)) {
      used.add(`optionsExample${type[0]!.toUpperCase()}${type.slice(1)}`);
    }
    used.delete('optionsExample');
    const there = Object.keys(messages).filter((key) => key.startsWith('options'));
    expect(there).toEqual([...used].filter((key) => !/^options(Props)$/i.test(key)).sort());
  });
});
