import { t } from './t.ts';

/**
 * The reader's words for one value of a fixed set: for `Ain al-Asad` with the prefix
 * `cardPlace` the message `cardPlaceAinAlAsad`, with `$1`, `$2`… filled in.
 */
export function named(prefix: string, value: string, ...substitutions: readonly string[]): string {
  const name = value.replace(/(?:^|\W+)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return t(prefix + name, ...substitutions);
}
