import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgets } from '../scripts/budgets.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const readme = read('README.md');

/** The day as prose has it: `10 October 2026`. */
const inWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What each number in the README is, read where it comes from. */
const sites: { country: string }[] = json('data/sites.json');
const claims: readonly (readonly [claim: RegExp, holds: string])[] = [
  [/pages of (\d+) publishers/, String(sites.length)],
  [/in (\d+) countries/, String(new Set(sites.map(({ country }) => country)).size)],
  [/(\d+) key dates/, String(json('data/events.json').length)],
  [/(\d+) troop figures/, String(json('data/figures.json').length)],
  [/(\d+) official quotes/, String(json('data/quotes.json').length)],
  [/with (\d+) sources/, String(json('data/sources.json').length)],
  [/as of (\d+ \w+ \d{4})/, inWords(json('data/record.json').asOf)],
  [/Node (\d+) or newer/, json('package.json').engines.node.replace('>=', '')],
  [/stage 1, .* at most (\d+) kB/, String(budgets.scan / 1000)],
  [/stage 2, .* at most (\d+) kB/, String(budgets.card / 1000)],
  [/chart of troops, .* at most (\d+) kB/, String(budgets.chart / 1000)],
  [/name Iraq: at most (\d+) kB/, String(budgets.language / 1000)],
];

describe('README.md', () => {
  it('has at most 150 lines', () => {
    expect(readme.split('\n').length - 1).toBeLessThanOrEqual(150);
  });

  it.each(claims)('states %s as it is', (claim, holds) => {
    expect(claim.exec(readme)?.[1]).toBe(holds);
  });

  it('states no number that is not checked here', () => {
    const rest = claims.reduce((text, [claim]) => text.replace(claim, ''), readme);
    // Names such as `mv3`, and the words "stage 1" and "stage 2", are no figures.
    const prose = rest.replace(/`[^`]*`|\bstage [12]\b/g, '');
    expect(prose.match(/\d[\d,.]*/g) ?? []).toEqual([]);
  });

  it('names no file that is not there', () => {
    const linked = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
    const named = [...readme.matchAll(/`((?:core|data|entrypoints|components)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect([...linked, ...named].filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it('explains every permission that the manifest asks for', () => {
    const permissions = /permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts'))?.[1] ?? '';
    const asked = [...permissions.matchAll(/'(\w+)'/g)].map(([, name]) => `| \`${name}\` |`);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((row) => !readme.includes(row))).toEqual([]);
  });

  it('gives a reason for every library that ships', () => {
    const shipped = Object.keys(json('package.json').dependencies);
    const reasons = readme.split('\n').filter((line) => line.startsWith('| `'));
    const hasReason = (name: string) => reasons.some((line) => line.includes(`\`${name}\``));
    expect(shipped.filter((name) => !hasReason(name))).toEqual([]);
  });
});
