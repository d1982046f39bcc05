import type { FullRecord } from './full-record.ts';

/** What the part of an address behind `#` leads to. */
export type Target =
  | { readonly kind: 'none' }
  /** An entry, a term, a source or a part of the page, by its id. */
  | { readonly kind: 'entry' | 'part'; readonly id: string }
  /** The record has nothing of that name. */
  | { readonly kind: 'unknown'; readonly id: string };

/** Events, figures, quotes and terms have these ids; sources `s-`. */
const entryId = /^[dfqst]-[a-z0-9-]+$/;

/** The parts of the page, in their order, by their ids. */
export const parts = ['timeline', 'entries', 'disputes', 'terms', 'sources', 'changes'] as const;

/** Reads `#d-2024-09-27-joint-statement`. Whatever stands there, it never throws. */
export function targetOf(hash: string, record: FullRecord): Target {
  const id = decode(hash.replace(/^#/, ''));
  if (id === '') return { kind: 'none' };
  if (parts.some((part) => part === id)) return { kind: 'part', id };
  return entryId.test(id) && idsIn(record).has(id)
    ? { kind: 'entry', id }
    : { kind: 'unknown', id };
}

function idsIn({ events, figures, quotes, terms, sources }: FullRecord): Set<string> {
  return new Set([events, figures, quotes, terms, sources].flat().map(({ id }) => id));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
