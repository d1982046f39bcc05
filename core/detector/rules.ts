/** What makes a mention one, the same in every language; the card has words for each. */
export const rules = [
  /** Forces go: "US troops will leave Iraq". */
  'forces-leave',
  /** A country goes: "the US is to pull out of Iraq". */
  'country-leaves',
  /** Somebody moves forces: "withdraw 500 US troops from Iraq". */
  'forces-moved',
  /** Somebody drives forces out, or wants them out: "expel American troops". */
  'forces-expelled',
  /** The act as a noun: "withdrawal of coalition forces from Iraq". */
  'exit-named',
  /** A mission, presence or operation ends or shrinks: "end the coalition's mission". */
  'mission-ends',
  /** The coalition itself ends. */
  'coalition-ends',
  /** Forces give bases back: "the coalition handed over Ain al-Asad". */
  'bases-handed-over',
  /** Points back to an earlier mention: "the withdrawal". */
  'points-back',
  /** A name of the record's: a base, a body, a person. */
  'name',
  /** A number of troops. */
  'figure',
  /** A date that the plan set. */
  'deadline',
] as const;

export type Rule = (typeof rules)[number];
