import { describe, expect, it } from 'vitest';
import { compileRecordPage } from '../../data/compile-record-page.ts';
import { readRecord } from '../../data/read.ts';

const files = readRecord();
const compiled = compileRecordPage(files);

describe('what the record page carries', () => {
  it('is all of the files', () => {
    const { head, events, figures, sources, changes } = files;
    expect(compiled).toMatchObject({ ...head, events, figures, sources, changes });
    expect(compiled.quotes.length).toBe(files.quotes.length);
    expect(compiled.terms.length).toBe(files.terms.length);
  });

  it('has a quotation as it is shown, and not the forms in which texts write a term', () => {
    const shown = files.quotes.map(({ shown: short, text }) => short ?? text);
    expect(compiled.quotes.map(({ text }) => text)).toEqual(shown);
    expect(compiled.quotes.filter((quote) => 'shown' in quote)).toEqual([]);
    expect(compiled.terms.filter((term) => 'alsoWritten' in term)).toEqual([]);
  });
});
