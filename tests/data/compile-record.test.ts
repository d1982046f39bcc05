import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { slugOf, unpackRecord } from '../../core/unpack-record.ts';
import { compileRecord } from '../../data/compile-record.ts';
import { parseRecord, type RecordFiles, readRecord, readTexts } from '../../data/read.ts';

const fixtures = new URL('../fixtures/record/', import.meta.url).pathname;

/** What readers get of the files, with the ids that the files give to sources. */
function expected(files: RecordFiles) {
  const places = new Map(files.sources.map(({ id }, place) => [id, `s-${place}`]));
  const bare = <E extends { readonly citations: readonly { source: string }[] }>(entry: E) => ({
    ...entry,
    citations: entry.citations.map(({ source }) => ({ source: places.get(source) })),
  });
  return {
    ...files.head,
    events: files.events.map(bare),
    figures: files.figures.map(bare),
    quotes: files.quotes.map(({ shown, ...quote }) =>
      bare({ ...quote, text: shown ?? quote.text }),
    ),
    terms: files.terms.map(({ alsoWritten: _, ...term }) => bare(term)),
    sources: files.sources.map(({ titleNote: _, publishedNote: __, ...source }) => ({
      ...source,
      id: places.get(source.id),
    })),
  };
}

describe('the record, packed and unpacked', () => {
  it('is the record that ships', () => {
    expect(record).toEqual(expected(readRecord()));
  });

  it('is any other record too', () => {
    const files = parseRecord(readTexts(`${fixtures}valid`));
    expect(unpackRecord(compileRecord(files))).toEqual(expected(files));
  });

  it.each(['=', '= 1', 'two\nlines', 'null', '=null'])('keeps the text %j', (note) => {
    const files = parseRecord(readTexts(`${fixtures}valid`));
    const [term] = files.terms;
    if (!term) throw new Error('The fixture has no term.');
    const packed = compileRecord({ ...files, terms: [{ ...term, note }] });
    expect(unpackRecord(packed).terms[0]?.note).toBe(note);
  });

  it.each([
    'https://x.example/garrison-leaves',
    'https://x.example/2024/Garrison-Leaves-now/',
    'http://x.example/?a=b-c',
    'https://x.example/garrison-leaves/garrison-leaves',
  ])('keeps the address %s', (url) => {
    const files = parseRecord(readTexts(`${fixtures}valid`));
    const sources = files.sources.map((source) => ({ ...source, url }));
    const unpacked = unpackRecord(compileRecord({ ...files, sources })).sources;
    expect(unpacked.map((source) => source.url)).toEqual([url, url]);
  });

  it.each(['https://x.example/a*b', 'https://x.example/a b'])('refuses the address %s', (url) => {
    const files = parseRecord(readTexts(`${fixtures}valid`));
    const sources = files.sources.map((source) => ({ ...source, url }));
    expect(() => compileRecord({ ...files, sources })).toThrow(
      `An address must not have a blank or a star: ${url}`,
    );
  });
});

it.each([
  ['Iraq’s U.S. talks', 'iraqs-u-s-talks'],
  ["'End of war' in Iraq", 'end-of-war-in-iraq'],
  ['  ', ''],
])('writes the title %j as %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
