import packed from 'virtual:drawdown/packed-record';
import { formatDate } from '../../components/dates.ts';
import { type CitationFormat, cite } from '../../core/citation/cite.ts';
import { backing, lookupOf } from '../../core/entry-view.ts';
import { unpackRecord } from '../../core/unpack-record.ts';

/**
 * The citation of an entry, as the whole record has it; null where it has none of that id.
 * The card asks for it here: what writes citations is no load for a page. The record is
 * unpacked when it is wanted, since the background starts often and seldom cites.
 */
export function citeEntry(id: string, format: CitationFormat): string | null {
  const record = unpackRecord(packed);
  const lookup = lookupOf(record);
  const entry = lookup.entry(id);
  if (!entry) return null;
  return cite(entry, backing(entry, lookup).sources, record, format, formatDate);
}
