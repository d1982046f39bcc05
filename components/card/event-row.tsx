import type { EventView } from '../../core/entry-view.ts';
import type { Event } from '../../core/record.ts';
import { formatDate, formatSpan } from '../dates.ts';
import { t } from '../t.ts';
import { Became } from './became.tsx';
import { english } from './english.ts';
import { Reported, ReportedPart } from './reported.tsx';
import { Sources } from './sources.tsx';

/** A date: when, whether it came about, what it was, what became of it. */
export function EventRow({ view }: { readonly view: EventView }) {
  const { entry, reported, sources, became } = view;
  return (
    <div class={`event ${entry.status}`}>
      <p class="when">
        <time datetime={entry.date}>{whenOf(entry)}</time>
        <span class="status">{statusOf(entry)}</span>
        {reported && <Reported />}
      </p>
      <p {...english}>{entry.statement}</p>
      <ReportedPart text={entry.reported} />
      <Sources sources={sources}>{entry.note && <p {...english}>{entry.note}</p>}</Sources>
      <Became became={became} />
    </div>
  );
}

/** The day or days of an event, at their real precision. */
export function whenOf({ date, endDate }: Event): string {
  return endDate ? formatSpan(date, endDate) : formatDate(date);
}

function statusOf({ status, statusText }: Event) {
  if (statusText) return <span lang="en">{statusText}</span>;
  switch (status) {
    case 'happened':
      return t('cardHappened');
    case 'planned-and-kept':
      return t('cardKept');
    case 'planned-and-missed':
      return t('cardMissed');
    case 'superseded':
      return t('cardSuperseded');
  }
}
