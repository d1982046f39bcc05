// `npm test`: all the set-up, then every check; runs on a bare machine with Node 20.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from './browsers.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
requireBrowsers(['chromium', 'firefox']);

/** A run of tests that takes longer hangs, and is ended: a whole one takes a few minutes. */
const HANGS_MS = 30 * 60_000;

const reports = mkdtempSync(join(tmpdir(), 'drawdown-test-'));
let passed = 0;
let failed = 0;

check('Format and lint', 'npm', ['run', '--silent', 'lint']);
check('Types', 'npm', ['run', '--silent', 'types']);
check('Record', 'npm', ['run', '--silent', 'record', '--', 'check']);
vitest('Unit and data tests', 'unit');
const isBuilt = check('Build for Chrome and Firefox', 'npm', ['run', '--silent', 'build']);
if (isBuilt) {
  check('Size', 'npm', ['run', '--silent', 'size']);
  vitest('End to end in Chromium and Firefox', 'e2e');
}

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** One step that passes or fails as a whole. */
function check(title, command, args) {
  console.log(`\n== ${title}`);
  const { status } = run(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

/** One of Vitest's projects; each of its tests counts. */
function vitest(title, project) {
  console.log(`\n== ${title}`);
  const report = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { status } = run('vitest', [...args, `--outputFile.json=${report}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: HANGS_MS,
  });
  const counted = countOf(report);
  passed += counted.passed;
  // A run that broke off fails though no test did.
  failed += status === 0 ? counted.failed : Math.max(1, counted.failed);
}

function countOf(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that could not be loaded has no test that could fail.
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
