import { afterEach, describe, expect, it } from 'vitest';
import { equipPage, type Injector } from '../../entrypoints/background/equip-page.ts';
import { type MarkStyle, markCss, markOrigin } from '../../entrypoints/background/mark-style.ts';

const target = { tabId: 7, frameIds: [0] };
const world = globalThis as { [key: symbol]: unknown };
const keys = [Symbol.for('drawdown.scan'), Symbol.for('drawdown.equipment')] as const;

/** One document, whose isolated world is this test's own global. */
function page() {
  const done: string[] = [];
  const injector = {
    async executeScript({ func, args, files }) {
      if (func) return [{ frameId: 0, documentId: 'd', result: func(...((args ?? []) as [])) }];
      done.push(...(files ?? []));
      return [];
    },
    async insertCSS({ css, origin }) {
      done.push(`insert ${origin} ${nameOf(css)}`);
    },
    async removeCSS({ css, origin }) {
      done.push(`remove ${origin} ${nameOf(css)}`);
    },
  } satisfies Injector;
  world[keys[0]] = { scan: 1 };
  return { done, equip: (style: MarkStyle) => equipPage(injector, target, style), injector };
}

const nameOf = (css: string | undefined) => (css === markCss.marker ? 'marker' : 'underline');

afterEach(() => {
  for (const key of keys) delete world[key];
});

describe('equipPage', () => {
  it('inserts style and card once, however often it is asked', async () => {
    const { done, equip } = page();
    await equip('underline');
    await equip('underline');
    expect(done).toEqual([`insert ${markOrigin} underline`, 'card.js']);
  });

  it('does so once where two reports arrive together', async () => {
    const { done, equip } = page();
    await Promise.all([equip('marker'), equip('marker')]);
    expect(done.toSorted()).toEqual(['card.js', `insert ${markOrigin} marker`]);
  });

  it('puts the new style in place of the old one, with no moment without any', async () => {
    const { done, equip } = page();
    await equip('underline');
    done.length = 0;
    await equip('marker');
    await equip('underline');
    expect(done).toEqual([
      `insert ${markOrigin} marker`,
      `remove ${markOrigin} underline`,
      `insert ${markOrigin} underline`,
      `remove ${markOrigin} marker`,
    ]);
  });

  it('gives a new scan of the same document a card of its own', async () => {
    const { done, equip } = page();
    await equip('underline');
    world[keys[0]] = { scan: 2 };
    await equip('underline');
    expect(done.filter((what) => what === 'card.js')).toHaveLength(2);
  });

  it('does nothing where the browser answers for no frame', async () => {
    const { done, injector } = page();
    await equipPage({ ...injector, executeScript: async () => [] }, target, 'underline');
    expect(done).toEqual([]);
  });
});

describe('the marks', () => {
  it.each(Object.entries(markCss))('%s move no text and are not printed', (_, css) => {
    const properties = [...css.matchAll(/^\s*([a-z-]+):/gm)].map(([, name]) => name!);
    const paint = /^(color|background-color|text-(decoration|underline)(-[a-z-]+)?)$/;
    expect(properties.filter((name) => !paint.test(name))).toEqual([]);
    expect(css.match(/@media screen/g)).toHaveLength(css.match(/::highlight\(drawdown\)/g)!.length);
  });

  it.each(Object.entries(markCss))('%s yield to no style of the page', (_, css) => {
    const declarations = css.match(/^\s*[a-z-]+:.*$/gm)!;
    expect(declarations.filter((line) => !line.endsWith('!important;'))).toEqual([]);
  });
});
