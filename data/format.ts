import type { DataFile } from './files.ts';
import { recordFiles } from './files.ts';
import { compareKeys, sortKeys } from './order.ts';

/** Columns in which a list, or a row of a table, stays on one line; `biome.json` has the same. */
const lineWidth = { tree: 100, rows: 160 };

/** A data file as it is to be written: keys in the order of its schema, entries sorted. */
export function formatFile(file: DataFile, text: string): string {
  const raw: unknown = JSON.parse(text);
  const read = file.schema.safeParse(raw);
  return print(sortEntries(file, read.success ? inOrder(raw, read.data) : raw), file.layout);
}

/** A value as the formatter prints it, with one line break at its end. */
export function print(value: unknown, layout: DataFile['layout']): string {
  return `${printValue(value, '', layout)}\n`;
}

/** `raw` with its keys as `read` has them, and without those that only `read` has. */
function inOrder(raw: unknown, read: unknown): unknown {
  if (Array.isArray(raw) && Array.isArray(read)) {
    return raw.map((item, index) => inOrder(item, read[index]));
  }
  if (!isObject(raw) || !isObject(read)) return read;
  return Object.fromEntries(
    Object.keys(read)
      .filter((key) => key in raw)
      .map((key) => [key, inOrder(raw[key], read[key])]),
  );
}

function sortEntries({ path }: DataFile, value: unknown): unknown {
  for (const kind of ['events', 'figures', 'quotes', 'sources', 'terms'] as const) {
    const { path: own, schema } = recordFiles[kind];
    if (own !== path || !schema.safeParse(value).success || !Array.isArray(value)) continue;
    // Each kind's keys read the entries of its own schema, which has just accepted them.
    const keysOf = sortKeys[kind] as (entry: unknown) => readonly string[];
    return value.toSorted((a, b) => compareKeys(keysOf(a), keysOf(b)));
  }
  return value;
}

function printValue(value: unknown, indent: string, layout: DataFile['layout'], lead = 0): string {
  if (!isObject(value) && !Array.isArray(value)) return JSON.stringify(value);
  const line = oneLine(value);
  if (fits(value, layout) && indent.length + lead + line.length + 1 <= lineWidth[layout])
    return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => printValue(item, deeper, layout))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + printValue(item, deeper, layout, name.length);
      });
  return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
}

/** Lists of plain values stay on a line; objects only as rows of a table. */
function fits(value: object, layout: DataFile['layout']): boolean {
  if (!Array.isArray(value)) return layout === 'rows' || Object.keys(value).length === 0;
  return value.every((item) => typeof item !== 'object');
}

function oneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) =>
    [JSON.stringify(key), JSON.stringify(item)].join(': '),
  );
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
