import type { Mention } from './mention.ts';
import type { PageDate } from './page-date/page-date.ts';
import type { Record } from './record.ts';

/** What a report tells of a mark and its card, apart from the page's address. */
export interface ReportFacts {
  /** `text` is the words on the page. */
  readonly mention: Pick<Mention, 'term' | 'entry' | 'why'> & { readonly text: string };
  readonly record: Pick<Record, 'version' | 'asOf'>;
  /** Version of the extension: `0.1.0`. */
  readonly extension: string;
  readonly pageDate: PageDate | null;
}

/**
 * The text by which a reader reports a wrong mark or fact, in English for who will read it. The
 * address of the page is in it only where `address` is given: the page date's evidence, which
 * may be that address, is only named.
 */
export function reportText(facts: ReportFacts, address: string | null): string {
  const { mention, record, extension, pageDate } = facts;
  const words = mention.why.words.map((word) => `“${word}”`).join(', ');
  return [
    'Drawdown: a wrong mark or fact',
    `Marked: “${mention.text}”`,
    `Rule: ${mention.why.rule}`,
    `Words that decided: ${words || 'none'}`,
    `Term: ${mention.term}`,
    `Entry: ${mention.entry ?? 'none'}`,
    `Record: ${record.version}, as of ${record.asOf}`,
    `Extension: ${extension}`,
    `Page date: ${pageDate ? `${pageDate.day}, from ${pageDate.evidence.source}` : 'none stated'}`,
    `Page address: ${address ?? 'left out'}`,
    'What is wrong: ',
  ].join('\n');
}
