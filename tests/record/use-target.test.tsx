// @vitest-environment jsdom
import record from 'virtual:drawdown/record-page';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Target } from '../../core/record-page/target.ts';
import { useTarget } from '../../entrypoints/record/use-target.ts';

let seen: Target[] = [];

function Watcher() {
  const target = useTarget(record);
  if (seen.at(-1) !== target) seen.push(target);
  return null;
}

async function goTo(hash: string) {
  await act(() => {
    location.hash = hash;
    // jsdom tells of a new hash later.
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

afterEach(async () => {
  await act(() => render(null, document.body));
  location.hash = '';
  seen = [];
});

describe('the address of the page', () => {
  it('leads to an entry from the start', async () => {
    location.hash = '#t-withdrawal';
    await act(() => render(<Watcher />, document.body));
    expect(seen).toEqual([{ kind: 'entry', id: 't-withdrawal' }]);
  });

  it('leads on whenever it changes, until the page is gone', async () => {
    await act(() => render(<Watcher />, document.body));
    await goTo('#d-2024-09-27-joint-statement');
    await goTo('#d-none');
    expect(seen.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      'none',
      'entry',
      'unknown',
    ]);
    await act(() => render(null, document.body));
    const { length } = seen;
    await goTo('#sources');
    expect(seen.length).toBe(length);
  });
});
