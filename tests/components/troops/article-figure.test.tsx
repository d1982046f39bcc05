// @vitest-environment jsdom

import record from 'virtual:drawdown/record';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleFigure } from '../../../components/troops/article-figure.tsx';
import { lookupOf } from '../../../core/entry-view.ts';
import { articleFigure } from '../../../core/troops/article-figure.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const SYRIA = 'f-us-syria-900-2024-09';
const IRAQ = 'f-us-iraq-2500-2024-09';

const show = (words: string, id: string, day: string | null) =>
  act(() => {
    const entry = record.figures.find((each) => each.id === id)!;
    const view = articleFigure(record, entry, day, lookupOf(record));
    render(<ArticleFigure words={words} view={view} />, document.body);
  });

const lines = () => [...document.querySelectorAll('.article-figure > p')].map((p) => p.textContent);

afterEach(() => act(() => render(null, document.body)));

describe('the figure of an article', () => {
  it.each<[string, string, string | null, string[]]>([
    [
      '900 troops',
      SYRIA,
      '2024-09-07',
      [
        'The article says “900 troops”.',
        'The last number known on that day: about 900 · US troops, Syria · as of 7 September 2024 · press reports (public US figure)',
        'Stated publicly until 19 December 2024; then corrected to about 2,000.',
      ],
    ],
    [
      '900 troops',
      SYRIA,
      '2024-09-01',
      [
        'The article says “900 troops”.',
        'The record has no number that early; its first is: about 900 · US troops, Syria · as of 7 September 2024 · press reports (public US figure)',
        'Stated publicly until 19 December 2024; then corrected to about 2,000.',
      ],
    ],
    [
      '2,500 US troops',
      IRAQ,
      '2024-12-20',
      [
        'The article says “2,500 US troops”.',
        'The last number known on that day: about 2,500 · US troops, Iraq · as of 7 September 2024 · press reports (public US figure)',
        'Later given as at least 2,500 (23 December 2024).',
      ],
    ],
    // It agrees, and nothing came of it: nothing is added.
    [
      'between 250 and 350 advisers',
      'f-ain-al-asad-250-350-2025-10',
      '2025-10-21',
      [
        'The article says “between 250 and 350 advisers”.',
        'The last number known on that day: 250–350 · US troops, Ain al-Asad · as of 20 October 2025 · Mohammed Shia al-Sudani, Prime Minister of Iraq',
      ],
    ],
    [
      'fewer than 2,000 troops',
      'f-us-iraq-under-2000-2025-09',
      '2025-10-01',
      [
        'The article says “fewer than 2,000 troops”.',
        'The last number known on that day: fewer than 2,000 · US troops, Iraq · stated on 30 September 2025 · unnamed US official to Reuters; unnamed senior US defense official to AFP and others',
      ],
    ],
    [
      '2,400 troops',
      'f-us-iraq-2400-2025-08',
      null,
      [
        'The article says “2,400 troops”.',
        'The record’s latest number: fewer than 1,000 · US troops, Iraq · as of 20 March 2026 · The New York Times',
      ],
    ],
  ])('says of “%s” (%s) on %s what the record has', async (words, id, day, expected) => {
    await show(words, id, day);
    expect(lines()).toEqual(expected);
  });

  it('never judges the article', async () => {
    for (const { id } of record.figures) {
      for (const day of ['2014-01-01', '2024-09-07', '2025-10-01', null]) {
        await show('900 troops', id, day);
        expect(lines().join(' ')).not.toMatch(/wrong|false|error|mistake|incorrect|outdated|but/i);
      }
    }
  });

  it('keeps the page’s words apart, whichever way they run', async () => {
    await show('٩٠٠ جندي', SYRIA, '2024-09-07');
    expect(document.querySelector('bdi')?.textContent).toBe('٩٠٠ جندي');
  });

  it.each([
    ['2024-12-20', 3],
    ['2024-09-07', 5],
  ])('cites on %s what the numbers rest on', async (day, sources) => {
    await show('900 troops', SYRIA, day);
    expect(document.querySelectorAll('.source')).toHaveLength(sources);
  });

  it('has no fault that axe finds', async () => {
    await show('900 troops', SYRIA, '2024-12-20');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
