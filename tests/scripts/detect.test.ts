import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'drawdown-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...paths: string[]) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
}

const text = 'Baghdad welcomed the withdrawal of US troops from Iraq.';
const passages = join(folder, 'passages.jsonl');
writeFileSync(
  passages,
  [
    JSON.stringify({ id: 'a', lang: 'en', text }),
    'not a passage',
    JSON.stringify({ id: 'b', lang: 'en', text: 'Cats.' }),
    JSON.stringify({ id: 'c', lang: 'en', text, published: '2011-12-18' }),
  ].join('\n'),
);

describe('npm run detect', () => {
  const { stdout, stderr, status } = run('detect', passages);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('prints the mentions of each passage with their offsets', () => {
    expect(lines[0]).toEqual({
      id: 'a',
      mentions: [
        {
          start: 21,
          end: 54,
          text: 'withdrawal of US troops from Iraq',
          term: 't-withdrawal',
          kind: 'explicit',
          why: expect.objectContaining({ rule: 'exit-named' }),
        },
      ],
    });
    expect(lines[1]).toEqual({ id: 'b', mentions: [] });
  });

  it('reads a passage of 2011 as one of 2011', () => {
    expect(lines[2]).toEqual({ id: 'c', mentions: [] });
  });

  it('names the line that is wrong, and fails', () => {
    expect(stderr).toContain(`${passages}:2: this line is no JSON.`);
    expect(status).toBe(1);
  });

  it.each(['detect', 'eval'])('%s says what it needs when it is given nothing', (script) => {
    const { stderr, status } = run(script);
    expect(stderr).toContain(`npm run ${script} -- FILE.jsonl...`);
    expect(status).toBe(1);
  });
});
