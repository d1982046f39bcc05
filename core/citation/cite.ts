import type { Event, Figure, Quote, Record, Source } from '../record.ts';
import { cslItems } from './csl.ts';
import { markdown, plain } from './markup.ts';
import { type FormatDate, factsOf, statementOf } from './statement.ts';

export type CitationFormat = 'plain' | 'markdown' | 'csl-json';

/**
 * An entry, ready to be pasted elsewhere: what it asserts, its day, its sources, and the record
 * that says so, by version, as-of day and id. In English, as the record is, with dates as
 * `date` writes them. CSL-JSON is one item per source, with the rest in its note.
 */
export function cite(
  entry: Event | Figure | Quote,
  sources: readonly Source[],
  { version, asOf }: Pick<Record, 'version' | 'asOf'>,
  format: CitationFormat,
  date: FormatDate,
): string {
  const statement = statementOf(entry);
  const facts = factsOf(entry, date).join('; ');
  const record = `Drawdown record ${version}, as of ${date(asOf)}, entry ${entry.id}`;
  if (format === 'csl-json') {
    return JSON.stringify(cslItems(entry.id, sources, [statement, facts, record]), null, 2);
  }
  const { text, source, gap } = format === 'plain' ? plain : markdown;
  return [
    text(statement),
    text(facts),
    ...sources.map((each) => `- ${source(each, date)}`),
    text(record),
  ].join(gap);
}
