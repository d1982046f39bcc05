import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function record(...args: string[]) {
  const run = spawnSync(process.execPath, ['scripts/record.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() };
}

describe('npm run record', () => {
  it('says in one line that the record is sound, and what is in it', () => {
    expect(record('check')).toEqual({
      code: 0,
      out: 'The record of 2026-10-10 is sound: 44 events, 15 figures, 23 quotes, 16 terms, 128 sources.',
      err: '',
    });
  });

  it('says what it can do when asked for something else', () => {
    expect(record('publish')).toEqual({
      code: 1,
      out: '',
      err: 'Say what to do with the record: npm run record -- check | format | schema',
    });
  });
});
