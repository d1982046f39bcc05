import type { Wording } from './terms-schema.ts';

/** Classes of which every explicit mention has a word in its sentence or the one before. */
const needed = ['iraq', 'iraqi', 'kurdistan', 'erbil', 'asad', 'operation'];

/**
 * The stems by which a sentence is known to be worth reading. Throws one
 * sentence where a place of ours has none of them, and so would be passed over.
 */
export function checkedStems({ language, words, stems }: Wording): readonly string[] {
  for (const name of needed) {
    for (const phrase of words[name] ?? []) {
      if (stems.some((stem) => phrase.toLowerCase().includes(stem))) continue;
      throw new Error(`Wording "${language}": no stem finds "${phrase}" of "${name}".`);
    }
  }
  // The words of a name may be parted by a hyphen or a space of another width.
  return stems.map((stem) => stem.replaceAll(' ', '.'));
}

/** A word of each name, the longest, and the digits that figures and dates have. */
export function relatedStems({ names, words }: Wording): readonly string[] {
  const phrases = [...Object.values(names).flat(), ...(words.coalition ?? [])];
  const longest = phrases.map((phrase) =>
    phrase
      .toLowerCase()
      .split(' ')
      .reduce((best, word) => (word.length > best.length ? word : best)),
  );
  const stems = [...new Set(longest)].sort();
  return [...stems.filter((stem) => !stems.some((s) => s !== stem && stem.includes(s))), '\\d'];
}
