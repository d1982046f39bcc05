import { statementOf } from '../../core/citation/statement.ts';
import { isEvent, isFigure, isQuote } from '../../core/entry-view.ts';
import type { Event, Figure, Quote } from '../../core/record.ts';
import { dateOf, type PageEntry } from '../../core/record-page/record-on.ts';
import { whenOf } from '../card/event-words.ts';
import { figureFacts, figureNumber } from '../card/figure-words.ts';
import { sidesOf } from '../card/quote-words.ts';
import { formatDate } from '../dates.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';

type Entry = Event | Figure | Quote;

/** "Event", "Figure" or "Quote". */
export function kindName(kind: PageEntry['kind']): string {
  return named('recordKind', kind);
}

export function kindOf(entry: Entry): PageEntry['kind'] {
  if (isQuote(entry)) return 'quote';
  return isEvent(entry) ? 'event' : 'figure';
}

/** The date at which an entry stands, in words. */
export function dayOf(entry: Entry): string {
  return isEvent(entry) ? whenOf(entry) : formatDate(dateOf(entry));
}

/** How an event stands, in the record's words (English) or in the reader's. */
export function statusOf({ status, statusText }: Event): string {
  return statusText ?? named('cardStatus', status);
}

/** An entry in one line: an event's statement, a figure with all its facts, a quotation. */
export function lineOf(entry: Entry): string {
  if (!isFigure(entry)) return statementOf(entry);
  return `${figureNumber(entry)} · ${figureFacts(entry)}`;
}

/** The words in which the page puts the parts of an entry that are no words: for the search. */
export function shownWords({ kind, entry, support, reported }: PageEntry): string[] {
  return [
    kindName(kind),
    dayOf(entry),
    ...support.map(({ source }) => (source.published ? formatDate(source.published) : '')),
    ...(reported ? [t('cardReported')] : []),
    ...(isEvent(entry)
      ? [statusOf(entry), entry.announced ? formatDate(entry.announced) : '']
      : []),
    ...(isQuote(entry) ? [sidesOf(entry), ...(entry.anonymous ? [t('cardUnnamed')] : [])] : []),
    ...(isFigure(entry) ? [figureNumber(entry), figureFacts(entry)] : []),
  ];
}
