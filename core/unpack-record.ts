import type { Record } from './record.ts';

/**
 * The entries of one kind, field by field, a line per entry. An empty line: the
 * entry has no such field. A line that begins with `=` is JSON, any other is text.
 */
export interface PackedTable {
  readonly [field: string]: string;
}

/**
 * The record in the form in which it travels, smaller when compressed than as plain
 * JSON. `data/compile-record.ts` makes it.
 */
export type PackedRecord = Pick<Record, 'version' | 'asOf' | 'summary' | 'standing'> & {
  readonly [kind in 'events' | 'figures' | 'quotes' | 'sources' | 'terms']: PackedTable;
};

/** The record that was packed. The ids of sources are new ones, short, in their order. */
export function unpackRecord(packed: PackedRecord): Record {
  const events = rowsOf(packed.events).map((row) => readId(row, 'd'));
  const figures = rowsOf(packed.figures);
  const quotes = rowsOf(packed.quotes).map((row) => readId(row, 'q'));
  const ids = [...events, ...figures, ...quotes].map(({ id }) => id);
  const readEntry = (row: Row) => readLinks(readCitations(row), ids);
  const record = {
    ...packed,
    events: events.map(readEntry),
    figures: figures.map(readEntry),
    quotes: quotes.map(readEntry),
    terms: rowsOf(packed.terms).map(readCitations),
    sources: rowsOf(packed.sources).map(readSource),
  };
  // The schemas held these fields when the record was built; a test unpacks the whole.
  return record as unknown as Record;
}

interface Row {
  [field: string]: unknown;
}

function rowsOf(table: PackedTable): Row[] {
  const rows: Row[] = [];
  for (const [field, column] of Object.entries(table)) {
    column.split('\n').forEach((cell, index) => {
      rows[index] ??= {};
      if (cell) rows[index][field] = cell[0] === '=' ? JSON.parse(cell.slice(1)) : cell;
    });
  }
  return rows;
}

/** Citations travel as the places of the sources: `3 17`. */
function readCitations({ citations, ...fields }: Row): Row {
  const places = String(citations).split(' ');
  return { ...fields, citations: places.map((place) => ({ source: `s-${place}` })) };
}

/** An id travels as `*reuters-report` where the kind and the date stand before: `d-2024-09-06-`. */
function readId({ id, ...fields }: Row, kind: string): Row {
  return { ...fields, id: String(id).replace('*', `${kind}-${fields.date}-`) };
}

/** A link travels as `outcome 41 some words`, with the place of the entry that it leads to. */
function readLinks({ links, ...fields }: Row, ids: readonly unknown[]): Row {
  const read = typeof links === 'string' ? links.split(',') : [];
  return {
    ...fields,
    links: read.map((link) => {
      const [rel, place, ...note] = link.split(' ');
      return { rel, to: ids[Number(place)], ...(note[0] && { note: note.join(' ') }) };
    }),
  };
}

function readSource({ url, ...fields }: Row, index: number): Row {
  return {
    id: `s-${index}`,
    title: null,
    published: null,
    ...fields,
    url: typeof url === 'string' ? readUrl(url, fields.title) : null,
  };
}

/** An address travels without `https://`, with blanks for hyphens and `*` for the title. */
function readUrl(packed: string, title: unknown): string {
  const url = packed.replaceAll(' ', '-').replace('*', slugOf(String(title)));
  return url.includes('://') ? url : `https://${url}`;
}

/** A title as most publishers write it into an address: `Iraq's U.S. talks` -> `iraqs-u-s-talks`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/['‘’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
