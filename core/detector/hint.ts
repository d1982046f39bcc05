import * as Letter from './letters.ts';
import type { LanguagePatterns } from './patterns.ts';

/** A soft hyphen or joiner may stand inside any word, and hide it from a plain search. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Whether a text may hold an explicit mention: it does hold a name of the place or of the
 * operation, one of which every explicit mention needs. Quick enough to ask of a whole
 * page's text at once.
 */
export function makeHint({ words }: Pick<LanguagePatterns, 'words'>): (text: string) => boolean {
  // The words of a name may be parted by a hyphen or, in a page's source, by the end of a line.
  const needed = words.filter((list) =>
    `${Letter.herePlaces}${Letter.operation}`.includes(list.charAt(0)),
  );
  const any = needed
    .map((list) => list.slice(1))
    .join('|')
    .replaceAll(' ', '.{1,9}');
  const search = new RegExp(`(?<![a-z])(?:${any})`, 'is');
  return (text) =>
    search.test(text) || (text.search(invisible) >= 0 && search.test(text.replace(invisible, '')));
}
