import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import type { Problem } from './problem.ts';

/** A changelog that does not begin with the record's own version, or is out of its order. */
export function checkChanges({ head, changes }: RecordFiles): Problem[] {
  const file = recordFiles.changes.path;
  return changes.flatMap(({ version }, index) => {
    const newer = changes[index - 1]?.version;
    const at = { file, entry: `entry ${index + 1}`, field: 'version' };
    if (newer === undefined && version !== head.version) {
      return { ...at, says: `must be ${head.version}, the version of the record` };
    }
    if (newer === undefined || version < newer) return [];
    return { ...at, says: `must be older than ${newer}: the newest stands first` };
  });
}
