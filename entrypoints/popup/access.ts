import browser from 'webextension-polyfill';

/** Whether the browser lets Drawdown into the pages of a listed host. */
export function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://*.${host}/*`] });
}

/**
 * Asks the reader for access to the listed sites, those and no others. To be called at
 * once in the handler of a click: browsers ask for nothing that the reader did not press.
 */
export function requestAccess(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.request({ origins });
}
