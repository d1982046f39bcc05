// Runs on a bare machine: Node 20 or newer, and nothing installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const stamp = join(root, 'node_modules', '.drawdown-lock');

/**
 * The project's packages, as the lockfile has them; at once where they are there.
 * Ends the process with npm's words where they cannot be had.
 */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = lock.digest('hex');
  if (installed() === wanted) return;
  console.log('Installing the packages of package-lock.json ...');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The packages could not be installed: see what npm says above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/**
 * Runs a command of the project's packages with their own Node in front, and
 * answers as `spawnSync` does.
 */
export function run(command, args, options = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, ...options.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  // On Windows, npm's commands are scripts, which only a shell starts.
  return spawnSync(command, args, {
    cwd: root,
    shell: process.platform === 'win32',
    ...options,
    env,
  });
}

function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
