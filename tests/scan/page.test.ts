// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguagePatterns } from '../../core/detector/index.ts';
import { type Life, startLife } from '../../entrypoints/scan/life.ts';
import { openPage } from '../../entrypoints/scan/page.ts';
import { answerPopup } from '../../entrypoints/scan/popup.ts';
import { pageSettings, standInBrowser } from './stand-in-browser.ts';
import { completeTheDom, element, marked, show, standInDetector } from './stand-ins.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => world);

let extension: ReturnType<typeof standInBrowser>;
let life: Life;

beforeEach(() => {
  vi.useFakeTimers();
  completeTheDom();
  extension = standInBrowser();
  world.browser = extension.browser;
});

afterEach(() => {
  extension.orphan();
  life.alive();
  vi.useRealTimers();
});

/** Long enough for a pass, its report and the answer. */
const settle = () => vi.advanceTimersByTimeAsync(2000);

async function open(html: string) {
  show(html);
  life = startLife();
  const page = openPage(life, standInDetector());
  answerPopup(life, page);
  await settle();
  return page;
}

const article =
  '<p id="lead">The withdrawal from Iraq began.</p><p id="more">Sudani was in Erbil.</p>';

describe('a page on topic', () => {
  it('is marked, related terms too, and reported once', async () => {
    await open(article);
    expect(marked()).toEqual(['withdrawal from Iraq', 'Sudani', 'Erbil']);
    expect(extension.sent()).toEqual([{ type: 'report', mentions: 3 }]);
  });

  it('stays as it was', async () => {
    show(article);
    const before = document.documentElement.outerHTML;
    await open(article);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('marks what is added', async () => {
    await open(article);
    element('#more').insertAdjacentHTML('afterend', '<p>From <b>Ain</b> al-Asad.</p>');
    await settle();
    expect(marked()).toContain('Ain al-Asad');
    expect(extension.sent().at(-1)).toEqual({ type: 'report', mentions: 4 });
  });

  it('marks what text changes to, in the order of the page', async () => {
    await open(article);
    const text = element('#lead').firstChild as Text;
    text.data = 'Ain al-Asad: the withdrawal from Iraq began.';
    await settle();
    expect(marked()).toEqual(['Ain al-Asad', 'withdrawal from Iraq', 'Sudani', 'Erbil']);
  });

  it('forgets what leaves', async () => {
    const page = await open(article);
    const sudani = page.mentions().find(({ text }) => text === 'Sudani');
    element('#more').remove();
    await settle();
    expect(page.mentions().map(({ text }) => text)).toEqual(['withdrawal from Iraq']);
    expect(sudani?.range()).toBeNull();
  });

  it('loses its related marks with its last explicit mention', async () => {
    await open(article);
    element('#lead').textContent = 'Another article.';
    await settle();
    expect(marked()).toBeUndefined();
    expect(extension.sent().at(-1)).toEqual({ type: 'report', mentions: 0 });
  });

  it('is found when one page becomes another without loading', async () => {
    await open('<main><p>Cats. Sudani.</p></main>');
    expect(extension.sent()).toEqual([]);
    element('main').innerHTML = article;
    await settle();
    expect(marked()).toEqual(['withdrawal from Iraq', 'Sudani', 'Erbil']);
  });

  it('is read as a whole again when it changes in too many places at once', async () => {
    await open(article);
    element('#more').insertAdjacentHTML('afterend', '<p>Ain al-Asad</p>'.repeat(600));
    await settle();
    expect(marked()).toHaveLength(4);
  });

  it('is followed where document.open() replaces it', async () => {
    await open(article);
    document.documentElement.remove();
    document.append(document.createElement('html'));
    document.documentElement.innerHTML = '<body><p>The withdrawal from Iraq, once more.</p></body>';
    await settle();
    expect(marked()).toEqual(['withdrawal from Iraq']);
  });

  it('keeps the ids of the mentions that stay', async () => {
    const page = await open(article);
    const before = page.mentions().map(({ id }) => id);
    element('#more').innerHTML = 'Yesterday <b>Sudani</b> was in Erbil.';
    await settle();
    expect(page.mentions().map(({ id }) => id)).toEqual(before);
  });
});

describe('a page off topic', () => {
  it('causes no message and no mark', async () => {
    await open('<p>Sudani spoke in Erbil about Iraq.</p>');
    expect(extension.sent()).toEqual([]);
    expect(marked()).toBeUndefined();
  });

  it('is left without a timer', async () => {
    await open('<p>Cats.</p>');
    element('p').textContent = 'Dogs.';
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['navigation', '<nav><p>withdrawal from Iraq</p></nav>'],
    ['navigation by its role', '<div role="navigation"><p>withdrawal from Iraq</p></div>'],
    ['the text that the reader writes', '<div contenteditable="true">withdrawal from Iraq</div>'],
    ['hidden text', '<div hidden><p>withdrawal from Iraq</p></div>'],
    ['inert text', '<div inert><p>withdrawal from Iraq</p></div>'],
    ['a phrase that is hidden in part', '<p>withdrawal <b hidden>from</b> Iraq</p>'],
  ])('is one with the words only in %s', async (_, html) => {
    await open(html);
    expect(extension.sent()).toEqual([]);
  });

  it('comes on topic when hidden text is shown', async () => {
    await open('<details><summary>More</summary><p>withdrawal from Iraq</p></details><i></i>');
    expect(marked()).toBeUndefined();
    element('details').setAttribute('open', '');
    element('i').append('x');
    await settle();
    expect(marked()).toEqual(['withdrawal from Iraq']);
  });
});

describe('a page in another language', () => {
  const german = '<p>Der Abzug aus dem Irak hat begonnen.</p>';
  const patterns = { language: 'de' } as LanguagePatterns;

  it('has its file asked for, once, and is marked when that has come', async () => {
    const page = await open(german);
    expect(extension.sent()).toEqual([{ type: 'languages', languages: ['de'] }]);
    expect(marked()).toBeUndefined();
    page.learn(patterns);
    await settle();
    expect(marked()).toEqual(['Abzug aus dem Irak']);
    expect(extension.sent().slice(1)).toEqual([{ type: 'report', mentions: 1 }]);
  });

  it('is marked beside the first language', async () => {
    const page = await open(`${article}${german}`);
    expect(marked()).toHaveLength(3);
    page.learn(patterns);
    await settle();
    expect(marked()).toHaveLength(4);
  });

  it('stays as it is where its file does not come', async () => {
    extension.willAnswer(undefined);
    const page = await open(german);
    expect(page.mentions()).toEqual([]);
    element('p').append(' Irak.');
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the settings', () => {
  it('decide what is marked, without reloading', async () => {
    const page = await open(`${article}<p>Erbil again.</p>`);
    const settings = pageSettings({ density: 'all' });
    extension.willAnswer({
      ...settings,
      settings: { ...settings.settings, types: { ...settings.settings.types, person: false } },
    });
    extension.browser.storage.onChanged.fire({}, 'sync');
    await settle();
    expect(marked()).toEqual(['withdrawal from Iraq', 'Erbil', 'Erbil']);
    expect(page.mentions()).toHaveLength(3);
    expect(extension.sent().at(-1)).toEqual({ type: 'report', mentions: 3 });
  });

  it('mark nothing and keep nothing where the reader has it off', async () => {
    extension.willAnswer(pageSettings({}, false));
    const page = await open(article);
    expect(marked()).toBeUndefined();
    expect(page.mentions()).toEqual([]);
  });

  it('unmark and mark again when it is switched off and on', async () => {
    await open(article);
    extension.willAnswer(pageSettings({}, false));
    extension.browser.storage.onChanged.fire({}, 'sync');
    await settle();
    expect(marked()).toBeUndefined();
    extension.willAnswer(pageSettings());
    extension.browser.storage.onChanged.fire({}, 'sync');
    await settle();
    expect(marked()).toHaveLength(3);
  });

  it.each([undefined, null, true, {}, { on: true }, { on: 'yes', settings: {} }])(
    'are not taken from what is no answer: %j',
    async (answer) => {
      extension.willAnswer(answer);
      await open(article);
      expect(marked()).toBeUndefined();
    },
  );

  it('are asked for again, with the count, when the page comes back from the cache', async () => {
    await open(article);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(extension.sent()).toEqual([
      { type: 'report', mentions: 3 },
      { type: 'report', mentions: 3 },
    ]);
  });
});

describe('the popup', () => {
  it('gets the list', async () => {
    await open(article);
    const list = extension.ask({ type: 'list' });
    expect(list).toMatchObject({
      on: true,
      mentions: [{ id: 1, text: 'withdrawal from Iraq' }, {}, {}],
    });
  });

  it('gets an empty list on a page off topic', async () => {
    await open('<p>Cats.</p>');
    expect(extension.ask({ type: 'list' })).toEqual({ on: true, mentions: [] });
  });

  it('has a card opened, which may come late', async () => {
    const page = await open(article);
    const card = { show: vi.fn(), update: vi.fn() };
    extension.ask({ type: 'show', mention: 2 });
    page.attach(card);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'Sudani' }));
  });

  it.each([null, 'list', { type: 'other' }, { type: 'show' }, { type: 'show', mention: 99 }])(
    'gets no answer to %j',
    async (message) => {
      await open(article);
      expect(extension.ask(message)).toBeUndefined();
    },
  );
});

describe('a page that clears the marks', () => {
  it('has them put up again, a bounded number of times', async () => {
    const page = await open(article);
    const text = element('#more').firstChild as Text;
    let restored = 0;
    for (let times = 0; times < 20; times++) {
      CSS.highlights.clear();
      page.markedAt(text, 1);
      if (marked()) restored += 1;
    }
    expect(restored).toBe(5);
  });

  it('has them put up again where it has emptied them', async () => {
    const page = await open(article);
    CSS.highlights.get('drawdown')?.clear();
    page.markedAt(document.body, 0);
    expect(marked()).toHaveLength(3);
  });
});

describe('the mark at a place', () => {
  it.each([
    [0, 'Sudani'],
    [6, 'Sudani'],
    [7, undefined],
    [14, 'Erbil'],
  ])('at offset %i is that of %s', async (offset, text) => {
    const page = await open(article);
    expect(page.markedAt(element('#more').firstChild as Text, offset)?.text).toBe(text);
  });

  it('is none where the mention is not marked', async () => {
    const page = await open(`${article}<p id="again">Erbil</p>`);
    expect(page.markedAt(element('#again').firstChild as Text, 2)).toBeUndefined();
  });

  it('has a range over all that it covers', async () => {
    const page = await open('<p>The <b>with</b>drawal <i>from</i> Iraq.</p>');
    const mention = page.markedAt(element('i').firstChild as Text, 1);
    expect(mention?.range()?.toString()).toBe('withdrawal from Iraq');
  });
});

describe('an orphan', () => {
  it('takes down its marks and its listeners in silence', async () => {
    const page = await open(article);
    extension.orphan();
    page.markedAt(element('#more').firstChild as Text, 1);
    expect(marked()).toBeUndefined();
    expect(page.signal.aborted).toBe(true);
    document.body.append('Sudani');
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the marks of the copy that came after it', async () => {
    const page = await open(article);
    const next = new Highlight();
    CSS.highlights.set('drawdown', next);
    extension.orphan();
    page.markedAt(document.body, 0);
    expect(CSS.highlights.get('drawdown')).toBe(next);
  });
});
