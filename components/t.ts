import { browser } from 'wxt/browser';

/**
 * The reader's words for `key` of `_locales/<language>/messages.json`, with `$1`, `$2`…
 * filled in. A key that no language has gives an empty string.
 */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
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
