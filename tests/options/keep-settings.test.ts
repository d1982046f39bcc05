import { describe, expect, it } from 'vitest';
import { type Kept, keepSettings, type Store } from '../../entrypoints/options/keep-settings.ts';

interface Settings {
  readonly [name: string]: number;
}

/** A store whose saves end when the test says so. */
function setUp(stored: Settings = {}) {
  const heard: Kept<Settings>[] = [];
  const saves: { end(): void; fail(): void }[] = [];
  let watcher: (settings: Settings) => void = () => {};
  const store: Store<Settings> = {
    load: () => Promise.resolve(stored),
    change: (by) =>
      new Promise((resolve, reject) => {
        const end = () => {
          stored = by(stored);
          resolve(stored);
        };
        saves.push({ end, fail: () => reject(new Error('no room')) });
      }),
    watch: (told) => {
      watcher = told;
      return () => {
        watcher = () => {};
      };
    },
  };
  const keeper = keepSettings(store, (kept) => heard.push(kept));
  return {
    keeper,
    saves,
    last: () => heard.at(-1),
    stored: () => stored,
    elsewhere: (by: (settings: Settings) => Settings) => {
      stored = by(stored);
      watcher(stored);
    },
  };
}
const set = (name: string, value: number) => (settings: Settings) => ({
  ...settings,
  [name]: value,
});
/** Until everything that was waiting has run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('kept settings', () => {
  it('are shown once they are loaded', async () => {
    const { last } = setUp({ a: 1 });
    expect(last()).toBeUndefined();
    await settle();
    expect(last()).toEqual({ shown: { a: 1 }, state: 'idle' });
  });

  it('show a change before it is stored, and say when it is', async () => {
    const { keeper, saves, last } = setUp();
    await settle();
    keeper.change(set('a', 2));
    expect(last()).toEqual({ shown: { a: 2 }, state: 'saving' });
    saves[0]!.end();
    await settle();
    expect(last()).toEqual({ shown: { a: 2 }, state: 'saved' });
  });

  it('lose neither of two quick changes, and store one after the other', async () => {
    const { keeper, saves, last, stored } = setUp();
    await settle();
    keeper.change(set('a', 1));
    keeper.change(set('b', 1));
    expect(last()?.shown).toEqual({ a: 1, b: 1 });
    expect(saves).toHaveLength(1);
    saves[0]!.end();
    await settle();
    expect(last()).toEqual({ shown: { a: 1, b: 1 }, state: 'saving' });
    saves[1]!.end();
    await settle();
    expect(stored()).toEqual({ a: 1, b: 1 });
    expect(last()?.state).toBe('saved');
  });

  it('store many changes made during one save in one more', async () => {
    const { keeper, saves, stored } = setUp();
    await settle();
    for (const name of ['a', 'b', 'c', 'd']) keeper.change(set(name, 1));
    saves[0]!.end();
    await settle();
    saves[1]!.end();
    await settle();
    expect(saves).toHaveLength(2);
    expect(stored()).toEqual({ a: 1, b: 1, c: 1, d: 1 });
  });

  it('stay on screen when they cannot be stored, and say so', async () => {
    const { keeper, saves, last, stored } = setUp({ a: 1 });
    await settle();
    keeper.change(set('a', 2));
    saves[0]!.fail();
    await settle();
    expect(last()).toEqual({ shown: { a: 2 }, state: 'failed' });
    expect(stored()).toEqual({ a: 1 });
  });

  it.each(['retry', 'another change'])('go along with %s after a failure', async (way) => {
    const { keeper, saves, last, stored } = setUp();
    await settle();
    keeper.change(set('a', 2));
    saves[0]!.fail();
    await settle();
    if (way === 'retry') keeper.retry();
    else keeper.change(set('b', 3));
    saves[1]!.end();
    await settle();
    expect(stored()).toEqual(way === 'retry' ? { a: 2 } : { a: 2, b: 3 });
    expect(last()).toEqual({ shown: stored(), state: 'saved' });
  });

  it('take in changes made elsewhere below the own ones that are not stored yet', async () => {
    const { keeper, last, saves, elsewhere, stored } = setUp();
    await settle();
    keeper.change(set('a', 1));
    elsewhere((settings) => ({ ...settings, a: 9, b: 9 }));
    expect(last()?.shown).toEqual({ a: 1, b: 9 });
    saves[0]!.end();
    await settle();
    expect(stored()).toEqual({ a: 1, b: 9 });
  });

  it('do not let a late load undo what was heard before it', async () => {
    const { elsewhere, last } = setUp({ a: 1 });
    elsewhere(() => ({ a: 2 }));
    await settle();
    expect(last()?.shown).toEqual({ a: 2 });
  });

  it('hear nothing any more once stopped', async () => {
    const { keeper, last, elsewhere } = setUp({ a: 1 });
    await settle();
    keeper.stop();
    elsewhere(() => ({ a: 2 }));
    expect(last()?.shown).toEqual({ a: 1 });
  });

  it('say that they could not be loaded, until they are heard of', async () => {
    const heard: Kept<Settings>[] = [];
    let tell: (settings: Settings) => void = () => {};
    keepSettings<Settings>(
      {
        load: () => Promise.reject(new Error('damaged')),
        change: () => Promise.reject(new Error('damaged')),
        watch: (told) => {
          tell = told;
          return () => {};
        },
      },
      (kept) => heard.push(kept),
    );
    await settle();
    expect(heard.at(-1)).toEqual({ shown: null, state: 'unread' });
    tell({ a: 1 });
    expect(heard.at(-1)).toEqual({ shown: { a: 1 }, state: 'idle' });
  });
});
