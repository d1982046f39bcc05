import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../core/citation/cite.ts';
import { lookupOf } from '../../../core/entry-view.ts';

const lookup = lookupOf(record);
const entries = [...record.events, ...record.figures, ...record.quotes];
const sourcesOf = (entry: (typeof entries)[number]) =>
  entry.citations.map(({ source }) => lookup.source(source)!);

/** What of an item csl-data.json (citation-style-language/schema, 1.0) has, of what we write. */
const fields: { readonly [field: string]: (value: unknown) => boolean } = {
  id: isText,
  type: (value) => value === 'webpage',
  title: isText,
  'container-title': isText,
  URL: isText,
  note: isText,
  issued: isDate,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === value && value !== '';
}

/** Its schema takes one to three numbers; we write one date, of the calendar. */
function isDate(value: unknown): boolean {
  const { 'date-parts': parts, ...more } = value as { 'date-parts': unknown };
  if (Object.keys(more).length || !Array.isArray(parts) || parts.length !== 1) return false;
  const [year, month = 1, day = 1, ...rest] = parts[0] as number[];
  const date = new Date(Date.UTC(year!, month - 1, day));
  return rest.length === 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s as CSL-JSON', (id, entry) => {
  const items = JSON.parse(cite(entry, sourcesOf(entry), record, 'csl-json', (day) => day));

  it('is one valid item per source, each id once', () => {
    expect(items).toHaveLength(sourcesOf(entry).length);
    for (const item of items) {
      expect(item).toMatchObject({ id: expect.any(String), type: expect.any(String) });
      for (const [field, value] of Object.entries(item)) {
        expect([field, value, fields[field]?.(value)]).toEqual([field, value, true]);
      }
    }
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(items.length);
  });

  it('has what is known of each source, and nothing else', () => {
    sourcesOf(entry).forEach(({ title, publisher, published, url }, index) => {
      const item = items[index];
      expect(item['container-title']).toBe(publisher);
      expect(item.title).toBe(title ?? undefined);
      expect(item.URL).toBe(url ?? undefined);
      const parts = item.issued?.['date-parts'][0] ?? [];
      const read = parts.map((part: number) => String(part).padStart(2, '0')).join('-');
      expect(read).toBe(published ?? '');
    });
  });

  it('says in each note what is asserted, its day, the record, and the labels', () => {
    sourcesOf(entry).forEach(({ headlineOnly }, index) => {
      const [statement, facts, head, ...labels] = items[index].note.split('\n');
      const day = 'asOf' in entry ? (entry.stated ?? entry.asOf) : entry.date;
      expect(statement).toContain('text' in entry ? entry.text : entry.statement);
      expect(facts).toContain(day);
      expect(facts.endsWith('; reported')).toBe(entry.grade === 'C');
      expect(head).toBe(`Drawdown record ${record.version}, as of ${record.asOf}, entry ${id}`);
      expect(labels).toEqual(headlineOnly ? ['headline only'] : []);
    });
  });
});
