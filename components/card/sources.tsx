import type { ComponentChildren } from 'preact';
import type { Source } from '../../core/record.ts';
import { formatDate } from '../dates.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';

export interface SourcesProps {
  readonly sources: readonly Source[];
  /** What else there is to say, such as a note; it folds with the further sources. */
  readonly children?: ComponentChildren;
  /** The way to cite the entry. */
  readonly cite?: ComponentChildren;
}

/** What an entry rests on: the first source in sight, the others one press away. */
export function Sources({ sources, children, cite }: SourcesProps) {
  const [first, ...others] = sources;
  return (
    <div class="sources">
      {first && <SourceLine source={first} />}
      {(others.length > 0 || children) && (
        <details>
          <summary>{summary(others.length, Boolean(children))}</summary>
          {children}
          {others.map((source) => (
            <SourceLine source={source} key={source.id} />
          ))}
        </details>
      )}
      {cite}
    </div>
  );
}

function summary(others: number, noted: boolean): string {
  if (others === 0) return t('cardNote');
  return plural(noted ? 'cardNoteAndSources' : 'cardMoreSources', others);
}

function SourceLine({ source }: { readonly source: Source }) {
  const { publisher, title, published, url, headlineOnly } = source;
  const name = <span lang="en">{publisher}</span>;
  return (
    <p class="source">
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {title && (
        <span dir="auto">
          {' · '}
          {title}
        </span>
      )}
      {published && ` · ${formatDate(published)}`}
      {headlineOnly && ` · ${t('cardHeadlineOnly')}`}
    </p>
  );
}
