import { describe, expect, it } from 'vitest';
import { readRecord } from '../../data/read.ts';
import type { Citation, Source } from '../../data/schema.ts';
import { type SharedEntry, sharedEntries, sharedText } from './shared-record.ts';

const { events, figures, quotes, sources, terms } = readRecord();
const sourceById = new Map(sources.map((source) => [source.id, source]));
const cited = ({ citations }: { readonly citations: readonly Citation[] }) =>
  citations.flatMap(({ source }) => sourceById.get(source) ?? []);

/** Terms that are the project's own: the story, its deadlines, its numbers. */
const ownTerms = ['t-deadlines', 't-troops', 't-withdrawal'];

const months =
  'January February March April May June July August September October November December';

/** The month or day that the curated record gives a publication, however it words it. */
function publishedIn(text: string): string | null {
  if (/30 September or 1 October/.test(text)) return null;
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) return day;
  const [, word = '', year] = /(\w+) (\d{4})/.exec(text) ?? [];
  if (!year) return null;
  const month = String(months.split(' ').indexOf(word) + 1).padStart(2, '0');
  const dayOfMonth = /\b(\d{1,2}) \w+(?: \d{4})? by/.exec(text)?.[1];
  return [year, month, ...(dayOfMonth ? [dayOfMonth.padStart(2, '0')] : [])].join('-');
}

/** Names of links in the data, by their names in the curated record. */
const relations: { readonly [name: string]: string } = {
  date: 'event',
  outcome: 'outcome',
  quote: 'quote',
  quotes: 'quote',
  figure: 'figure',
  'show next to': 'show-with',
};

/** `outcome: d-a (why), d-b; quote: q-c` as `outcome d-a`, ...; those held back are dropped. */
function linksIn(entry: SharedEntry): string[] {
  const held = ['pentagon', 'cooper', 'peshmerga-ministry'].map((of) => `q-2026-09-30-${of}`);
  return (entry.fields.get('links') ?? '').split('; ').flatMap((group) => {
    const [, name = '', ids = ''] = /^([^:]+): (.*)$/.exec(group) ?? [];
    const rel = relations[name] ?? name.replaceAll(' ', '-');
    const targets = ids.match(/[dfq]-[a-z0-9-]+/g) ?? [];
    return targets
      .filter((id) => ![...held, 'q-2026-10-01-zaidi'].includes(id))
      .map((id) => `${rel} ${id}`);
  });
}

const links = (entry: { readonly links: readonly { rel: string; to: string }[] }) =>
  entry.links.map(({ rel, to }) => `${rel} ${to}`);

describe.runIf(sharedText)('the record, beside the curated one', () => {
  const all = [...events, ...figures, ...quotes, ...terms];
  const shared = ([3, 4, 5, 6] as const).flatMap(sharedEntries);

  it('has all its entries and no others', () => {
    const ids = all.map(({ id }) => id).filter((id) => !ownTerms.includes(id));
    expect(ids.sort()).toEqual(shared.map(({ id }) => id).sort());
    expect(shared).toHaveLength(44 + 15 + 23 + 13);
  });

  it.each(sharedEntries(3).map((entry) => [entry.id, entry] as const))(
    'agrees on %s',
    (id, entry) => {
      const event = events.find((event) => event.id === id);
      const dates = [event?.date, event?.endDate].filter(Boolean).join(' to ');
      const { fields } = entry;
      const statusText = fields.get('display of the status')?.slice(1, -1);
      expect([dates, event?.status, event?.grade, event?.statusText]).toEqual([
        fields.get('date'),
        fields.get('status'),
        fields.get('grade'),
        statusText,
      ]);
      expect(event && links(event)).toEqual(linksIn(entry));
    },
  );

  it.each(sharedEntries(4).map((entry) => [entry.id, entry] as const))(
    'agrees on %s',
    (id, entry) => {
      const figure = figures.find((figure) => figure.id === id);
      const field = (name: string) => entry.fields.get(name) ?? '';
      const value =
        typeof figure?.value === 'object'
          ? `min ${figure.value.min}, max ${figure.value.max}`
          : `${figure?.value}`;
      expect([
        value,
        figure?.qualifier ?? 'none',
        figure?.kind,
        figure?.stated,
        figure?.place,
        figure?.troops,
        figure?.asOf,
        figure?.statedBy,
        figure?.grade,
        figure?.superseded ?? false,
      ]).toEqual([
        field('value'),
        field('qualifier'),
        field('kind').replace('stated strength', 'strength').replace(/ \(.*/, ''),
        /stated (\d{4}-\d{2}-\d{2})/.exec(field('kind'))?.[1],
        field('place'),
        field('whose troops'),
        field('as of'),
        field('stated by'),
        field('grade'),
        field('status').startsWith('superseded'),
      ]);
      expect(figure && links(figure)).toEqual(linksIn(entry));
    },
  );

  it.each(sharedEntries(5).map((entry) => [entry.id, entry] as const))(
    'agrees on %s, to the letter',
    (id, entry) => {
      const quote = quotes.find((quote) => quote.id === id);
      const field = (name: string) => entry.fields.get(name) ?? '';
      expect(`“${quote?.text}”`).toBe(field('text'));
      expect([
        quote?.speaker,
        quote?.role,
        quote?.affiliation ?? 'not given',
        quote?.sides.join('; '),
        quote?.anonymous ? 'yes' : 'no',
        quote?.date,
        quote?.occasion,
        quote?.grade,
        quote?.after ?? '',
        quote?.original?.text,
      ]).toEqual([
        field('speaker'),
        field('role then'),
        field('affiliation'),
        field('side'),
        field('anonymous'),
        field('date'),
        field('occasion'),
        field('grade'),
        /\[.*\]/.exec(field('display'))?.[0] ?? '',
        /«(.*)»/.exec(field('note'))?.[1],
      ]);
      const languages: { readonly [name: string]: string | null } = { English: 'en', Arabic: 'ar' };
      expect(quote?.language).toBe(
        languages[field('original language').split(' ')[0] ?? ''] ?? null,
      );
      const translated = { yes: true, no: false, not: null }[
        field('translated').split(' ')[0] ?? ''
      ];
      expect(quote?.translated).toBe(translated);
      expect(quote && links(quote)).toEqual(linksIn(entry));
    },
  );

  it('drops the final commas that the display rule names, and nothing else', () => {
    const rule = sharedText?.split('\n').find((line) => line.startsWith('**Display rule**')) ?? '';
    const named = rule.match(/q-[a-z0-9-]+/g) ?? [];
    const shown = quotes.filter(({ shown }) => shown !== undefined);
    expect(shown.map(({ id }) => id).sort()).toEqual([...named].sort());
    for (const { id, text, shown: words } of shown) {
      const inner = id === 'q-2025-11-05-state-department';
      expect(words).toBe(inner ? text.replace(',”', '”') : text.replace(/,$/, ''));
      expect(words).not.toBe(text);
    }
  });

  it.each(sharedEntries(6).map((entry) => [entry.id, entry] as const))(
    'agrees on %s',
    (id, { fields }) => {
      const term = terms.find((term) => term.id === id);
      const forms = fields
        .get('also written')
        ?.split('; ')
        .filter((form) => form !== 'no other form seen');
      expect([term?.name, term?.grade, term?.alsoWritten]).toEqual([
        fields.get('name'),
        fields.get('grade')?.[0],
        forms,
      ]);
      expect(fields.get('type')).toMatch(new RegExp(`^${term?.type}`));
    },
  );

  it.each(shared.map((entry) => [entry.id, entry] as const))(
    'cites for %s what may be shown',
    (id, entry) => {
      const mine = all.filter((entry) => entry.id === id).flatMap(cited);
      const bare = ({ title, url, published, headlineOnly }: Source) => ({
        title,
        url,
        published,
        headlineOnly: headlineOnly ?? false,
      });
      expect(mine.map(bare)).toEqual(
        entry.sources.map(({ title, url, published, headlineOnly }) => ({
          title,
          url,
          published: publishedIn(published),
          headlineOnly,
        })),
      );
      const publishers = entry.sources.map(({ publisher }) => publisher);
      const photo = 'The White House (photograph), via Wikimedia Commons';
      expect(
        mine.map(({ publisher }) =>
          publisher.replace(photo, 'The White House photo, Wikimedia Commons title'),
        ),
      ).toEqual(publishers);
    },
  );

  it('says it in words of its own', () => {
    const prose = [...events, ...figures, ...quotes, ...terms].flatMap((entry) => [
      'statement' in entry ? entry.statement : '',
      'definition' in entry ? entry.definition : '',
      entry.note ?? '',
    ]);
    const sentences = prose.flatMap((text) => text.split(/(?<=[.;:]) /));
    const long = sentences.filter((sentence) => sentence.split(' ').length > 5);
    expect(long.length).toBeGreaterThan(80);
    expect(long.filter((sentence) => sharedText?.includes(sentence.replace(/[.;:]$/, '')))).toEqual(
      [],
    );
  });
});
