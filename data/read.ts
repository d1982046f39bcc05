import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { recordFiles } from './files.ts';

/** The files of the record, each as its schema reads it. */
export type RecordFiles = {
  readonly [Kind in keyof typeof recordFiles]: z.infer<(typeof recordFiles)[Kind]['schema']>;
};

/** The folder of the data that ships. */
export const dataFolder = fileURLToPath(new URL('.', import.meta.url));

/** Every JSON file in a folder of data: its path there, with `/` on every system, and its text. */
export function readTexts(folder = dataFolder): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/** The record in a folder of data. Throws where a file is not what its schema says. */
export function readRecord(folder = dataFolder): RecordFiles {
  return parseRecord(readTexts(folder));
}

/** The record in the texts of its files. Throws where one is not what its schema says. */
export function parseRecord(texts: ReadonlyMap<string, string>): RecordFiles {
  const read = <Schema extends z.ZodType>(file: { path: string; schema: Schema }) =>
    file.schema.parse(JSON.parse(texts.get(file.path) ?? 'null'));
  return {
    head: read(recordFiles.head),
    events: read(recordFiles.events),
    figures: read(recordFiles.figures),
    quotes: read(recordFiles.quotes),
    sources: read(recordFiles.sources),
    terms: read(recordFiles.terms),
    changes: read(recordFiles.changes),
  };
}
