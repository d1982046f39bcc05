import { t } from '../t.ts';
import type { CardBodyProps } from './card-body.tsx';
import { ChartPlace, type ChartPlaceProps } from './chart-place.tsx';
import { FigureRow } from './figure-row.tsx';
import { Fold } from './fold.tsx';
import { QuoteBlock } from './quote-block.tsx';

export interface CardRestProps extends CardBodyProps, Pick<ChartPlaceProps, 'draw'> {}

/** What a reader scrolls to: the troops, the figures, the quotes. */
export function CardRest({ view, day, isNow, cite, draw }: CardRestProps) {
  const { troops, figures, quotes, asOf } = view;
  return (
    <>
      {troops && (
        <section class="section">
          <h3>{t('cardTroopsChart')}</h3>
          <ChartPlace
            draw={draw}
            troops={{ figures: troops, asOf: isNow || !day ? asOf : day, day }}
          />
        </section>
      )}
      {figures && (
        <Fold
          class="figures"
          title={t('cardFigures')}
          more="cardAllFigures"
          section={figures}
          row={(figure) => <FigureRow view={figure} cite={cite(figure)} />}
        />
      )}
      {quotes && (
        <Fold
          class="quotes"
          title={t('cardQuotes')}
          more="cardAllQuotes"
          section={quotes}
          row={(quote) => <QuoteBlock view={quote} cite={cite(quote)} />}
        />
      )}
    </>
  );
}
