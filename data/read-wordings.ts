import { readFileSync } from 'node:fs';
import { wordingFile } from './files.ts';
import { languages } from './languages.ts';
import { dataFolder } from './read.ts';
import type { Wording } from './terms-schema.ts';

/** The wording of languages of texts, by default of all. Throws where one is not what its schema says. */
export function readWordings(wanted: readonly string[] = languages): Wording[] {
  return wanted
    .map(wordingFile)
    .map(({ path, schema }) => schema.parse(JSON.parse(readFileSync(dataFolder + path, 'utf8'))));
}
