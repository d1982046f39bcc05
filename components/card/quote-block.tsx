import type { QuoteView } from '../../core/entry-view.ts';
import { officeOf } from '../../core/office.ts';
import type { Quote } from '../../core/record.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { english } from './english.ts';
import { notesOf } from './notes.tsx';
import { sidesOf, translationOf } from './quote-words.ts';
import { Reported } from './reported.tsx';
import type { RowProps } from './row.ts';
import { Sources } from './sources.tsx';

/** An official's own words, and who said them, as what, when and where. */
export function QuoteBlock({ view, cite }: RowProps<QuoteView>) {
  const { entry, reported, sources } = view;
  const translation = translationOf(entry);
  return (
    <figure class="quote">
      <p class="side">{sidesOf(entry)}</p>
      <blockquote {...english}>
        “{entry.text}”{entry.after && ` ${entry.after}`}
      </blockquote>
      {entry.original && (
        <blockquote lang={entry.original.language} dir="rtl">
          «{entry.original.text}»
        </blockquote>
      )}
      <figcaption>
        <Speaker quote={entry} />
        <p class="small">
          <time datetime={entry.date}>{formatDate(entry.date)}</time>
          {' · '}
          <span lang="en">{entry.occasion}</span>
        </p>
        {translation && <p class="small">{translation}</p>}
        {reported && <Reported />}
        <Sources sources={sources} cite={cite}>
          {notesOf(entry)}
        </Sources>
      </figcaption>
    </figure>
  );
}

function Speaker({ quote }: { readonly quote: Quote }) {
  const office = officeOf(quote);
  return (
    <p>
      {quote.anonymous ? (
        <strong>{t('cardUnnamed')}</strong>
      ) : (
        <strong lang="en">{quote.speaker}</strong>
      )}
      {office && <span lang="en">, {office}</span>}
    </p>
  );
}
