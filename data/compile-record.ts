import type { PackedRecord, PackedTable } from '../core/unpack-record.ts';
import { slugOf } from '../core/unpack-record.ts';
import type { RecordFiles } from './read.ts';
import type { Citation, Link, Source } from './schema.ts';

/**
 * What the card and the pages of the extension carry with them, packed. What no
 * reader sees there stays behind: what a source supports, what its title and date
 * rest on, and the forms in which texts write a term.
 */
export function compileRecord(files: RecordFiles): PackedRecord {
  const { head, events, figures, quotes, terms, sources } = files;
  const places = placesOf([sources, [...events, ...figures, ...quotes]]);
  const entries = (list: readonly Entry[]) => pack(list.map((entry) => packEntry(entry, places)));
  // Of all orders of the kinds the one that a compressor makes least of.
  return {
    ...head,
    figures: entries(figures),
    terms: entries(terms.map(({ alsoWritten: _, ...term }) => term)),
    events: entries(events),
    quotes: entries(quotes.map(({ shown, text, ...quote }) => ({ ...quote, text: shown ?? text }))),
    sources: pack(sources.map(packSource)),
  };
}

/** The place of each source among the sources, and of each entry among the entries. */
function placesOf(lists: readonly (readonly { readonly id: string }[])[]) {
  return new Map(lists.flatMap((list) => list.map(({ id }, place) => [id, place] as const)));
}

interface Entry {
  readonly id: string;
  readonly date?: string;
  readonly citations: readonly Citation[];
  readonly links?: readonly Link[];
}

function packEntry(entry: Entry, places: ReadonlyMap<string, number>) {
  const { id, date, citations, links } = entry;
  return {
    ...entry,
    id: id.replace(new RegExp(`^[a-z]-${date}-`), '*'),
    citations: citations.map(({ source }) => places.get(source)).join(' '),
    links: links
      ?.map(({ rel, to, note }) => [rel, places.get(to), note].filter((part) => part !== undefined))
      .map((parts) => parts.join(' '))
      .join(','),
  };
}

function packSource({ publisher, title, published, url, headlineOnly }: Source) {
  return {
    publisher,
    title: title ?? '',
    published: published ?? '',
    url: packUrl(url, title),
    headlineOnly,
  };
}

function packUrl(url: string | null, title: string | null): string {
  const slug = title && slugOf(title);
  const bare = (url ?? '').replace(/^https:\/\//, '');
  // A blank or a star of its own could not be told from a packed one.
  if (/[ *]/.test(bare)) throw new Error(`An address must not have a blank or a star: ${url}`);
  return (slug ? bare.replace(slug, '*') : bare).replaceAll('-', ' ');
}

function pack(rows: readonly object[]): PackedTable {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      rows.map((row) => packCell(new Map(Object.entries(row)).get(field))).join('\n'),
    ]),
  );
}

function packCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && !/^=|\n/.test(value)) return value;
  return `=${JSON.stringify(value)}`;
}
