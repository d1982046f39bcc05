import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { PageList } from '../../../data/messages-schema.ts';
import { startChromium } from './chromium.ts';
import type { Engine, EngineName, Start } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';

/** What a server would answer for an address. */
export interface Served {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<{ [name: string]: string }>;
}

/** A browser with Drawdown in it, and whatever pages it is given. */
export interface Drive extends Engine {
  /** Opens `url` in a tab in front; what `site` does not hold is not found. No network is used. */
  open(url: string, site: string | Served | Site): Promise<Page>;
  /** What the pages of `open` asked for and their site did not hold. */
  readonly asked: string[];
  /** What was logged or thrown while pages of `open` stood, by anyone. */
  readonly heard: string[];
  /** Hosts that anything in this browser tried to reach. */
  reached(): string[];
  /** Calls `read`, sent as text, in a page of the extension, with its API and an argument of plain data. */
  inExtension<T, A = null>(
    read: (api: Browser, argument: A) => Promise<T>,
    argument?: A,
  ): Promise<T>;
  /** Number of the tab in front, as the extension knows it. */
  tabInFront(): Promise<number>;
  /** The mentions of the page in front, as the popup gets them; null where nobody answers. */
  list(): Promise<PageList | null>;
  close(): Promise<void>;
}

export type Site = Readonly<{ [url: string]: string | Served }>;

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const starters = { chromium: startChromium, firefox: startFirefox } as const;

/** The folder into which `npm run build` puts the extension for a browser. */
export function builtFor(name: EngineName): string {
  return fileURLToPath(new URL(`../../../.output/${folders[name]}`, import.meta.url));
}

export async function drive(name: EngineName, start: Partial<Start> = {}): Promise<Drive> {
  const proxy = await startProxy();
  const engine = await starters[name]({
    extension: builtFor(name),
    proxyPort: proxy.port,
    headless: true,
    language: 'en',
    ...start,
  });
  // Whoever closes the browser, the proxy goes with it.
  engine.browser.once('disconnected', () => proxy.close());
  const asked: string[] = [];
  const heard: string[] = [];
  // Chromium knocks at the host of every address that it is about to open.
  const opened = new Set<string>();
  let desk: Promise<Page> | undefined;

  const hear = (line: string) => {
    // Firefox tells that a page's policy kept it from the icon that it wanted itself.
    if (!line.includes('/favicon.ico')) heard.push(line);
  };
  const inExtension: Drive['inExtension'] = async (read, argument) => {
    desk ??= engine.openExtension('options.html');
    // What `read` resolves to comes as plain data, which has no type of its own.
    return (await desk).evaluate(`(${read})(chrome, ${JSON.stringify(argument)})`) as never;
  };

  return {
    ...engine,
    asked,
    heard,
    reached: () => proxy.hosts().filter((host) => !opened.has(host)),
    open: async (url, site) => {
      // The desk must not come between the page and the reader later on; a person at a
      // window needs none.
      if (start.extension !== null && start.headless !== false) await inExtension(async () => true);
      opened.add(new URL(url).hostname);
      const page = await engine.browser.newPage();
      page.on('console', (line) => hear(`${line.type()}: ${line.text()}`));
      page.on('pageerror', (error) => hear(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void answer(request, isSite(site) ? site : { [url]: site }, asked);
      });
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    inExtension,
    tabInFront: () => inExtension(tabInFront),
    list: async () => inExtension(askForList, await inExtension(tabInFront)),
    close: () => engine.browser.close(),
  };
}

async function answer(request: HTTPRequest, site: Site, asked: string[]): Promise<void> {
  if (!isNetwork(request)) return request.continue();
  const found = site[request.url()];
  if (found === undefined) {
    if (isIcon(request)) return request.respond({ status: 204 });
    asked.push(request.url());
    return request.respond({ status: 404, body: '' });
  }
  const { body, contentType, headers } = typeof found === 'string' ? { body: found } : found;
  return request.respond({ body, headers, contentType: contentType ?? 'text/html; charset=utf-8' });
}

/** Firefox tells of `data:` too, its own inner ones among them. */
function isNetwork(request: HTTPRequest): boolean {
  return /^https?:/.test(request.url());
}

/** Browsers ask every site for its icon, whether its pages name one or not. */
function isIcon(request: HTTPRequest): boolean {
  return new URL(request.url()).pathname === '/favicon.ico';
}

function isSite(site: string | Served | Site): site is Site {
  return typeof site !== 'string' && !('body' in site);
}

async function tabInFront(api: Browser): Promise<number> {
  const [tab] = await api.tabs.query({ active: true });
  return tab?.id ?? -1;
}

function askForList(api: Browser, tab: number): Promise<PageList | null> {
  return api.tabs
    .sendMessage<unknown, PageList>(tab, { type: 'list' }, { frameId: 0 })
    .catch(() => null);
}
