import { recordFiles } from '../files.ts';
import { compareKeys, sortKeys } from '../order.ts';
import type { RecordFiles } from '../read.ts';
import type { Problem } from './problem.ts';

/** An entry that stands before one that its file's order puts first. */
export function checkOrder(record: RecordFiles): Problem[] {
  return [
    ...unsorted(recordFiles.events.path, record.events, sortKeys.events),
    ...unsorted(recordFiles.figures.path, record.figures, sortKeys.figures),
    ...unsorted(recordFiles.quotes.path, record.quotes, sortKeys.quotes),
    ...unsorted(recordFiles.sources.path, record.sources, sortKeys.sources),
    ...unsorted(recordFiles.terms.path, record.terms, sortKeys.terms),
  ];
}

function unsorted<Entry extends { readonly id: string }>(
  file: string,
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Problem[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (!before || compareKeys(keysOf(before), keysOf(entry)) <= 0) return [];
    return { file, entry: entry.id, says: `must stand before ${before.id}` };
  });
}
