import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { type CitationFormat, cite } from '../../../core/citation/cite.ts';
import { isQuote, lookupOf } from '../../../core/entry-view.ts';
import type { Event, Figure, Quote, Source } from '../../../core/record.ts';

const lookup = lookupOf(record);
const entries = [...record.events, ...record.figures, ...record.quotes];
const cited = entries.map((entry) => [entry.id, entry] as const);
const sourcesOf = ({ citations }: Event | Figure | Quote) =>
  citations.map(({ source }) => lookup.source(source)!);

/** Stands out from all that the record itself says. */
const date = (day: string) => `<${day}>`;
const plainly = (day: string) => `on ${day}`;
const citation = (
  entry: Event | Figure | Quote,
  format: CitationFormat,
  sources: readonly Source[] = sourcesOf(entry),
) => cite(entry, sources, record, format, format === 'plain' ? date : plainly);

const find = (id: string) => entries.find((entry) => entry.id === id)!;
const source: Source = {
  id: 's-0',
  publisher: 'A wire',
  title: 'Troops to go',
  published: '2024-09',
  url: 'https://wire.example/a',
};
const event: Event = {
  id: 'd-one',
  date: '2024-09-27',
  status: 'happened',
  grade: 'A',
  statement: 'It was agreed.',
  links: [],
  citations: [{ source: 's-0' }],
};

describe.each(cited)('%s as text', (_, entry) => {
  const lines = citation(entry, 'plain').split('\n');

  it('says what is asserted, and of a figure its number', () => {
    expect(lines[0]).toContain(isQuote(entry) ? `“${entry.text}”` : entry.statement);
    if ('value' in entry) {
      const { value } = entry;
      const numbers = typeof value === 'number' ? [value] : [value.min, value.max];
      for (const number of numbers) expect(lines[0]).toContain(number.toLocaleString('en'));
    }
  });

  it('names its day, who said it, and what is only reported', () => {
    const day = 'asOf' in entry ? (entry.stated ?? entry.asOf) : entry.date;
    expect(lines[1]).toContain(date(day));
    if (isQuote(entry)) expect(lines[1]).toContain(entry.speaker);
    if ('statedBy' in entry) expect(lines[1]).toContain(`by ${entry.statedBy}`);
    expect(lines[1]!.endsWith('; reported')).toBe(entry.grade === 'C');
  });

  it('names every source, with all that is known of it', () => {
    const sources = sourcesOf(entry);
    expect(sources.length).toBeGreaterThan(0);
    sources.forEach(({ publisher, title, published, url, headlineOnly }, index) => {
      const line = lines[2 + index]!;
      expect(line.startsWith('- ')).toBe(true);
      for (const known of [publisher, title, published && date(published), url]) {
        expect(line).toContain(known ?? '');
      }
      expect(line.includes('headline only')).toBe(Boolean(headlineOnly));
    });
    expect(lines).toHaveLength(sources.length + 3);
  });

  it('names the record, its version and its day', () => {
    expect(lines.at(-1)).toBe(
      `Drawdown record ${record.version}, as of ${date(record.asOf)}, entry ${entry.id}`,
    );
  });

  it('has no gap where something is not known', () => {
    for (const line of lines) expect(line).not.toMatch(/undefined|null|false|, ,|; ;| {2}|\s$/);
  });
});

describe.each(cited)('%s as Markdown', (_, entry) => {
  const [statement = '', facts = '', ...rest] = citation(entry, 'markdown').split('\n\n');

  it('reads as the text does, with links in place of addresses', () => {
    const read = (line: string) => line.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    const [plainStatement, plainFacts] = cite(
      entry,
      sourcesOf(entry),
      record,
      'plain',
      plainly,
    ).split('\n');
    expect([read(statement), read(facts)]).toEqual([plainStatement, plainFacts]);
    expect(read(rest.at(-1)!)).toContain(`Drawdown record ${record.version}`);
    expect(read(rest.at(-1)!)).toContain(entry.id);
  });

  it('links every source whose address is known', () => {
    sourcesOf(entry).forEach(({ title, publisher, url, published }, index) => {
      const [, name, to] = /^- \[(.*?[^\\])\]\((.*?)\)/.exec(rest[index]!) ?? [];
      expect(to).toBe(url ?? undefined);
      if (name) expect(name.replaceAll('\\', '')).toBe(title ?? publisher);
      if (published) expect(rest[index]).toContain(plainly(published));
      expect(rest[index]!.replaceAll('\\', '')).toContain(publisher);
    });
  });
});

describe('a citation', () => {
  it.each([
    ['d-plan-2025-09-reported', /^<2025-09>; announced <2024-09-06>; superseded/],
    ['d-plan-2025-09-official', /; completed later: 18 January 2026, by Iraq's account$/],
    ['d-plan-2026-09-official', /; planned and kept$/],
    ['f-us-iraq-2500-2024-09', /^as of <2024-09-07>; stated by press reports/],
    ['f-erbil-under-500-plan', /^target for <2026-09>; stated <2025-08-18> by .*; superseded/],
    ['f-us-syria-under-1000-2025-04', /^target; stated <2025-04-18> by Sean Parnell/],
    ['q-2024-01-05-sudani-office', /^Office of .*; <2024-01-05>; translated by Reuters/],
    ['q-2024-01-25-iraq-mfa', /^Ministry of Foreign Affairs of Iraq, Government of Iraq; /],
    ['q-2024-09-06-us-official', /^unnamed, senior US official; <2024-09-06>/],
  ])('of %s does not let it mislead', (id, facts) => {
    expect(citation(find(id), 'plain').split('\n')[1]).toMatch(facts);
  });

  it.each<[string, Partial<Event>, string]>([
    ['lasted for days', { endDate: '2024-09-28' }, '<2024-09-27> to <2024-09-28>'],
    ['is planned, as of an earlier day', { status: 'planned' }, '<2024-09-27>; planned'],
    ['is over, nobody knows how', { status: 'date-passed' }, '<2024-09-27>; date passed'],
    ['is known from reports', { grade: 'C' }, '<2024-09-27>; reported'],
  ])('of an event that %s says so', (_, change, facts) => {
    const text = citation({ ...event, ...change }, 'plain', [source]);
    expect(text.split('\n')[1]).toBe(facts);
  });

  it('of a disputed figure has the other numbers beside it', () => {
    const disputed = [
      { value: 900, qualifier: 'about', statedBy: 'an official' },
      { value: { min: 700, max: 800 }, qualifier: null, statedBy: 'a wire' },
    ] as const;
    const figure: Figure = { ...record.figures[0]!, disputed: [...disputed] };
    const facts = citation(figure, 'plain').split('\n')[1];
    expect(facts).toContain('; also about 900, stated by an official');
    expect(facts).toContain('; also 700–800, stated by a wire');
  });

  it('of a quote has our words outside its marks', () => {
    const quote: Quote = { ...record.quotes[0]!, text: 'We go', after: '[of the coalition]' };
    expect(citation(quote, 'plain').split('\n')[0]).toBe('“We go” [of the coalition]');
  });

  it.each([
    ['*b* _c_ `d` ~e~', '\\*b\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['[a](b) <i> &lt; ![c]', '\\[a\\](b) \\<i\\> \\&lt; \\!\\[c\\]'],
    ['a | b \\ c $d$ #e', 'a \\| b \\\\ c \\$d\\$ \\#e'],
    ['1. May', '1\\. May'],
    ['- May', '\\- May'],
    ['2,500 troops (about) - U.S. count', '2,500 troops (about) - U.S. count'],
  ])('in Markdown: %s', (words, written) => {
    const text = citation({ ...event, statement: words }, 'markdown', [source]);
    expect(text.split('\n')[0]).toBe(written);
  });

  it('in Markdown links an address that has brackets', () => {
    const url = 'https://wire.example/a_(b)?c=<d>';
    expect(citation(event, 'markdown', [{ ...source, url }])).toContain(
      '[Troops to go](https://wire.example/a_%28b%29?c=%3cd%3e), A wire, on 2024-09',
    );
  });

  it('in Markdown names a source without title or address by its publisher, once', () => {
    const bare = {
      ...source,
      title: null,
      url: null,
      published: null,
      headlineOnly: true,
    } as const;
    expect(citation(event, 'markdown', [bare])).toContain('\n- A wire, headline only\n');
  });
});
