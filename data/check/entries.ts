import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import type { Citation, Link } from '../schema.ts';

/** An entry of any kind that cites sources, with the file that it stands in. */
export interface CitingEntry {
  readonly file: string;
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
}

/** All entries that cite sources: events, figures, quotes and terms. */
export function citingEntries({ events, figures, quotes, terms }: RecordFiles): CitingEntry[] {
  return [
    ...events.map((entry) => ({ ...entry, file: recordFiles.events.path })),
    ...figures.map((entry) => ({ ...entry, file: recordFiles.figures.path })),
    ...quotes.map((entry) => ({ ...entry, file: recordFiles.quotes.path })),
    ...terms.map((entry) => ({ ...entry, links: [], file: recordFiles.terms.path })),
  ];
}
