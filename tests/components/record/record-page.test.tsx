// @vitest-environment jsdom
import whole from 'virtual:drawdown/record-page';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../../core/record-page/target.ts';
import { fewestEntries, fewEntries as record } from './few-entries.ts';
import { all, dotted, fill, listed, open, press, text } from './opened.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

const total = record.events.length + record.figures.length + record.quotes.length;
const at = (id: string): Target => ({ kind: 'entry', id });

afterEach(() => act(() => render(null, document.body)));

describe('the record page', () => {
  it('says what the record is, its version and its last day', async () => {
    await open();
    expect(text('h1')).toBe('The whole record');
    expect(text('.version')).toContain(record.version);
    expect(text('.version')).toContain('10 October 2026');
    expect(text('.as-of')).toContain('10 October 2026');
  });

  it.each([
    ['2027-01-08', ''],
    ['2027-01-09', 'The record is 91 days old: newer developments may be missing.'],
  ])('says on %s how old it is: "%s"', async (today, age) => {
    await open({ today });
    expect(text('.age')).toBe(age);
  });

  it('has all entries, all terms, all sources and the changelog', async () => {
    await open({ record: whole });
    const { events, figures, quotes, terms, sources, changes } = whole;
    expect(listed().length).toBe(events.length + figures.length + quotes.length);
    expect(all('article.term').map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
    expect(all('.source-list > li').length).toBe(sources.length);
    expect(all('.change h3').map(({ textContent }) => textContent)).toEqual(
      changes.map(({ version }) => `Version ${version}`),
    );
    expect(all('.change li').length).toBe(changes.flatMap(({ changes: texts }) => texts).length);
  });

  it('gives every entry an id and a link of its own', async () => {
    await open();
    const links = all('.entry .permalink').map((link) => link.getAttribute('href'));
    expect(links).toEqual(all('.entry').map(({ id }) => `#${id}`));
    expect(new Set(links).size).toBe(links.length);
  });

  it('leads nowhere inside that is not there', async () => {
    await open();
    const inside = all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1));
    const missing = inside.filter((id) => !document.getElementById(id));
    expect(inside.length).toBeGreaterThan(total);
    expect(missing).toEqual([]);
  });

  it('opens every address in a new tab that knows nothing of the page', async () => {
    await open();
    const outside = all('a:not([href^="#"])') as HTMLAnchorElement[];
    expect(outside.length).toBeGreaterThan(record.sources.length);
    for (const { target, rel, protocol } of outside) {
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(protocol).toMatch(/^https?:$/);
    }
  });
});

describe('filters', () => {
  it.each<[string, string, number]>([
    ['Kind', 'quote', record.quotes.length],
    ['Side', 'US', record.quotes.filter(({ sides }) => sides.includes('US')).length],
    ['Place', 'Syria', record.figures.filter(({ place }) => place === 'Syria').length],
    ['Source', 'Politico', 1],
  ])('by %s leave what is of it, and say aloud how many', async (label, value, count) => {
    await open();
    await fill(label, value);
    expect(listed().length).toBe(count);
    expect(text('[role=status].found')).toBe(`${count} of ${total} entries`);
  });

  it('by words find what has them all, in the words of the page too', async () => {
    await open();
    await fill('Search', '27 SEPTEMBER 2024 joint');
    expect(listed()).toContain('d-2024-09-27-joint-statement');
    await fill('Search', 'target fewer than 500');
    expect(listed()).toEqual(['f-erbil-under-500-plan']);
  });

  it('narrow the timeline and the chart down with the list', async () => {
    await open();
    await fill('Kind', 'event');
    expect(dotted().sort()).toEqual(listed().sort());
    expect(text('.timeline')).toContain('No figure is among the entries shown.');
    await fill('Kind', 'quote');
    expect(dotted()).toEqual([]);
    expect(text('.timeline')).toContain('No event is among the entries shown.');
  });

  it('that find nothing say what to do, and are cleared at once', async () => {
    await open();
    await fill('Search', 'zzz');
    expect(listed()).toEqual([]);
    expect(text('#entries ~ .none')).toMatch(/^Nothing was found\. .*clear the filters/);
    await press('Clear filters');
    expect(listed().length).toBe(total);
    expect(text('.found')).toBe(`${total} entries`);
  });

  it('say what they do to entries without a side or a place', async () => {
    await open();
    expect(text('.filters .hint')).toContain('events and figures are left out');
    expect(text('.filters .hint')).toContain('events and quotes are left out');
  });
});

describe('a day', () => {
  it('shows the record as it was known then: list, timeline, disputes and sources', async () => {
    await open();
    await fill('Day, as a date', '2024-09-06');
    expect(text('.as-of')).toBe('As of 6 September 2024');
    expect(listed()).toContain('d-2024-09-06-reuters-report');
    expect(listed()).not.toContain('d-2024-09-27-joint-statement');
    expect(dotted()).not.toContain('d-2024-09-27-joint-statement');
    expect(text('#d-plan-2025-09-reported .status')).toBe('Planned');
    expect(text('section:has(> #disputes)')).toContain('No dispute was known');
    expect(all('.source-list > li').length).toBeLessThan(record.sources.length);
    expect(text('.version')).toContain('10 October 2026');
  });

  it('is chosen on the slider too, and left again', async () => {
    await open();
    const slider = document.querySelector<HTMLInputElement>('[type=range]')!;
    expect(slider.getAttribute('aria-valuetext')).toBe('10 October 2026');
    await fill('Day, on a slider', slider.min);
    expect(text('.as-of')).toBe('As of 10 September 2014');
    expect(listed()).toEqual(['d-2014-09-10-coalition-announced']);
    await press('Back to today’s state');
    expect(listed().length).toBe(total);
    expect(document.activeElement).toBe(slider);
  });

  it.each(['', '2024-02-31', 'tomorrow'])('that is none is not taken: "%s"', async (typed) => {
    await open();
    await fill('Day, as a date', typed);
    expect(listed().length).toBe(total);
  });

  it.each([
    ['1999-01-01', 'As of 10 September 2014'],
    ['2030-01-01', 'As of 10 October 2026, the last day of the record.'],
  ])('beyond the record, %s, is its first or last', async (typed, said) => {
    await open();
    await fill('Day, as a date', typed);
    expect(text('.as-of')).toBe(said);
  });
});

describe('a link to an entry', () => {
  it('marks it, and tells once that it is there', async () => {
    const { onReach } = await open({ target: at('d-2024-09-27-joint-statement') });
    expect(all('.marked').map(({ id }) => id)).toEqual(['d-2024-09-27-joint-statement']);
    expect(document.querySelector('[aria-current]')?.id).toBe('d-2024-09-27-joint-statement');
    await fill('Kind', 'event');
    expect(onReach.mock.calls).toEqual([['d-2024-09-27-joint-statement']]);
  });

  it('clears the filters and the day that hide it', async () => {
    await open();
    await fill('Day, as a date', '2024-09-06');
    await fill('Kind', 'quote');
    const { onReach } = await open({ target: at('f-us-syria-2000-2024-12') });
    expect(text('.as-of')).toContain('10 October 2026');
    expect(listed().length).toBe(total);
    expect(onReach).toHaveBeenCalledWith('f-us-syria-2000-2024-12');
  });

  it('leaves them where they do not hide it', async () => {
    await open();
    await fill('Kind', 'event');
    await open({ target: at('d-2024-09-27-joint-statement') });
    expect(listed().length).toBe(record.events.length);
  });

  it.each(['t-withdrawal', 's-politico-oir-name'])('leads to %s too', async (id) => {
    const { onReach } = await open({ target: at(id) });
    expect(all('.marked').map((marked) => marked.id)).toEqual([id]);
    expect(onReach).toHaveBeenCalledWith(id);
  });

  it('that the record does not have says so, and shows the rest', async () => {
    const { onReach } = await open({ target: { kind: 'unknown', id: 'd-none' } });
    expect(text('[role=alert]')).toMatch(/no entry “d-none”/);
    expect(listed().length).toBe(total);
    expect(onReach).not.toHaveBeenCalled();
  });
});

describe('the record page, whatever it shows', () => {
  const small = { record: fewestEntries };
  const unknown: Target = { kind: 'unknown', id: 'x' };

  it.each<[string, () => Promise<unknown>]>([
    ['an entry', () => open({ ...small, target: at('d-2024-09-06-reuters-report') })],
    ['nothing', () => open({ ...small, target: unknown }).then(() => fill('Search', 'zzz'))],
    ['an earlier day', () => open(small).then(() => fill('Day, as a date', '2024-09-27'))],
  ])('has nothing that axe finds fault with: %s', async (_, show) => {
    await show();
    // jsdom lays nothing out, so colours are looked at in the browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
