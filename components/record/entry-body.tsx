import { officeOf } from '../../core/office.ts';
import type { Event, Figure, Quote } from '../../core/record.ts';
import type { PageEntry } from '../../core/record-page/record-on.ts';
import { english } from '../card/english.ts';
import { figureDay, figureNumber, figureScope } from '../card/figure-words.ts';
import { sidesOf, translationOf } from '../card/quote-words.ts';
import { ReportedPart } from '../card/reported.tsx';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { SideBySide } from './side-by-side.tsx';

/** What an entry itself says, by its kind. */
export function EntryBody({ view }: { readonly view: PageEntry }) {
  switch (view.kind) {
    case 'event':
      return <EventBody event={view.entry} />;
    case 'figure':
      return <FigureBody figure={view.entry} />;
    case 'quote':
      return <QuoteBody quote={view.entry} />;
  }
}

function EventBody({ event }: { readonly event: Event }) {
  return (
    <>
      <p class="statement" {...english}>
        {event.statement}
      </p>
      {event.announced && <p class="small">{t('recordAnnounced', formatDate(event.announced))}</p>}
      <ReportedPart text={event.reported} />
    </>
  );
}

function FigureBody({ figure }: { readonly figure: Figure }) {
  return (
    <>
      <p class="number">
        {figureNumber(figure)}
        {figure.kind === 'target' && <span class="tag">{t('cardTarget')}</span>}
        {figure.superseded && <span class="tag">{t('cardOvertaken')}</span>}
      </p>
      <p>
        {figureScope(figure)} · {figureDay(figure)}
      </p>
      <p>
        {t('cardStatedBy')} <span lang="en">{figure.statedBy}</span>
      </p>
      <p class="statement" {...english}>
        {figure.statement}
      </p>
      {figure.disputed && <SideBySide figure={figure} disputed={figure.disputed} />}
      <ReportedPart text={figure.reported} />
    </>
  );
}

function QuoteBody({ quote }: { readonly quote: Quote }) {
  const { original, after } = quote;
  const [office, translation] = [officeOf(quote), translationOf(quote)];
  return (
    <>
      <p class="side">{sidesOf(quote)}</p>
      <blockquote {...english}>
        “{quote.text}”{after && ` ${after}`}
      </blockquote>
      {original && (
        <blockquote lang={original.language} dir="rtl">
          «{original.text}»
        </blockquote>
      )}
      <p>
        <strong lang="en">{quote.anonymous ? t('cardUnnamed') : quote.speaker}</strong>
        {office && <span lang="en">, {office}</span>}
      </p>
      <p class="small" lang="en">
        {quote.occasion}
      </p>
      {translation && <p class="small">{translation}</p>}
    </>
  );
}
