import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import { citingEntries } from './entries.ts';
import type { Problem } from './problem.ts';

/** An id or a web address that stands twice, or a source that one entry cites twice. */
export function checkDuplicates(record: RecordFiles): Problem[] {
  const entries = citingEntries(record);
  const sources = record.sources.map((source) => ({ ...source, file: recordFiles.sources.path }));
  return [
    ...repeated([...entries, ...sources], ({ id }) => id).map(({ file, id }) => ({
      file,
      entry: id,
      field: 'id',
      says: 'is the id of an earlier entry too',
    })),
    ...repeated(sources, ({ id, url }) => url ?? id).map(({ file, id, url }) => ({
      file,
      entry: id,
      field: 'url',
      says: `is the address of an earlier source too (${url})`,
    })),
    ...entries.flatMap(({ file, id, citations }) =>
      repeated(citations, ({ source }) => source).map(({ source }) => ({
        file,
        entry: id,
        field: 'citations',
        says: `cites "${source}" twice`,
      })),
    ),
  ];
}

function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const known = seen.has(keyOf(item));
    seen.add(keyOf(item));
    return known;
  });
}
