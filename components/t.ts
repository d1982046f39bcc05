import { browser } from 'wxt/browser';

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/**
 * The reader's words for `key` of `_locales/<language>/messages.json`, with `$1`, `$2`…
 * filled in. A key that no language has gives an empty string.
 */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  // WXT types the keys; some are put together here, and a test finds every one.
  return browser.i18n.getMessage(key as MessageName, substitutions.map(String));
}

/**
 * The language for dates and numbers, BCP 47: the browser's own with its region, as long
 * as Drawdown's words are in that language too; else the language of the words.
 */
export function language(): string {
  const ofWords = t('language') || 'en';
  const ofBrowser = browser.i18n.getUILanguage();
  return ofBrowser.split('-')[0] === ofWords.split('-')[0] ? ofBrowser : ofWords;
}

/** The direction in which Drawdown's words run. */
export function direction(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}
