import { foldMarks } from './fold.ts';
import type { LanguageProfile } from './patterns.ts';

/** These may stand inside any word, and hide it from a plain search. */
const hidden = /\p{M}|\p{Cf}|[\u0640\ufb50-\ufdff\ufe70-\ufefc]/u;

/**
 * Whether a text may hold an explicit mention in the languages of `profiles`: it does hold
 * a name of the place or of the operation, one of which every explicit mention needs. Quick
 * enough to ask of a whole page's text at once.
 */
export function makeHint(
  profiles: readonly Pick<LanguageProfile, 'places'>[],
): (text: string) => boolean {
  const any = [...new Set(profiles.flatMap(({ places }) => places.split('|')))]
    .join('|')
    // The words of a name may be parted by a hyphen or, in a page's source, by the end of a line.
    .replaceAll(' ', '.{1,9}');
  const search = new RegExp(`(?<![a-z])(?:${any})`, 'is');
  return (text) => search.test(text) || (hidden.test(text) && search.test(foldMarks(text)));
}
