// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fewEntries as record } from './few-entries.ts';
import { all, dotted, fill, key, open, press, text } from './opened.tsx';

vi.mock('wxt/browser', async () => ({ browser: { i18n: (await import('../messages.ts')).i18n } }));

beforeEach(async () => {
  await open();
});
afterEach(() => act(() => render(null, document.body)));

const shown = () => text('.timeline-controls output');
const dot = (id: string) => document.querySelector<HTMLElement>(`.dots a[href="#${id}"]`);

describe('the timeline', () => {
  it('has every event as a link with its date, its status and its statement', () => {
    expect(dotted()).toEqual(record.events.map(({ id }) => id));
    expect(dot('d-2014-10-15-oir-named')?.textContent).toContain('15 October 2014, Happened: The');
    expect(dot('d-plan-2025-09-reported')?.textContent).toContain('Planned, then superseded');
  });

  it('shows how an event stands by the shape of its dot, and says what shapes mean', async () => {
    expect(dot('d-2014-10-15-oir-named')?.className).toBe('happened');
    expect(dot('d-plan-2025-09-reported')?.className).toBe('superseded');
    await fill('Day, as a date', '2024-09-06');
    expect(dot('d-plan-2025-09-reported')?.className).toBe('planned');
    expect(all('.key li').map(({ textContent }) => textContent)).toEqual([
      'Filled: happened',
      'Hollow: planned, or planned and kept',
      'Struck: missed or superseded',
    ]);
  });

  it('has the figures on the same axis, and as a table', () => {
    expect(document.querySelector('.plot svg')).not.toBeNull();
    expect(all('.timeline table tbody tr').length).toBeGreaterThanOrEqual(record.figures.length);
  });

  it('is enlarged, moved and shown whole again by its buttons and by keys', async () => {
    const whole = shown();
    await press('Zoom in');
    const half = shown();
    expect(half).not.toBe(whole);
    expect(dotted().length).toBeLessThan(record.events.length);
    await key('ArrowRight');
    expect(shown()).not.toBe(half);
    await key('ArrowLeft');
    expect(shown()).toBe(half);
    await key('+');
    expect(shown()).not.toBe(half);
    await key('-');
    expect(shown()).toBe(half);
    await press('Zoom out');
    expect(shown()).toBe(whole);
    await press('Zoom in');
    await press('All');
    expect(shown()).toBe(whole);
    expect(dotted().length).toBe(record.events.length);
  });

  it('goes no further out than the whole, no further in than a month', async () => {
    const whole = shown();
    await press('Zoom out');
    expect(shown()).toBe(whole);
    for (let presses = 0; presses < 12; presses += 1) await press('Zoom in');
    const [from = '', to = ''] = shown().split(' to ');
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeCloseTo(30, -1);
  });

  it('is one stop for Tab, and up and down go from event to event, in sight or not', async () => {
    const stops = () => all('.dots a[tabindex="0"]').map((link) => link.getAttribute('href'));
    expect(stops()).toEqual(['#d-2014-09-10-coalition-announced']);
    await key('ArrowDown');
    expect(document.activeElement).toBe(dot('d-2014-09-10-coalition-announced'));
    await key('ArrowDown');
    expect(document.activeElement).toBe(dot('d-2014-09-coalition-formed'));
    expect(text('.readout')).toContain('Global Coalition against Daesh');
    await key('ArrowUp');
    await key('ArrowUp');
    expect(document.activeElement).toBe(dot('d-2014-09-10-coalition-announced'));
    for (const _ of '+++') await key('+');
    for (let steps = 0; steps < 8; steps += 1) await key('ArrowDown');
    expect(document.activeElement).toBe(dot(record.events[8]!.id));
    expect(stops()).toEqual([`#${record.events[8]!.id}`]);
  });

  it('leaves the browser its own keys', async () => {
    expect(await key('+', { ctrlKey: true })).toBe(true);
    expect(await key('Tab')).toBe(true);
    expect(await key('+')).toBe(false);
  });

  it('has a line at the day whose knowledge is shown', async () => {
    expect(document.querySelector('.day-line')).toBeNull();
    await fill('Day, as a date', '2024-09-06');
    expect(document.querySelector('.day-line')).not.toBeNull();
  });
});
