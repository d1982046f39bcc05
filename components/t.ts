import { browser } from 'wxt/browser';

/**
 * The reader's words for `key`, from `_locales`. `substitutions` take the places
 * `$1` to `$9` of the message. A key without a message is a mistake that a test
 * catches; the reader then sees the key.
 */
export function t(key: string, ...substitutions: readonly string[]): string {
  // The generated key type covers one locale file only, and messages are checked by a test.
  const read = browser.i18n.getMessage as (key: string, substitutions: readonly string[]) => string;
  return read(key, substitutions) || key;
}

/** The language that the browser's own words are in, as BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
