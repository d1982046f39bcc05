// `npm start`: all the set-up, then the main job; runs on a bare machine with Node 20.
import { findBrowser, requireBrowsers } from './browsers.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
if (!findBrowser('chromium') && !findBrowser('firefox')) requireBrowsers(['chromium']);
const browser = findBrowser('chromium') ? 'chromium' : 'firefox';

const build = run('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox']);
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  process.exit(1);
}
const { status } = run('node', ['scripts/show.ts', browser, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
