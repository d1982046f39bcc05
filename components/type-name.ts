import type { TermType } from '../data/schema.ts';
import { t } from './t.ts';

/** The kind of a term in the reader's words: "Base". */
export function typeName(type: TermType): string {
  return t(`type${type[0]?.toUpperCase()}${type.slice(1)}`);
}
