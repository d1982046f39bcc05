// Runs on a bare machine: Node 20 or newer, and nothing installed yet.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

/** Where each browser may stand, by the names of its commands and its usual places. */
const places = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...programFiles.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
    debian: 'chromium',
    missing: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debian: 'firefox-esr',
    missing: 'Firefox',
  },
};

/** The path of a browser's program, `chromium` or `firefox`; undefined where there is none. */
export function findBrowser(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const { commands, paths } = places[name];
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...paths].find(isProgram);
}

/**
 * Sees that the browsers are there. On Debian and its kin, as root, it installs
 * what is missing; elsewhere it ends the process and says what to install.
 */
export function requireBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (!missing.length) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) installDebian(missing);
  const lacking = names.filter((name) => !findBrowser(name));
  if (!lacking.length) return;
  const wanted = lacking.map((name) => places[name].missing).join(' and ');
  console.error(`Please install ${wanted}, and run this again.`);
  process.exit(1);
}

function installDebian(names) {
  const packages = names.map((name) => places[name].debian);
  console.log(`Installing ${packages.join(' and ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
  const done = [aptGet('update'), aptGet('install', '-y', ...packages)];
  for (const { status, stderr } of done) if (status !== 0) console.error(stderr);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
