/** The kinds of term that a reader can switch on and off, in the order of the options. */
export const termTypes = [
  'withdrawal',
  'deadline',
  'figure',
  'body',
  'operation',
  'agreement',
  'base',
  'place',
  'person',
] as const;

export type TermType = (typeof termTypes)[number];
