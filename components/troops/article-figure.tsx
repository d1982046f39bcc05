import type { ArticleFigure as View } from '../../core/troops/article-figure.ts';
import { figureFacts, figureNumber } from '../card/figure-words.ts';
import { Sources } from '../card/sources.tsx';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';

export interface ArticleFigureProps {
  /** The page's words for the number: "900 troops". */
  readonly words: string;
  readonly view: View;
}

/** The number that the article names, beside what the record has for its day: no verdict. */
export function ArticleFigure({ words, view }: ArticleFigureProps) {
  const { day, then, firstAfter, corrected, sources } = view;
  const shown = then ?? firstAfter;
  if (!shown) return null;
  const [before, after] = t('troopsSays', '|').split('|');
  return (
    <div class="article-figure">
      <p>
        {before}
        <bdi>{words}</bdi>
        {after}
      </p>
      <p>
        {t(!then ? 'troopsFirstAfter' : day ? 'troopsThen' : 'troopsLatest')}{' '}
        <strong>{figureNumber(shown)}</strong> · {figureFacts(shown)}
      </p>
      {corrected && (
        <p>
          {t(
            corrected.rel === 'superseded-by' ? 'troopsCorrected' : 'troopsRefined',
            formatDate(corrected.date),
            figureNumber(corrected.figure),
          )}
        </p>
      )}
      <Sources sources={sources} />
    </div>
  );
}
