import type { Mention } from '../mention.ts';
import type { TermType } from '../term-type.ts';
import type { Phrases } from './phrases.ts';
import type { Word } from './words.ts';

/** A term that a name stands for. */
export interface Named {
  readonly term: string;
  readonly type: TermType;
}

/** Where the words of a sentence have a term's name; the longest name wins. */
export function findNames(words: readonly Word[], names: Phrases<Named>): Mention[] {
  const spelled = words.map(({ form }) => names.spell(form));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = names.longest(spelled, at);
    const first = words[at];
    const last = words[at + (found?.size ?? 1) - 1];
    at += found?.size ?? 1;
    if (!found || !first || !last) continue;
    const { start } = first;
    const { end } = last;
    const why = { rule: 'name', words: [] } as const;
    mentions.push({ start, end, kind: 'related', ...found.meaning, entry: null, why });
  }
  return mentions;
}
