import type { Scripting } from 'webextension-polyfill';
import { languages } from '../../data/languages.ts';
import type { Injector } from './equip-page.ts';

/**
 * Gives the scan of a page the files of the languages that it wants; what is no language of
 * ours is left out. Rejects where the browser no longer lets us.
 */
export async function teachPage(
  injector: Pick<Injector, 'executeScript'>,
  target: Scripting.InjectionTarget,
  wanted: readonly string[],
): Promise<void> {
  const files = languages
    .filter((language) => wanted.includes(language))
    .map((language) => `language/${language}.js`);
  if (files.length) await injector.executeScript({ target, files });
}
