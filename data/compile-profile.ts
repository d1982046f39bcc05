import { fold } from '../core/detector/fold.ts';
import type { LanguageProfile } from '../core/detector/patterns.ts';
import type { Wording } from './terms-schema.ts';

/** What stage 1 knows of a language on every page. */
export function compileProfile({ language, common, places }: Wording): LanguageProfile {
  return { language, places: places.map(loosely).join('|'), common: common.join('|') };
}

/** Letters that the detector takes one for another. */
const alike = ['يیىێئ', 'كکڪ', 'هەھہ', 'وۆؤ', 'رڕ', 'لڵ', 'اأإآٱ'];

/** A phrase as an expression that finds it in raw text, however its letters are written. */
function loosely(phrase: string): string {
  const shown = phrase.normalize('NFC').replace(/\p{Cf}/gu, '');
  return Array.from(shown, (letter) => {
    const bare = fold(letter);
    const like = alike.find((letters) => letters.includes(letter) || letters.includes(bare));
    const letters = [...new Set(like ?? letter + (bare || letter))].join('');
    return letters.length > 1 ? `[${letters}]` : letter;
  }).join('');
}
