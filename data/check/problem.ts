/** One thing that is wrong with the data, and where. */
export interface Problem {
  /** The path under `data/`. */
  readonly file: string;
  /** The id of the entry, or "entry 3" where it has none; undefined: the file as a whole. */
  readonly entry?: string | undefined;
  /** Such as `citations[0].source`. */
  readonly field?: string | undefined;
  /** What is wrong, as the end of a sentence: "is missing". */
  readonly says: string;
}

/** The problem as one plain sentence that names file, entry and field. */
export function sentenceOf({ file, entry, field, says }: Problem): string {
  const place = [`data/${file}`, entry, field].filter(Boolean).join(', ');
  return `${place}: ${says}.`;
}
