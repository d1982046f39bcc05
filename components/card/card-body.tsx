import type { ComponentChildren } from 'preact';
import type { CardView } from '../../core/card-view.ts';
import { compareDates } from '../../core/day.ts';
import type { EntryView, EventView } from '../../core/entry-view.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { About } from './about.tsx';
import { EntryBlock } from './entry-block.tsx';
import { EventRow } from './event-row.tsx';
import { Fold } from './fold.tsx';
import { Standing } from './standing.tsx';

export interface CardBodyProps {
  readonly view: CardView;
  /** The article's day, which the timeline shows; null where the page states none. */
  readonly day: string | null;
  /** Whether `view` is today's state, not that of the article's day. */
  readonly isNow: boolean;
  cite(view: EntryView): ComponentChildren;
}

/** The entry that the mention belongs to first, then the story and its dates. */
export function CardBody({ view, day, isNow, cite }: CardBodyProps) {
  const { about, here, entryFirst, standing, events, asOf } = view;
  return (
    <>
      {!entryFirst && <About about={about} />}
      <Fold
        class="here"
        title={entryFirst ? null : t('cardOnThis')}
        more="cardAllEntries"
        section={here}
        row={(entry) => <EntryBlock view={entry} cite={cite(entry)} />}
      />
      {entryFirst && <About about={about} />}
      {standing && standing.length > 0 && (
        <Standing
          lines={standing}
          title={
            isNow || !day ? t('cardStanding', formatDate(asOf)) : t('cardStood', formatDate(day))
          }
        />
      )}
      {events && (
        <Fold
          class="timeline"
          title={t('cardEvents')}
          more="cardAllEvents"
          section={events}
          row={(event) => <EventRow view={event} cite={cite(event)} />}
          line={day ? articleLine(day) : undefined}
        />
      )}
    </>
  );
}

/** "You are here": above the line is what was to come on the article's day. */
function articleLine(day: string) {
  return {
    words: t('cardThisArticle', formatDate(day)),
    isAt: ({ entry }: EventView) => compareDates(entry.date, day) <= 0,
  };
}
