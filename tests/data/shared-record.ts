import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The curated record that the data is made from; it lies beside the repository, if anywhere. */
const path = fileURLToPath(new URL('../../../shared/record.md', import.meta.url));

/** The curated record as text, or undefined where it is not at hand. */
export const sharedText = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
if (sharedText === undefined) {
  console.log('../shared/record.md is not there, so the data is not compared with it.');
}

/** A date, figure, quote or term as the curated record has it. */
export interface SharedEntry {
  readonly id: string;
  /** `date: 2024 | grade: A` gives both fields. */
  readonly fields: ReadonlyMap<string, string>;
  /** Those that may be shown. */
  readonly sources: readonly SharedSource[];
}

export interface SharedSource {
  readonly publisher: string;
  /** null where the copy showed none, or where it is told from the address. */
  readonly title: string | null;
  readonly published: string;
  readonly url: string | null;
  readonly headlineOnly: boolean;
}

/** The entries of one section: 3 key dates, 4 figures, 5 quotes, 6 terms. */
export function sharedEntries(section: 3 | 4 | 5 | 6): SharedEntry[] {
  const text = sharedText?.split(/^## /m).find((part) => part.startsWith(`${section}. `)) ?? '';
  return text.split(/^### /m).slice(1).map(readEntry);
}

function readEntry(text: string): SharedEntry {
  const [id = '', ...lines] = text.split('\n').map((line) => line.trimEnd());
  const fields = lines
    .filter((line) => /^- (?!sources:)/.test(line))
    .flatMap((line) =>
      /^- (statement|text|note|definition):/.test(line) ? [line] : line.split(' | '),
    )
    .map((field) => /^(?:- )?([^:]+): (.*)$/s.exec(field))
    .flatMap((found) => (found?.[1] ? [[found[1], found[2] ?? ''] as const] : []));
  const sources = lines
    .filter((line) => line.startsWith('  - ') && !line.includes('not to be shown'))
    .map(readSource);
  return { id, fields: new Map(fields), sources };
}

function readSource(line: string): SharedSource {
  const [publisher = '', title = '', published = '', address = '', ...notes] = line
    .slice(4)
    .split(' | ');
  const shown = /^https?:\/\/\S+/
    .exec(address)?.[0]
    .replace('//manage.rudaw.net/', '//www.rudaw.net/');
  return {
    publisher,
    title: /^title not (shown|seen)/.test(title)
      ? null
      : title.replace(/ \(from the address\)$/, ''),
    published: published.replace('published: ', ''),
    url: shown ?? null,
    headlineOnly: /headline only|page not (seen|read)/.test(notes.join()),
  };
}
