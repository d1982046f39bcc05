import type { FullRecord } from '../core/record-page/full-record.ts';
import type { RecordFiles } from './read.ts';

/**
 * What the record page carries: all that the files say, but for the forms in which texts write
 * a term. A quote's `text` is the quotation as it is shown, as everywhere.
 */
export function compileRecordPage({ head, terms, quotes, ...files }: RecordFiles): FullRecord {
  return {
    ...head,
    ...files,
    terms: terms.map(({ alsoWritten: _, ...term }) => term),
    quotes: quotes.map(({ shown, text, ...quote }) => ({ ...quote, text: shown ?? text })),
  };
}
