import { readFileSync } from 'node:fs';
import { wordingFiles } from './files.ts';
import { dataFolder } from './read.ts';
import type { Wording } from './terms-schema.ts';

/** The wording of every language in a folder of data. Throws where one is not what its schema says. */
export function readWordings(folder = dataFolder): Wording[] {
  return wordingFiles.map(({ path, schema }) =>
    schema.parse(JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))),
  );
}
