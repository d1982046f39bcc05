import type { CardReading } from '../../core/card-reading.ts';
import { formatDate } from '../dates.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';

export interface ArticleDayProps {
  readonly reading: CardReading;
  /** Whether today's state is shown, where there is another. */
  readonly isNow: boolean;
  onSwitch(isNow: boolean): void;
}

/** The article's day, how the record stands to it, and the switch between then and now. */
export function ArticleDay({ reading, isNow, onSwitch }: ArticleDayProps) {
  const { article, head, since } = reading;
  return (
    <section class="article-day" aria-label={t('cardArticleLabel')}>
      <p>{sentence(reading)}</p>
      {since && article.day && (
        <fieldset class="switch">
          <legend class="small">
            {isNow ? t('cardShownNow', formatDate(head.asOf)) : t('cardShownThen')}
          </legend>
          <button type="button" aria-pressed={!isNow} onClick={() => onSwitch(false)}>
            {t('cardThen')}
          </button>
          <button type="button" aria-pressed={isNow} onClick={() => onSwitch(true)}>
            {t('cardNow')}
          </button>
          <span class="small">{plural('cardSince', since.count)}</span>
        </fieldset>
      )}
    </section>
  );
}

function sentence({ article, since, head }: CardReading): string {
  const asOf = formatDate(head.asOf);
  if (article.kind === 'undated') return t('cardUndated', asOf);
  const day = formatDate(article.day);
  if (article.kind === 'before') return t('cardBefore', day);
  if (article.kind === 'after') return t('cardAfter', day, asOf);
  return since ? t('cardArticle', day) : t('cardNothingSince', day);
}
