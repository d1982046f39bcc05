/** Where a page states the day of its publication, in the order in which they are believed. */
export const dateSources = ['linked-data', 'meta', 'time', 'address'] as const;
export type DateSource = (typeof dateSources)[number];

/** What a page writes in such a place, as it is written. */
export interface DateCandidate {
  readonly source: DateSource;
  readonly text: string;
}
