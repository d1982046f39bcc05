/** What a trap of the labelling policy is called; each has cases in every language. */
export const traps = [
  'an exit of 2003-2011',
  'an exit from Syria alone',
  'an exit from Afghanistan, Kuwait or the region',
  "another coalition's exit",
  'the NATO mission',
  'UNAMI',
  'Turkish or Iraqi forces, the PKK, militias or militants leaving a place',
  'civilians, companies and officials leaving',
  'the coalition in Iraq without an exit',
  'party politics',
  'a treaty, a bank, a sport, a product',
] as const;

export type Trap = (typeof traps)[number];

/** What the detector must find, and must not, in texts of one language; sentences of our own. */
export interface LanguageCases {
  /** A text and the words of each explicit mention in it, to the letter. */
  readonly explicit: readonly (readonly [text: string, ...mentions: string[]])[];
  /** Texts without an explicit mention. */
  readonly nearMisses: Readonly<Record<Trap, readonly string[]>>;
  /** A text on topic and the words in it that point back; none where they point to something else. */
  readonly anaphora: readonly (readonly [text: string, ...mentions: string[]])[];
  /** A text, the words of a figure, deadline or name in it, its term, and its entry of the record. */
  readonly related: readonly (readonly [
    text: string,
    mention: string,
    term: string,
    entry?: string,
  ])[];
  /** Ways to write one and the same: each text has exactly one explicit mention. */
  readonly spellings: readonly string[];
}
