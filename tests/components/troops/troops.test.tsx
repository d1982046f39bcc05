// @vitest-environment jsdom

import record from 'virtual:drawdown/record';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figureNumber } from '../../../components/card/figure-words.ts';
import { Troops } from '../../../components/troops/troops.tsx';
import type { TroopsChartProps } from '../../../components/troops/troops-chart.tsx';
import { recordAsOf } from '../../../core/as-of/record-as-of.ts';
import { figureSchema } from '../../../data/schema.ts';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const { asOf } = record;

const draw = (props: Partial<TroopsChartProps> = {}) =>
  act(() => {
    const all = { figures: record.figures, asOf, day: null, width: 346, ...props };
    render(<Troops {...all} />, document.body);
  });

const all = (selector: string) => [...document.querySelectorAll(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());
const picture = () => document.querySelector('svg')!;
const rows = () =>
  all('tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

afterEach(() => act(() => render(null, document.body)));

describe('the table of troops', () => {
  it('is one press away for everyone', async () => {
    await draw();
    expect(document.querySelector('details')?.open).toBe(false);
    expect(texts('summary')).toEqual(['Show as a table']);
    expect(document.querySelector('details table')).not.toBeNull();
  });

  it('names its columns', async () => {
    await draw();
    expect(texts('caption')).toEqual(['Troops in Iraq and Syria, as stated up to 10 October 2026']);
    expect(texts('th[scope=col]')).toEqual(['Date', 'Where', 'Whose', 'Number', 'Who said it']);
  });

  it.each(record.figures.map((figure) => [figure.id, figure] as const))(
    'says %s with its number and who said it',
    async (_, figure) => {
      await draw();
      const said = rows().filter((row) => row[4] === figure.statedBy);
      expect(said.map((row) => row[3])).toContainEqual(
        expect.stringMatching(new RegExp(`^${figureNumber(figure)}( |$|[A-Z])`)),
      );
    },
  );

  it.each([
    ['29 August 2025', 'Iraq', 'US', 'about 2,000 also stated', 'Shafaq News, August 2025'],
    ['29 August 2025', 'Iraq', 'US', 'about 2,500 also stated', 'The National, August 2025'],
    ['7 September 2024', 'Syria', 'US', 'about 900 Superseded', 'press reports (public US figure)'],
    [
      '20 October 2025',
      'Ain al-Asad',
      'US',
      '250–350',
      'Mohammed Shia al-Sudani, Prime Minister of Iraq',
    ],
    [
      '26 November 2025',
      'Kurdistan Region',
      'US and other coalition',
      'nearly 1,500',
      "Iraq's Joint Operations Command, via Rudaw",
    ],
    ['20 March 2026', 'Iraq', 'US', 'fewer than 1,000', 'The New York Times'],
    [
      'for September 2026, stated on 18 August 2025',
      'Erbil',
      'not stated',
      'fewer than 500 TargetSuperseded',
      'unnamed Iraqi government source, via Shafaq News',
    ],
  ])('says on %s: %s, %s, %s, by %s', async (...row) => {
    await draw();
    expect(rows()).toContainEqual(row);
  });

  it('puts the numbers that dispute one right after it', async () => {
    await draw();
    const numbers = rows().map((row) => row[3]);
    const at = numbers.indexOf('about 2,400');
    expect(numbers.slice(at + 1, at + 3)).toEqual([
      'about 2,000 also stated',
      'about 2,500 also stated',
    ]);
  });

  it('says nothing that was not known on the day', async () => {
    const day = '2024-09-07';
    await draw({ figures: recordAsOf(record, day).known.figures, asOf: day, day });
    expect(rows().map((row) => row[3])).toEqual([
      'about 5,200',
      '2,500',
      'about 1,000',
      'about 2,500',
      'about 900',
    ]);
  });
});

describe('the chart of troops', () => {
  it('is hidden from screen readers, and so is its key', async () => {
    await draw();
    expect(picture().getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector('.troops-key')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('runs from left to right', async () => {
    await draw();
    expect(picture().getAttribute('dir')).toBe('ltr');
  });

  it.each([280, 346, 1000, 1200])('is as wide as it may be: %d px', async (width) => {
    await draw({ width });
    expect(picture().getAttribute('width')).toBe(`${width}`);
    for (const text of all('svg text')) expect(Number(text.getAttribute('x'))).toBeLessThan(width);
  });

  it('shows both countries and every year', async () => {
    await draw();
    expect(texts('.name')).toEqual(['Iraq', 'Syria']);
    const years = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'];
    expect(texts('svg .year')).toEqual(years);
  });

  it('leaves out a country of which nothing was known', async () => {
    const day = '2022-01-01';
    await draw({ figures: recordAsOf(record, day).known.figures, asOf: day, day });
    expect(texts('.name')).toEqual(['Iraq', 'this article']);
  });

  it('labels the last number of each line, at the width of the card', async () => {
    await draw();
    expect(texts('.label').join(' ')).toMatch(/fewer than 1,000|<1,000/);
    expect(texts('.label').join(' ')).toMatch(/(about |~)1,000/);
    expect(texts('.label')).toContain('Ain al-Asad 250–350');
  });

  it('marks the article’s day, in words too', async () => {
    await draw({ day: '2024-09-06' });
    expect(all('path.day')).toHaveLength(1);
    expect(texts('.name')).toContain('this article');
  });

  it.each([null, '2014-06-01', '2030-01-01'])('marks no day for %s', async (day) => {
    await draw({ day });
    expect(all('path.day')).toHaveLength(0);
    expect(texts('.name')).toEqual(['Iraq', 'Syria']);
  });

  it('has room for a target that lies ahead', async () => {
    const day = '2025-09-01';
    await draw({ figures: recordAsOf(record, day).known.figures, asOf: day, day });
    expect(all('.mark.target.both')).toHaveLength(1);
    expect(texts('svg .year')).toContain('2026');
  });

  it('leaves the years to the axis that it shares', async () => {
    await draw({ x: (time) => (time - Date.UTC(2020, 0)) / 1e9 });
    expect(texts('svg .year')).toEqual([]);
  });

  it('explains the shapes that are in it, and only those', async () => {
    const keys = () => texts('.troops-key span');
    await draw();
    expect(keys()).toEqual([
      'US troops',
      'other coalition',
      'both or not stated',
      'target',
      'also stated',
      'superseded',
    ]);
    const day = '2024-09-07';
    await draw({ figures: recordAsOf(record, day).known.figures, asOf: day, day });
    expect(keys()).toEqual(['US troops', 'other coalition']);
  });

  it('says that nothing is known after a line’s end', async () => {
    await draw();
    expect(texts('.small').join()).toContain('no number, up to 10 October 2026');
  });

  it('has no fault that axe finds', async () => {
    await draw({ day: '2024-09-06' });
    document.querySelector('details')!.open = true;
    // jsdom lays nothing out, so colours are measured in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

/** `troopsOf` and `non-US coalition`: `troopsOfNonUSCoalition`. */
const keyOf = (prefix: string, value: string) =>
  prefix + value.replace(/(?:^|\W+)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the words on troops', () => {
  it('are all in the messages, none of them unused', async () => {
    const { default: messages } = await import('../../../public/_locales/en/messages.json');
    const { readdirSync, readFileSync } = await import('node:fs');
    const code = readdirSync('components/troops')
      .map((file) => readFileSync(`components/troops/${file}`, 'utf8'))
      .join('\n');
    const used = new Set([...code.matchAll(/['"](troops[A-Z]\w+)['"]/g)].map(([, key]) => key!));
    const sets: [string, readonly string[]][] = [
      ['troopsOf', figureSchema.shape.troops.options],
      ['troopsKey', ['us', 'other', 'both', 'target', 'disputed', 'struck']],
      ['troopsColumn', ['date', 'where', 'whose', 'number', 'who']],
    ];
    for (const [prefix, values] of sets) {
      expect(used.delete(prefix)).toBe(true);
      for (const value of values) used.add(keyOf(prefix, value));
    }
    const there = Object.keys(messages).filter((key) => /^troops/.test(key));
    expect(there.sort()).toEqual([...used].sort());
  });
});
