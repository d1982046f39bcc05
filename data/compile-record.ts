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
  const places = new Map(files.sources.map(({ id }, place) => [id, String(place)]));
  const entries = (list: readonly Entry[]) => pack(list.map((entry) => packEntry(entry, places)));
  // Kinds with like words stand next to each other: a compressor looks back a short way.
  return {
    ...files.head,
    sources: pack(files.sources.map(packSource)),
    terms: entries(files.terms.map(({ alsoWritten: _, ...term }) => term)),
    quotes: entries(
      files.quotes.map(({ shown, text, ...quote }) => ({ ...quote, text: shown ?? text })),
    ),
    figures: entries(files.figures),
    events: entries(files.events),
  };
}

interface Entry {
  readonly citations: readonly Citation[];
  readonly links?: readonly Link[];
}

function packEntry({ citations, links, ...fields }: Entry, places: ReadonlyMap<string, string>) {
  return {
    ...fields,
    citations: citations.map(({ source }) => places.get(source)).join(' '),
    links: links?.map(({ rel, to, note }) => [rel, to, note].filter(Boolean).join(' ')).join(','),
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
