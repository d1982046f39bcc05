import { z } from 'zod';
import type { DataFile } from './files.ts';
import { print } from './format.ts';

/** The JSON Schema of a data file, from which editors offer and check its fields. */
export function jsonSchemaOf({ schema }: DataFile): string {
  return print(z.toJSONSchema(schema, { io: 'input' }), 'tree');
}
