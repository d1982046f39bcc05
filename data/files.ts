import type { z } from 'zod';
import { languages } from './languages.ts';
import {
  changesSchema,
  eventsSchema,
  figuresSchema,
  quotesSchema,
  recordHeadSchema,
  sourcesSchema,
} from './schema.ts';
import { sitesSchema } from './sites-schema.ts';
import { termsSchema, wordingSchema } from './terms-schema.ts';

/** A JSON file under `data/`, by its path there. */
export interface DataFile<Schema extends z.ZodType = z.ZodType> {
  readonly path: string;
  readonly schema: Schema;
  /** `rows`: one line per entry. `tree`: one line per field. */
  readonly layout: 'rows' | 'tree';
}

/** The files of the record. */
export const recordFiles = {
  head: { path: 'record.json', schema: recordHeadSchema, layout: 'tree' },
  events: { path: 'events.json', schema: eventsSchema, layout: 'tree' },
  figures: { path: 'figures.json', schema: figuresSchema, layout: 'tree' },
  quotes: { path: 'quotes.json', schema: quotesSchema, layout: 'tree' },
  sources: { path: 'sources.json', schema: sourcesSchema, layout: 'tree' },
  terms: { path: 'terms/en.json', schema: termsSchema, layout: 'tree' },
  changes: { path: 'changes.json', schema: changesSchema, layout: 'tree' },
} as const satisfies { readonly [kind: string]: DataFile };

/** How texts of one language name what the record explains. */
export function wordingFile(language: string) {
  return { path: `wording/${language}.json`, schema: wordingSchema, layout: 'tree' } as const;
}

/** Every JSON file that belongs into `data/`, but for the schemas generated from these. */
export const dataFiles: readonly DataFile[] = [
  ...Object.values(recordFiles),
  ...languages.map(wordingFile),
  { path: 'sites.json', schema: sitesSchema, layout: 'rows' },
];

/** Where the JSON Schema of a file lies, for editors: `json-schema/terms.json` for `terms/en.json`. */
export function schemaPathOf({ path }: DataFile): string {
  return `json-schema/${path.replace(/\/[^/]*/, '').replace(/(\.json)?$/, '.json')}`;
}
