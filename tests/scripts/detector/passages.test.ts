import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { labelledSchema, passageSchema, readPassages } from '../../../scripts/detector/passages.ts';

const folder = mkdtempSync(join(tmpdir(), 'drawdown-passages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const good = JSON.stringify({ id: 'a', lang: 'en', text: 'Troops.' });

it('reads the good lines and names the bad ones, with file and line', () => {
  const path = file('mixed.jsonl', good, '', '{"id": "b"', '[]', '{"id":"c","lang":"en"}', good);
  const { passages, problems } = readPassages([path], passageSchema);
  expect(passages).toHaveLength(2);
  expect(problems).toEqual([
    `${path}:3: this line is no JSON.`,
    expect.stringContaining(`${path}:4: this line is wrong:`),
    expect.stringContaining(`${path}:5: the field "text" is wrong:`),
  ]);
});

it('goes on after a file that is not there', () => {
  const { passages, problems } = readPassages(
    [join(folder, 'none.jsonl'), file('one.jsonl', good)],
    passageSchema,
  );
  expect(passages).toHaveLength(1);
  expect(problems).toEqual([`${join(folder, 'none.jsonl')}: this file can not be read.`]);
});

it('wants labels where passages are to be scored', () => {
  const { problems } = readPassages([file('unlabelled.jsonl', good)], labelledSchema);
  expect(problems).toEqual([expect.stringContaining('the field "mentions" is wrong')]);
});
