import { Component } from 'preact';
import type { CardReading } from '../../core/card-reading.ts';
import type { CitationFormat } from '../../core/citation/cite.ts';
import type { EntryView } from '../../core/entry-view.ts';
import { Cite } from '../citation/cite.tsx';
import { formatDate } from '../dates.ts';
import { plural } from '../plural.ts';
import { direction, language, t } from '../t.ts';
import { ArticleFigure } from '../troops/article-figure.tsx';
import { typeName } from '../type-name.ts';
import { ArticleDay } from './article-day.tsx';
import { CardBody } from './card-body.tsx';
import { CardRest, type CardRestProps } from './card-rest.tsx';
import { SinceThen } from './since.tsx';
import { Why, type WhyProps } from './why.tsx';

export interface CardProps extends Pick<CardRestProps, 'draw'> {
  /** null where the record knows nothing of the mention. */
  readonly reading: CardReading | null;
  /** The mark that the card explains, and the page around it. */
  readonly mark: Omit<WhyProps, 'record' | keyof CardActions>;
  readonly actions: CardActions;
}

/** What the reader can do from the card. */
export interface CardActions extends Pick<WhyProps, 'onCopy' | 'onMutePhrase' | 'onMuteSite'> {
  onClose(): void;
  /** The citation of an entry, as the whole record has it; rejects where it can not be had. */
  onCite(entry: string, format: CitationFormat): Promise<string>;
  /** Opens the record page, at the entry of the mention if it has one. */
  onOpenRecord(): void;
}

/** The id by which the card's window is labelled. */
export const TITLE_ID = 'title';

/** What a mention means, on the article's day and since, each fact with its source. */
export class Card extends Component<CardProps, { isNow: boolean; isWhole: boolean }> {
  override state = { isNow: false, isWhole: false };

  /** What is below the window's edge comes in a task of its own, so that neither is long. */
  override componentDidMount() {
    setTimeout(() => this.setState({ isWhole: true }));
  }

  override render() {
    const { reading, actions } = this.props;
    return (
      <article class="content" lang={language()} dir={direction()} aria-busy={!this.state.isWhole}>
        <header class="head">
          <p class="kind">{reading ? typeName(reading.type) : t('extensionName')}</p>
          <button type="button" class="plain close" onClick={actions.onClose}>
            {t('cardClose')}
          </button>
        </header>
        {reading ? this.read(reading) : <Unknown />}
      </article>
    );
  }

  private read(reading: CardReading) {
    const { mark, actions, draw } = this.props;
    const { title, article, onDay, since, age, head, figure } = reading;
    const cite = ({ entry, sources }: EntryView) => (
      <Cite
        sources={sources}
        cite={(format) => actions.onCite(entry.id, format)}
        onCopy={actions.onCopy}
      />
    );
    const { isWhole } = this.state;
    const isNow = this.state.isNow || !since;
    const view = isNow ? reading.now() : onDay;
    const body = { day: article.day, isNow, cite };
    return (
      <>
        <h2 class="title" id={TITLE_ID} lang="en">
          {title}
        </h2>
        <ArticleDay
          reading={reading}
          isNow={isNow}
          onSwitch={(isNow) => this.setState({ isNow })}
        />
        {figure && <ArticleFigure words={mark.mention.text} view={figure} />}
        {view ? <CardBody {...body} view={view} /> : <p>{t('cardNotYet')}</p>}
        {isWhole && view && <CardRest {...body} view={view} draw={draw} />}
        {isWhole && !isNow && since && <SinceThen since={since} cite={cite} />}
        {isWhole && <Why {...mark} {...actions} record={head} />}
        <footer class="foot">
          {t('cardAsOf', formatDate(head.asOf))} {age !== null && plural('cardAge', age)}{' '}
          <button type="button" class="plain" onClick={actions.onOpenRecord}>
            {t('cardOpenRecord')}
          </button>
        </footer>
      </>
    );
  }
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
