import type { Browser, Page } from 'puppeteer-core';

export type EngineName = 'chromium' | 'firefox';

/** Where a built extension lies, and how the browser that tries it is to be started. */
export interface Start {
  /** Folder of the built extension; null: the browser as it is without Drawdown. */
  readonly extension: string | null;
  /** Port of the proxy that notes, and refuses, whatever leaves the browser. */
  readonly proxyPort: number | null;
  readonly headless: boolean;
  /** Language of the browser's own words, and so of the extension's messages. */
  readonly language: string;
}

/** What the two browsers do in different ways. */
export interface Engine {
  readonly name: EngineName;
  readonly browser: Browser;
  /** Opens a page of the extension, such as `options.html`, in a tab of its own. */
  openExtension(path: string): Promise<Page>;
  /**
   * Calls `read` in the page with the shadow root of the card, closed as it is; null
   * while no card stands. `read` is sent as text: it may use nothing but its arguments.
   */
  inCard<T extends Json>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null>;
  /** Clicks the toolbar button for this page, which opens the popup and grants `activeTab`. */
  clickAction(page: Page): Promise<void>;
  /** The address of the popup that stands open over the toolbar; empty without one. */
  popupAddress(): Promise<string>;
  /** Errors of the extension since the last call, and what its background wrote to the console. */
  complaints(): Promise<string[]>;
}

/** In the page: the one element that Drawdown adds to it, while a card is open. */
export const HOST = "document.querySelector('drawdown-card')";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
