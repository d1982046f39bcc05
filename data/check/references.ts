import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import { type CitingEntry, citingEntries } from './entries.ts';
import type { Problem } from './problem.ts';

/** An id that names nothing, and a source that nothing names. */
export function checkReferences(record: RecordFiles): Problem[] {
  const entries = citingEntries(record);
  const ids = new Set(entries.map(({ id }) => id));
  const sources = new Set(record.sources.map(({ id }) => id));
  return [
    ...entries.flatMap((entry) => danglingCitations(entry, sources)),
    ...entries.flatMap((entry) => danglingLinks(entry, ids)),
    ...record.head.standing.flatMap((line, index) =>
      line.entries
        .filter((id) => !ids.has(id))
        .map((id) => ({
          file: recordFiles.head.path,
          field: `standing[${index}].entries`,
          says: `names "${id}", which is no entry`,
        })),
    ),
    ...unusedSources(entries, sources),
  ];
}

function danglingCitations(
  { file, id, citations }: CitingEntry,
  sources: ReadonlySet<string>,
): Problem[] {
  return citations.flatMap(({ source }, index) =>
    sources.has(source)
      ? []
      : {
          file,
          entry: id,
          field: `citations[${index}].source`,
          says: `names "${source}", which is no source`,
        },
  );
}

function danglingLinks({ file, id, links }: CitingEntry, ids: ReadonlySet<string>): Problem[] {
  return links.flatMap(({ to }, index) => {
    const problem = (says: string) => ({ file, entry: id, field: `links[${index}].to`, says });
    if (to === id) return problem('names the entry itself');
    return ids.has(to) ? [] : problem(`names "${to}", which is no entry`);
  });
}

function unusedSources(entries: readonly CitingEntry[], sources: ReadonlySet<string>): Problem[] {
  const used = new Set(entries.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [...sources]
    .filter((id) => !used.has(id))
    .map((entry) => ({
      file: recordFiles.sources.path,
      entry,
      says: 'is cited by no entry',
    }));
}
