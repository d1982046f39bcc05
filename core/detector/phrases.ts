/** A list of phrases with what each means. */
export interface Phrases<Meaning> {
  /** A folded word as the list spells it: in lower case, unless its case matters ("US", "us"). */
  spell(word: string): string;
  /** The longest phrase that begins at `spelled[at]`, with its length in words. */
  longest(
    spelled: readonly string[],
    at: number,
  ): { readonly size: number; readonly meaning: Meaning } | undefined;
}

/** Make ready to be looked up: each entry's phrases are written `a|b c`. */
export function makePhrases<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning]>,
): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  /** First word to the length in words of the longest phrase that it begins. */
  const reach = new Map<string, number>();
  const cased = new Set<string>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      meanings.set(phrase, meaning);
      reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
      for (const word of words) if (word !== word.toLowerCase()) cased.add(word);
    }
  }
  return {
    spell: (word) => (cased.has(word) ? word : word.toLowerCase()),
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
