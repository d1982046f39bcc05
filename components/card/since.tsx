import type { ComponentChildren } from 'preact';
import type { SinceView } from '../../core/card-reading.ts';
import type { EntryView } from '../../core/entry-view.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';
import { EventRow } from './event-row.tsx';
import { Fold } from './fold.tsx';

export interface SinceProps {
  readonly since: SinceView;
  cite(view: EntryView): ComponentChildren;
}

/** What became known after the article's day: the outcome of each plan of that day first. */
export function SinceThen({ since, cite }: SinceProps) {
  const { count, plans, events } = since;
  return (
    <section class="section since">
      <h3>{plural('cardSince', count)}</h3>
      <Fold
        class="plans"
        title={t('cardPlans')}
        more="cardAllEvents"
        section={{ shown: plans, all: plans }}
        row={(plan) => <EventRow view={plan} cite={cite(plan)} />}
      />
      <Fold
        class="timeline"
        title={t('cardSinceEvents')}
        more="cardAllEvents"
        section={events}
        row={(event) => <EventRow view={event} cite={cite(event)} />}
      />
    </section>
  );
}
