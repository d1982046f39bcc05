import { dataFiles, schemaPathOf } from '../files.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { parseRecord } from '../read.ts';
import { checkChanges } from './changes.ts';
import { checkDates } from './dates.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFiles } from './files.ts';
import { checkFormat } from './format.ts';
import { checkLater } from './later.ts';
import { checkOrder } from './order.ts';
import { checkPlans } from './plans.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkShape } from './shape.ts';

/**
 * All that is wrong with the texts of a folder of data. What one check finds can
 * make the next pointless, so they run in steps: files, shape, then all others.
 */
export function checkData(texts: ReadonlyMap<string, string>): Problem[] {
  const files = checkFiles(texts);
  if (files.length) return files;
  const present = dataFiles.flatMap((file) => {
    const text = texts.get(file.path);
    return text === undefined ? [] : [{ file, text }];
  });
  const shapes = present.flatMap(({ file, text }) => checkShape(file, JSON.parse(text)));
  if (shapes.length) return shapes;
  const record = parseRecord(texts);
  const order = checkOrder(record);
  return [
    ...order,
    ...checkDuplicates(record),
    ...checkReferences(record),
    ...checkDates(record),
    ...checkLater(record),
    ...checkChanges(record),
    ...checkPlans(record),
    // The formatter sorts too, and would name a line instead of an entry.
    ...(order.length ? [] : present.flatMap(({ file, text }) => checkFormat(file, text))),
    ...checkJsonSchemas(texts),
  ];
}

function checkJsonSchemas(texts: ReadonlyMap<string, string>): Problem[] {
  return dataFiles
    .map((file) => ({ path: schemaPathOf(file), schema: jsonSchemaOf(file) }))
    .filter(({ path, schema }) => texts.has(path) && texts.get(path) !== schema)
    .map(({ path }) => ({
      file: path,
      says: 'is not what the schema generates; "npm run record -- schema" writes it',
    }));
}
