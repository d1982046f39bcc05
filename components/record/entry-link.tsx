import type { Event, Figure, Quote } from '../../core/record.ts';
import { figureScope } from '../card/figure-words.ts';
import { dayOf, kindName, kindOf } from './entry-words.ts';

/** Leads to an entry on this page: "27 September 2024, event". */
export function EntryLink({ entry }: { readonly entry: Event | Figure | Quote }) {
  return (
    <a href={`#${entry.id}`}>
      {dayOf(entry)}, {kindName(kindOf(entry)).toLowerCase()}
      {/* Several figures are of the same day. */}
      {'asOf' in entry && ` (${figureScope(entry)})`}
    </a>
  );
}
