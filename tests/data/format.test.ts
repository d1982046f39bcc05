import { describe, expect, it } from 'vitest';
import { recordFiles } from '../../data/files.ts';
import { formatFile, print } from '../../data/format.ts';

describe('print', () => {
  it.each([
    [{ a: 1 }, '{\n  "a": 1\n}\n'],
    [['US', 'Iraq'], '["US", "Iraq"]\n'],
    [{ list: [] }, '{\n  "list": []\n}\n'],
    [[{ a: null }], '[\n  {\n    "a": null\n  }\n]\n'],
    // A list of plain values that is too long for a line has a line for each.
    [['x'.repeat(60), 'y'.repeat(60)], `[\n  "${'x'.repeat(60)}",\n  "${'y'.repeat(60)}"\n]\n`],
  ])('gives each field a line: %j', (value, text) => {
    expect(print(value, 'tree')).toBe(text);
  });

  it('gives each row of a table a line, unless it is too long', () => {
    const long = { name: 'n'.repeat(160) };
    expect(print([{ a: 1, b: 'c' }, long], 'rows')).toBe(
      `[\n  { "a": 1, "b": "c" },\n  {\n    "name": "${long.name}"\n  }\n]\n`,
    );
  });
});

describe('formatFile', () => {
  const source = (id: string) => ({ id, publisher: 'Gazette', title: null, published: null });
  const text = (...sources: object[]) => JSON.stringify(sources);

  it('puts the keys in the order of the schema and the entries in theirs', () => {
    const shuffled = text(
      { url: 'https://gazette.example/b', ...source('s-b') },
      { url: 'https://gazette.example/a', ...source('s-a') },
    );
    const sorted = [
      { ...source('s-a'), url: 'https://gazette.example/a' },
      { ...source('s-b'), url: 'https://gazette.example/b' },
    ];
    expect(formatFile(recordFiles.sources, shuffled)).toBe(print(sorted, 'tree'));
  });

  it('adds no field that the file leaves out', () => {
    const written = formatFile(
      recordFiles.terms,
      text({
        id: 't-x',
        type: 'base',
        name: 'X',
        definition: 'A base.',
        grade: 'A',
        citations: [{ source: 's-a', supports: 'All' }],
      }),
    );
    expect(written).not.toContain('alsoWritten');
  });

  it('takes blanks off the ends of texts', () => {
    const blank = { ...source('s-a'), publisher: ' Gazette ', url: 'https://gazette.example/a' };
    expect(formatFile(recordFiles.sources, text(blank))).toContain('"publisher": "Gazette"');
  });

  it('leaves the keys of a file that its schema refuses as they are', () => {
    expect(formatFile(recordFiles.sources, '[{"zeal":1,"id":2}]')).toBe(
      '[\n  {\n    "zeal": 1,\n    "id": 2\n  }\n]\n',
    );
  });
});
