import type { TermType } from '../core/term-type.ts';
import { named } from './named.ts';

/** The kind of a term in the reader's words: "Base". */
export function typeName(type: TermType): string {
  return named('type', type);
}
