import { describe, expect, it } from 'vitest';
import { hostOf, isOn, siteOf, switchSite } from '../../core/site.ts';
import { readSettings } from '../../data/settings-schema.ts';

const sites = [
  { host: 'example-wire.com' },
  { host: 'arabic.example-wire.com' },
  { host: 'zeitung.example' },
  { host: 'xn--bcher-kva.example' },
];

describe('hostOf', () => {
  it.each([
    ['https://www.example-wire.com/a/b?c#d', 'www.example-wire.com'],
    ['http://zeitung.example:8080/', 'zeitung.example'],
    ['https://reader:secret@zeitung.example/', 'zeitung.example'],
    ['https://zeitung.example/@someone:99/', 'zeitung.example'],
    ['https://zeitung.example./', 'zeitung.example.'],
    [new URL('https://Bücher.example/').href, 'xn--bcher-kva.example'],
    ['about:blank', undefined],
    ['chrome://newtab/', undefined],
    ['file:///tmp/https://zeitung.example/', undefined],
    ['view-source:https://zeitung.example/', undefined],
    ['', undefined],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('siteOf', () => {
  it.each([
    ['zeitung.example', 'zeitung.example'],
    ['www.zeitung.example', 'zeitung.example'],
    ['a.b.zeitung.example', 'zeitung.example'],
    ['ZEITUNG.example', 'zeitung.example'],
    ['zeitung.example.', 'zeitung.example'],
    ['zeitung.example:443', 'zeitung.example'],
    ['WWW.zeitung.example.:8080', 'zeitung.example'],
    ['arabic.example-wire.com', 'arabic.example-wire.com'],
    ['m.arabic.example-wire.com', 'arabic.example-wire.com'],
    ['www.example-wire.com', 'example-wire.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['notzeitung.example', undefined],
    ['zeitung.example.evil.test', undefined],
    ['example', undefined],
    ['', undefined],
  ])('%s belongs to %s', (host, site) => {
    expect(siteOf(host, sites)?.host).toBe(site);
  });
});

describe('isOn', () => {
  it.each([
    ['a listed site', true, [], 'www.zeitung.example', true],
    ['a site that is switched off', true, ['zeitung.example'], 'www.zeitung.example', false],
    ['another site', true, ['zeitung.example'], 'example-wire.com', true],
    [
      'a listed part of a site that is off',
      true,
      ['example-wire.com'],
      'arabic.example-wire.com',
      true,
    ],
    ['a page read on request, not listed', true, ['blog.test'], 'blog.test', true],
    ['any site while all is off', false, [], 'zeitung.example', false],
    ['a page not listed while all is off', false, [], 'blog.test', false],
  ])('%s', (_, everywhere, offSites, host, on) => {
    expect(isOn({ everywhere, offSites }, host, sites)).toBe(on);
  });
});

describe('switchSite', () => {
  const settings = readSettings({ offSites: ['a.example', 'b.example'] });

  it.each([
    ['c.example', false, ['a.example', 'b.example', 'c.example']],
    ['a.example', false, ['b.example', 'a.example']],
    ['a.example', true, ['b.example']],
    ['c.example', true, ['a.example', 'b.example']],
  ])('%s to %s leaves off %j', (host, on, offSites) => {
    expect(switchSite(settings, host, on)).toEqual({ ...settings, offSites });
  });
});
