import type { CardView } from '../../core/card-view.ts';
import { formatDate } from '../dates.ts';
import { direction, language, t } from '../t.ts';
import { typeName } from '../type-name.ts';
import { About } from './about.tsx';
import { EntryBlock } from './entry-block.tsx';
import { EventRow } from './event-row.tsx';
import { FigureRow } from './figure-row.tsx';
import { Fold } from './fold.tsx';
import { QuoteBlock } from './quote-block.tsx';
import { Standing } from './standing.tsx';

export interface CardProps {
  /** null where the record knows nothing of the mention. */
  readonly view: CardView | null;
  onClose(): void;
}

/** What a mention means: the entry it belongs to first, then the story, each fact with its source. */
export function Card({ view, onClose }: CardProps) {
  return (
    <article class="content" lang={language()} dir={direction()}>
      <header class="head">
        <p class="kind">{view ? typeName(view.type) : t('extensionName')}</p>
        <button type="button" class="plain close" onClick={onClose}>
          {t('cardClose')}
        </button>
      </header>
      {view ? <Body view={view} /> : <Unknown />}
    </article>
  );
}

/** The id by which the card's window is labelled. */
export const TITLE_ID = 'title';

function Body({ view }: { readonly view: CardView }) {
  const { about, here, entryFirst, standing, events, figures, quotes, asOf } = view;
  return (
    <>
      <h2 class="title" id={TITLE_ID} lang="en">
        {view.title}
      </h2>
      {!entryFirst && <About about={about} />}
      {here.all.length > 0 && (
        <Fold
          class="here"
          title={entryFirst ? null : t('cardOnThis')}
          more="cardAllEntries"
          section={here}
          row={(entry) => <EntryBlock view={entry} />}
        />
      )}
      {entryFirst && <About about={about} />}
      {standing && <Standing lines={standing} asOf={asOf} />}
      {events && (
        <Fold
          class="timeline"
          title={t('cardEvents')}
          more="cardAllEvents"
          section={events}
          row={(event) => <EventRow view={event} />}
        />
      )}
      {figures && (
        <Fold
          class="figures"
          title={t('cardFigures')}
          more="cardAllFigures"
          section={figures}
          row={(figure) => <FigureRow view={figure} />}
        />
      )}
      {quotes && (
        <Fold
          class="quotes"
          title={t('cardQuotes')}
          more="cardAllQuotes"
          section={quotes}
          row={(quote) => <QuoteBlock view={quote} />}
        />
      )}
      <footer class="foot">{t('cardAsOf', formatDate(asOf))}</footer>
    </>
  );
}

function Unknown() {
  return (
    <>
      <h2 class="title" id={TITLE_ID}>
        {t('cardUnknownTitle')}
      </h2>
      <p>{t('cardUnknown')}</p>
    </>
  );
}
