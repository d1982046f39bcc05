import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Engine, HOST, type Json, type Start } from './engine.ts';

export async function startChromium(start: Start): Promise<Engine> {
  const { extension, proxyPort, headless, language } = start;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    headless,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--lang=${language}`,
      // Chromium has no sandbox for root, and CI is root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === null ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
    ],
    env: { ...process.env, LANGUAGE: language },
  });
  const complaints = listenToWorkers(browser);
  const id = extension && (await browser.installExtension(extension));
  return {
    name: 'chromium',
    browser,
    openExtension: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    inCard,
    clickAction: async (page) => {
      const installed = (await browser.extensions()).get(id ?? '');
      if (installed) await page.triggerExtensionAction(installed);
    },
    popupAddress: async () => {
      const urls = browser.targets().map((target) => target.url());
      return urls.find((url) => url.startsWith(`chrome-extension://${id}/popup`)) ?? '';
    },
    complaints: async () => complaints.splice(0),
  };
}

/** The root of a card is closed to scripts, not to the DevTools protocol. */
async function inCard<T extends Json>(
  page: Page,
  read: (root: ShadowRoot) => T,
): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    return await readCard(session, read);
  } finally {
    await session.detach();
  }
}

async function readCard<T>(session: CDPSession, read: (root: ShadowRoot) => T): Promise<T | null> {
  const host = await session.send('Runtime.evaluate', { expression: HOST });
  const { objectId } = host.result;
  if (!objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1 });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  // The card may have closed between the two questions.
  if (!backendNodeId) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${read})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** What service workers log and throw, from their first line on. */
function listenToWorkers(browser: Browser): string[] {
  const heard: string[] = [];
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const session = await target.createCDPSession();
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      heard.push(
        `${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`,
      );
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    await session.send('Runtime.enable');
  });
  return heard;
}
