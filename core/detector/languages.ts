import { makeHint } from './hint.ts';
import type { LanguageProfile } from './patterns.ts';

/** UTF-16 units from a text's beginning that are enough to tell its language. */
const SAMPLE = 1000;

/** Some languages, by their BCP 47 tags. */
interface Languages {
  has(language: string): boolean;
}

/** So few common words tell nothing yet: what the page is about is asked too. */
const FEW = 2;

/**
 * Tells in which of the languages of `profiles` a text is to be read: of those whose place
 * names it has, or of the ones that are in `among`, the ones whose common words it has most
 * of. Those with about half as many stay in, and so does the best of the other script: a text
 * may be in two. Where a text has hardly any, a headline, those in what its page is `about`
 * count too; where there is none at all, no language is ruled out.
 */
export function makeLanguageChoice(
  profiles: readonly LanguageProfile[],
): (text: string, about: string, among?: Languages) => string[] {
  const tellers = profiles.map(({ language, common, ...profile }) => ({
    language,
    hint: makeHint([profile]),
    isArabic: /[\u0600-\u06ff]/.test(common),
    common: new RegExp(`(?<![\\p{L}\\p{M}])(?:${common})(?![\\p{L}\\p{M}])`, 'giu'),
  }));

  return (text, about, among) => {
    const possible = tellers.filter(({ language, hint }) =>
      among ? among.has(language) : hint(text),
    );
    if (possible.length < 2) return possible.map(({ language }) => language);
    const countIn = (sample: string) =>
      possible.map((teller) => ({ ...teller, count: sample.match(teller.common)?.length ?? 0 }));
    let counted = countIn(text.slice(0, SAMPLE));
    if (counted.every(({ count }) => count <= FEW)) counted = countIn(`${text} ${about}`);
    const likely = counted.filter(({ isArabic, count }) => {
      const rivals = counted.filter((other) => other.isArabic === isArabic);
      return count > 0 && rivals.every((rival) => (count + 1) * 2 >= rival.count);
    });
    return (likely.length ? likely : counted).map(({ language }) => language);
  };
}
