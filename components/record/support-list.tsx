import type { Support } from '../../core/record-page/full-record.ts';
import { english } from '../card/english.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';

/** What an entry rests on: every source, where to find it, and what it supports. */
export function SupportList({ support }: { readonly support: readonly Support[] }) {
  return (
    <div class="support">
      <h4>{t('recordSources')}</h4>
      <ul>
        {support.map(({ source, supports }) => (
          <li key={source.id}>
            <SourceFacts source={source} />
            <span class="supports">
              {t('recordSupports')} <span {...english}>{supports}</span>
            </span>
            <SourceAddress source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SourceProps {
  readonly source: Support['source'];
}

/** Publisher, title and date, and that only the headline was read where that is so. */
function SourceFacts({ source }: SourceProps) {
  return (
    <>
      <a href={`#${source.id}`} lang="en">
        {source.publisher}
      </a>
      {' · '}
      <SourceTitle source={source} />
    </>
  );
}

/** What is known of a source beside its publisher; a missing title or date is said to be missing. */
export function SourceTitle({ source }: SourceProps) {
  const { title, published, headlineOnly } = source;
  return (
    <>
      {title ? <span dir="auto">{title}</span> : t('recordNoTitle')}
      {' · '}
      {published ? (
        <time datetime={published}>{formatDate(published)}</time>
      ) : (
        t('recordNoPublished')
      )}
      {headlineOnly && ` · ${t('cardHeadlineOnly')}`}
    </>
  );
}

/** The address in full, so that it can be read on paper too. */
export function SourceAddress({ source: { url } }: SourceProps) {
  if (!url) return <span class="address">{t('recordNoAddress')}</span>;
  return (
    <a class="address" dir="ltr" href={url} target="_blank" rel="noopener noreferrer">
      {readable(url)}
    </a>
  );
}

/** With the letters of other scripts as letters, as the browser's address field shows them. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
