/** A list of phrases with what each means. */
export interface Phrases<Meaning> {
  /**
   * A folded word as the list spells it: in lower case, unless its case matters
   * ("US", "us"); without what a language writes together with it, and as the stem with
   * a star, if the list has it only so.
   */
  spell(word: string): string;
  /** The longest phrase that begins at `spelled[at]`, with its length in words. */
  longest(
    spelled: readonly string[],
    at: number,
  ): { readonly size: number; readonly meaning: Meaning } | undefined;
}

/** What a language writes together with a word. */
export interface Affixes {
  /** Before it, the longest first: the Arabic article and conjunction. */
  readonly prefixes: readonly string[];
  /** After it: `ing`, or `ing/e` where what it was put in place of comes back. */
  readonly endings: readonly string[];
}

const none: Affixes = { prefixes: [], endings: [] };

/** Spellings remembered, at most: more words than an article has. */
const MOST_SPELLINGS = 5000;

/**
 * Make ready to be looked up: each entry's phrases are written `a|b c`. A star stands for
 * any letters at a word's end (`withdr*`) or, for compounds, also at its beginning
 * (`*abzug*`); the longest stem wins.
 */
export function makePhrases<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning]>,
  { prefixes, endings }: Affixes = none,
): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  /** First word to the length in words of the longest phrase that it begins. */
  const reach = new Map<string, number>();
  const known = new Set<string>();
  const alone = new Set<string>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases ? phrases.split('|') : []) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      meanings.set(phrase, meaning);
      reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
      for (const word of words) known.add(word);
      if (words.length === 1) alone.add(phrase);
    }
  }
  const pairs = ['', ...endings].map((ending) => ending.split('/'));
  const spell = remember(speller(known));
  const spellAlone = remember(speller(alone));

  /** How a word is spelled in a list, tried with what may be written together with it. */
  function speller(list: ReadonlySet<string>): (word: string) => string {
    const inner = [...list].filter((word) => word.startsWith('*')).sort(byLength);

    function bare(lower: string): string | undefined {
      for (const [ending = '', instead = ''] of pairs) {
        const stem = lower.slice(0, lower.length - ending.length) + instead;
        if (lower.endsWith(ending) && list.has(stem)) return stem;
      }
      for (let end = lower.length; end > 1; end--) {
        const stem = `${lower.slice(0, end)}*`;
        if (list.has(stem)) return stem;
      }
      return undefined;
    }

    return (word) => {
      if (list.has(word)) return word;
      const lower = word.toLowerCase();
      for (const prefix of ['', ...prefixes]) {
        const stem = lower.startsWith(prefix) ? bare(lower.slice(prefix.length)) : undefined;
        if (stem !== undefined) return stem;
      }
      return inner.find((stem) => lower.includes(stem.replaceAll('*', ''))) ?? lower;
    };
  }

  return {
    spell,
    longest(spelled, at) {
      const first = spelled[at] ?? '';
      const most = Math.min(reach.get(first) ?? 0, spelled.length - at);
      for (let size = most; size > 0; size--) {
        const meaning = meanings.get(spelled.slice(at, at + size).join(' '));
        if (meaning !== undefined) return { size, meaning };
      }
      // Known as a part of phrases only, a word may yet be a form of another.
      const meaning = known.has(first) ? meanings.get(spellAlone(first)) : undefined;
      return meaning === undefined ? undefined : { size: 1, meaning };
    },
  };
}

/** Spells each word once, as long as there is room. */
function remember(spell: (word: string) => string): (word: string) => string {
  const spellings = new Map<string, string>();
  return (word) => {
    const spelled = spellings.get(word) ?? spell(word);
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(word, spelled);
    return spelled;
  };
}

const byLength = (a: string, b: string) => b.length - a.length;
