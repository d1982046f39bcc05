import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** Every file of the project: tracked, or new and not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && statSync(`${root}${file}`, { throwIfNoEntry: false })?.isFile());

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const linesWith = (pattern: RegExp, of: readonly string[]) =>
  of.flatMap((file) =>
    read(file)
      .split('\n')
      .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ at, line }) => `${at} ${line.trim()}`),
  );

const sources = files.filter((file) => /^(entrypoints|components|core|data)\/.*\.tsx?$/.test(file));
const core = files.filter((file) => /^core\/.*\.ts$/.test(file));
const texts = files.filter((file) => /\.(tsx?|mjs|json|md|html|css|svg|yml)$/.test(file));

describe('the sources', () => {
  const sizes = sources.map((file) => statSync(`${root}${file}`).size).sort((a, b) => a - b);
  const quantile = (share: number) => sizes[Math.floor(share * (sizes.length - 1))];

  it('are small files: median 2 kB, nine of ten 5 kB, none over 10 kB', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(2048);
    expect(quantile(0.9)).toBeLessThanOrEqual(5120);
    expect(quantile(1)).toBeLessThanOrEqual(10_240);
  });

  it('have names that say what is in them', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.[a-z]+$)/;
    expect(files.filter((file) => nameless.test(file))).toEqual([]);
  });

  it('hold no undated TODO', () => {
    const undated = /\b(TODO|FIXME|HACK)\b(?! \[20\d\d-\d\d-\d\d\])/;
    expect(linesWith(undated, sources)).toEqual([]);
  });

  it('hold no any', () => {
    expect(linesWith(/(:|<|as) any\b/, sources)).toEqual([]);
  });
});

describe('core/', () => {
  it('imports nothing from outside itself at run time', () => {
    const outside = /^import (?!type).*from '(?!\.\/|\.\.\/core\/)/;
    const upward = /^import (?!type).*from '\.\.\/(\.\.\/)?(data|components|entrypoints)\//;
    expect(linesWith(outside, core).filter((line) => !/from '\.\.\//.test(line))).toEqual([]);
    expect(linesWith(upward, core)).toEqual([]);
  });

  it('reads no clock and no page', () => {
    const outside = /\b(document|window|browser|chrome)\.|Date\.now\(|new Date\(\)|Math\.random/;
    const code = linesWith(outside, core).filter((line) => !/^\S+ (\*|\/\/|\/\*)/.test(line));
    expect(code).toEqual([]);
  });
});

describe('components/', () => {
  const components = files.filter((file) => /^components\/.*\.tsx?$/.test(file));

  it('touch no storage, no message and no document', () => {
    const reach = /\bdocument\.|\bstorage\.|sendMessage|webextension-polyfill/;
    expect(linesWith(reach, components)).toEqual([]);
  });

  it('reach the browser through t.ts alone', () => {
    const api = linesWith(/from 'wxt\/browser'/, components);
    expect(api.map((line) => line.split(':')[0])).toEqual(['components/t.ts']);
  });

  it('import no entrypoint', () => {
    expect(linesWith(/from '(\.\.\/)+entrypoints/, components)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no registry host and no path of one machine', () => {
    const host = new RegExp(
      ['registry\\.[a-z]+\\.(org|com)', 'deb\\.debian', '"/(work|home)/'].join('|'),
    );
    expect(linesWith(host, [...texts, '.npmrc', 'package-lock.json'])).toEqual([]);
  });
});
