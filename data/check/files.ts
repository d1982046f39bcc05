import { type DataFile, dataFiles, recordFiles, schemaPathOf } from '../files.ts';
import type { Problem } from './problem.ts';

/** A file that `data/files.ts` does not list, or that it lists and is not there, or is no JSON. */
export function checkFiles(texts: ReadonlyMap<string, string>): Problem[] {
  const registered = new Set(dataFiles.flatMap((file) => [file.path, schemaPathOf(file)]));
  const needed: readonly DataFile[] = Object.values(recordFiles);
  return [
    ...[...texts.keys()]
      .filter((path) => !registered.has(path))
      .map((file) => ({ file, says: 'is not registered in data/files.ts' })),
    ...needed.filter(({ path }) => !texts.has(path)).map(({ path }) => missing(path)),
    ...[...texts].flatMap(([file, text]) => checkJson(file, text)),
  ];
}

function missing(file: string): Problem {
  return { file, says: 'is missing' };
}

function checkJson(file: string, text: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return [{ file, says: `is not JSON (${reason})` }];
  }
}
