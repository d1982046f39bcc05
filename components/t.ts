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
 * The language of Drawdown's words, BCP 47, for dates and numbers too: a date of the card
 * reads as the dates in the record's sentences do ("18 January 2026").
 */
export function language(): string {
  return t('language');
}

/** The direction in which Drawdown's words run. */
export function direction(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}
