import { foldMarks } from '../detector/fold.ts';
import type { PageEntry } from './record-on.ts';

/** A text as it is searched: without accents and case, `2,500` as `2500`, quotation marks plain. */
export function foldText(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/(\d)[,.\u202f\u00a0 ](?=\d{3}\b)/g, '$1')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–—]/g, '-');
}

/**
 * All words of an entry, folded: its own, those of its sources and of what these support,
 * and `shown`, the words in which the page puts its date, number, status and kind.
 */
export function searchText({ entry, support }: PageEntry, shown: readonly string[]): string {
  const ofSources = support.flatMap(({ source, supports }) => [
    source.publisher,
    source.title,
    source.url,
    supports,
  ]);
  return foldText([...shown, ...textsIn(entry), ...ofSources].join('\n'));
}

/** Whether every word of `query` occurs in a folded text; a query without words asks nothing. */
export function hasAllWords(text: string, query: string): boolean {
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Fields that are no words: how entries and sources are named and joined. */
const noWords = new Set(['id', 'links', 'citations', 'grade']);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) =>
    noWords.has(field) ? [] : textsIn(part),
  );
}
