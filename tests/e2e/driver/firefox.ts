import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Engine, HOST, type Json, type Start } from './engine.ts';

const ADDON = 'drawdown@drawdown.example';
/** Firefox draws one per profile; set here, so that the pages' address is known. */
const UUID = '6b7e4c1a-2f0d-4a58-9d3c-5e8f7a9b0c1d';
const origin = `moz-extension://${UUID}`;

/** Logged for every extension whose page is closed while it waits for an answer. */
const unanswered = /Promise rejected after context unloaded: Actor 'Conduits' destroyed/;

export async function startFirefox(start: Start): Promise<Engine> {
  const { extension, proxyPort, headless, language } = start;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Lets `inChrome` reach the browser's own window: the only way to its toolbar.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'intl.locale.requested': language,
      ...(proxyPort !== null && proxyPreferences(proxyPort)),
    },
  });
  if (extension) await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    openExtension: (path) => openExtension(browser, path),
    inCard: (page, read) => inCard(browser, page, read),
    clickAction: async () => {
      await inChrome(
        browser,
        `(() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${ADDON}');
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        })()`,
      );
    },
    popupAddress: async () => {
      const popup = `document.querySelector('.webextension-popup-browser')?.currentURI.spec ?? ''`;
      return String(await inChrome(browser, popup));
    },
    complaints: async () => {
      const lines = await inChrome(
        browser,
        `(() => {
          const messages = Services.console.getMessageArray().map((entry) => entry.message);
          Services.console.reset();
          return JSON.stringify(messages);
        })()`,
      );
      const messages: string[] = JSON.parse(String(lines));
      return messages.filter((message) => message.includes(origin) && !unanswered.test(message));
    },
  };
}

/** WebDriver does not navigate to `moz-extension:`, but reads and drives such a tab. */
async function openExtension(browser: Browser, path: string): Promise<Page> {
  const before = new Set(await browser.pages());
  const url = JSON.stringify(`${origin}/${path}`);
  await inChrome(
    browser,
    `gBrowser.selectedTab = gBrowser.addTab(${url}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    }), true`,
  );
  for (;;) {
    const page = (await browser.pages()).find((each) => !before.has(each));
    const state = 'location.protocol + document.readyState';
    if (page && (await page.evaluate(state).catch(() => '')) === 'moz-extension:complete') {
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A node as WebDriver BiDi tells it. */
interface RemoteNode {
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

/** The root of a card is closed to scripts, not to WebDriver BiDi. */
async function inCard<T extends Json>(
  browser: Browser,
  page: Page,
  read: (root: ShadowRoot) => T,
): Promise<T | null> {
  // Puppeteer's only name for the frame that BiDi knows.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const host = await send(browser, 'script.evaluate', {
    expression: HOST,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = (host as RemoteNode).value?.shadowRoot;
  if (!root) return null;
  const json = await send(browser, 'script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${read})(root))`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(String((json as { value: string }).value));
}

/** Evaluates in the browser's own window. */
async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = (await sendRaw(browser, 'browsingContext.getTree', scope)) as {
    contexts: { context: string }[];
  };
  const target = { context: contexts[0]?.context };
  const result = await send(browser, 'script.evaluate', { expression, target, awaitPromise: true });
  return (result as { value?: unknown }).value;
}

/** A script command's value. */
async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  const answer = (await sendRaw(browser, method, params)) as {
    type: string;
    result: unknown;
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}

async function sendRaw(browser: Browser, method: string, params: object): Promise<unknown> {
  // Puppeteer has BiDi's connection, but does not type it: it is not for everyday use.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, params)).result;
}

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
