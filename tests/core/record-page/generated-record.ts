import record from 'virtual:drawdown/record-page';
import type { FullRecord } from '../../../core/record-page/full-record.ts';

/** The real record `copies` times over, each copy with ids of its own: 4 times is over 300 entries. */
export function generatedRecord(copies: number): FullRecord {
  const numbers = Array.from({ length: copies }, (_, number) => number);
  return {
    ...record,
    events: numbers.flatMap((number) => record.events.map(copy(number))),
    figures: numbers.flatMap((number) => record.figures.map(copy(number))),
    quotes: numbers.flatMap((number) => record.quotes.map(copy(number))),
  };
}

interface Linked {
  readonly id: string;
  readonly links: FullRecord['events'][number]['links'];
}

function copy(number: number) {
  return <Entry extends Linked>(entry: Entry): Entry => ({
    ...entry,
    id: `${entry.id}-${number}`,
    links: entry.links.map((link) => ({ ...link, to: `${link.to}-${number}` })),
  });
}
