import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import sites from '../../data/sites.json' with { type: 'json' };
import { builtFor } from './driver/drive.ts';

/** What sends something out, or runs what has come in. */
const outward = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bsendBeacon\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bimport\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

describe.each(['chromium', 'firefox'] as const)('what is built for %s', (name) => {
  const folder = builtFor(name);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.\w+$/.test(file),
      )
    : [];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const ending = (end: RegExp) => files.filter((file) => end.test(file));
  const manifest = () => JSON.parse(read('manifest.json'));

  it('is there: npm run build', () => {
    expect(files).toContain('manifest.json');
  });

  it('is of Manifest V3', () => {
    expect(manifest().manifest_version).toBe(3);
  });

  it('asks for three permissions and the listed sites, and for nothing later', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest();
    expect(permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(host_permissions).toEqual(sites.map(({ host }) => `*://*.${host}/*`));
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toBeUndefined();
  });

  it('runs stage 1 alone, on the listed sites alone', () => {
    const [script, ...others] = manifest().content_scripts;
    expect(others).toEqual([]);
    expect(script).toEqual({
      matches: sites.map(({ host }) => `*://*.${host}/*`),
      js: ['scan.js'],
      run_at: 'document_idle',
    });
  });

  it('lends no file to pages, and keeps the policy of extensions as it is', () => {
    const { web_accessible_resources, content_security_policy, externally_connectable } =
      manifest();
    expect(web_accessible_resources).toBeUndefined();
    expect(content_security_policy).toBeUndefined();
    expect(externally_connectable).toBeUndefined();
  });

  it('can send nothing, and runs nothing that is not in it', () => {
    const found = ending(/\.js$/).flatMap((file) =>
      outward.filter((token) => token.test(read(file))).map((token) => `${file}: ${token}`),
    );
    expect(ending(/\.js$/).length).toBeGreaterThan(4);
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const loads =
      /(?:src|srcset|action|poster)\s*=\s*["']?https?:|<link[^>]+https?:|url\(\s*["']?https?:|@import/i;
    const pages = ending(/\.(html|css)$/);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((file) => loads.test(read(file)))).toEqual([]);
  });

  it.each(['scan.js', 'card.js', 'chart.js'])(
    'logs nothing from %s, and makes no code there',
    (file) => {
      expect(read(file)).not.toMatch(/\bconsole\.|\bFunction\s*[(`]|\bdebugger\b/);
    },
  );

  it('has a word for each name that it promises in its messages', () => {
    const messages = JSON.parse(read('_locales/en/messages.json'));
    const promised = [...read('manifest.json').matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(promised.length).toBeGreaterThan(0);
    for (const key of promised) expect(messages).toHaveProperty(`${key}.message`);
  });

  it('has the icons that it names', () => {
    const { icons } = manifest();
    expect(Object.keys(icons).length).toBeGreaterThan(3);
    for (const icon of Object.values(icons)) expect(files).toContain(icon);
  });
});

describe('the build for Firefox', () => {
  it('says that it collects nothing', () => {
    const manifest = JSON.parse(readFileSync(join(builtFor('firefox'), 'manifest.json'), 'utf8'));
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko.id).toBe('drawdown@drawdown.example');
  });
});
