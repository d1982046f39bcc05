import { useMemo } from 'preact/hooks';
import { lookupOf } from '../../core/entry-view.ts';
import { disputesIn } from '../../core/record-page/disputes.ts';
import type { FullRecord } from '../../core/record-page/full-record.ts';
import type { Target } from '../../core/record-page/target.ts';
import { t } from '../t.ts';
import { ChangeList } from './change-list.tsx';
import { DayControl } from './day-control.tsx';
import { DisputeList } from './dispute-list.tsx';
import { EntryList, type EntryListProps } from './entry-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { RecordHead } from './record-head.tsx';
import { SourceList } from './source-list.tsx';
import { TermList } from './term-list.tsx';
import { Timeline } from './timeline.tsx';
import { useRecord } from './use-record.ts';

export interface RecordPageProps extends Pick<EntryListProps, 'onCopy'> {
  readonly record: FullRecord;
  /** Where the address leads; a new object each time that it does. */
  readonly target: Target;
  /** The reader's day: `2026-11-25`. */
  readonly today: string;
  /** What the address leads to is on the page now. */
  onReach(id: string): void;
}

/** The whole record: timeline, entries, disputes, terms, sources, changelog. */
export function RecordPage({ record, target, today, onReach, onCopy }: RecordPageProps) {
  const { choices, setChoices, on, found, options, first, whole } = useRecord(
    record,
    target,
    onReach,
  );
  const lookup = useMemo(() => lookupOf(on.known), [on]);
  const disputes = useMemo(() => disputesIn(on.entries), [on]);
  const { day, filters } = choices;
  const marked = target.kind === 'entry' ? target.id : null;
  return (
    <main class="record">
      {target.kind === 'unknown' && (
        <p class="unknown" role="alert">
          {t('recordUnknown', target.id)}
        </p>
      )}
      <RecordHead head={record} known={on.known} today={today} />
      <DayControl
        day={day}
        first={first}
        last={record.asOf}
        onDay={(chosen) => setChoices((now) => ({ ...now, day: chosen }))}
      />
      <FilterBar
        filters={filters}
        options={options}
        onFilters={(chosen) => setChoices((now) => ({ ...now, filters: chosen }))}
      />
      <Timeline entries={found} whole={whole} day={day} asOf={day ?? record.asOf} />
      <EntryList
        entries={found}
        of={on.entries.length}
        day={day}
        lookup={lookup}
        head={record}
        marked={marked}
        onCopy={onCopy}
      />
      <DisputeList disputes={disputes} />
      <TermList terms={on.terms} marked={marked} />
      <SourceList groups={on.sources} marked={marked} />
      <ChangeList changes={record.changes} />
    </main>
  );
}
