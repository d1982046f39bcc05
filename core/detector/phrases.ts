/** A list of phrases with what each means. */
export interface Phrases<Meaning> {
  /**
   * A folded word as the list spells it: in lower case, unless its case matters
   * ("US", "us"); and without its ending, if the list has it only so.
   */
  spell(word: string): string;
  /** The longest phrase that begins at `spelled[at]`, with its length in words. */
  longest(
    spelled: readonly string[],
    at: number,
  ): { readonly size: number; readonly meaning: Meaning } | undefined;
}

/**
 * Make ready to be looked up: each entry's phrases are written `a|b c`. An ending
 * is written `ing`, or `ing/e` where what it was put in place of comes back.
 */
export function makePhrases<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning]>,
  endings: readonly string[] = [],
): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  /** First word to the length in words of the longest phrase that it begins. */
  const reach = new Map<string, number>();
  const known = new Set<string>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases ? phrases.split('|') : []) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      meanings.set(phrase, meaning);
      reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
      for (const word of words) known.add(word);
    }
  }
  const pairs = endings.map((ending) => ending.split('/'));
  return {
    spell(word) {
      const lower = word.toLowerCase();
      if (known.has(word)) return word;
      if (known.has(lower)) return lower;
      for (const [ending = '', instead = ''] of pairs) {
        const stem = lower.slice(0, -ending.length) + instead;
        if (lower.endsWith(ending) && known.has(stem)) return stem;
      }
      return lower;
    },
    longest(spelled, at) {
      const most = Math.min(reach.get(spelled[at] ?? '') ?? 0, spelled.length - at);
      for (let size = most; size > 0; size--) {
        const meaning = meanings.get(spelled.slice(at, at + size).join(' '));
        if (meaning !== undefined) return { size, meaning };
      }
      return undefined;
    },
  };
}
