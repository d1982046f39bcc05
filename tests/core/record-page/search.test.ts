import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { supportsIn } from '../../../core/record-page/full-record.ts';
import { recordOn } from '../../../core/record-page/record-on.ts';
import { foldText, hasAllWords, searchText } from '../../../core/record-page/search.ts';

const { entries } = recordOn(record, supportsIn(record), record.asOf);
const textOf = (id: string, shown: string[] = []) =>
  searchText(entries.find(({ entry }) => entry.id === id)!, shown);

describe('a folded text', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['2,500 troops', '2500 troops'],
    ['1,234,567', '1234567'],
    ['Iraq’s', "iraq's"],
    ['2025–26', '2025-26'],
    ['in 2024, 900', 'in 2024, 900'],
    ['قُوّات', 'قوات'],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('a search', () => {
  it.each<[string, string, boolean]>([
    ['the troops left', '', true],
    ['the troops left', '  ', true],
    ['the troops left', 'LEFT the', true],
    ['the troops left', 'left bases', false],
    ['the troops left', 'troo', true],
  ])('in "%s" for "%s" finds: %s', (text, query, found) => {
    expect(hasAllWords(text, query)).toBe(found);
  });

  it.each<[string, string, string]>([
    ['its statement', 'd-2014-09-10-coalition-announced', 'obama broad coalition'],
    ['its note', 'd-2014-09-10-coalition-announced', '11 september'],
    ['its number', 'f-us-iraq-5200-2020-01', '5,200'],
    ['its place', 'f-us-syria-900-2024-09', 'syria'],
    ['who said it', 'f-us-iraq-2500-2021-01', 'miller'],
    ['a disputed number', 'f-us-iraq-2400-2025-08', 'the national'],
    ['what became known later', 'f-us-syria-900-2024-09', 'temporary rotations'],
    ['a quotation', 'q-2021-07-26-biden', 'combat mission'],
    ['its original', 'q-2021-12-09-araji', 'انتهاء المهام'],
    ['a publisher', 'd-2014-10-15-oir-named', 'politico'],
    ['what a source supports', 'd-2014-10-15-oir-named', 'made public'],
    ['an address', 'd-2014-10-15-oir-named', 'https://'],
  ])('finds an entry by %s', (_, id, query) => {
    expect(hasAllWords(textOf(id), query)).toBe(true);
  });

  it('finds an entry by the words that the page shows, and not by its ids and links', () => {
    const text = textOf('d-2014-10-15-oir-named', ['15 October 2014']);
    expect(hasAllWords(text, '15 oct 2014')).toBe(true);
    expect(hasAllWords(text, 's-politico')).toBe(false);
    expect(hasAllWords(text, 'd-2014')).toBe(false);
  });
});
