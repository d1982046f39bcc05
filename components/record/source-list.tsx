import { Component } from 'preact';
import type { CitedBy, SourceGroup } from '../../core/record-page/by-source.ts';
import type { PageTerm } from '../../core/record-page/record-on.ts';
import { english } from '../card/english.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';
import { EntryLink } from './entry-link.tsx';
import { SourceAddress, SourceTitle } from './support-list.tsx';

export interface SourceListProps {
  readonly groups: readonly SourceGroup[];
  /** The source, if any, that the address leads to. */
  readonly marked: string | null;
}

/** Every source, with each entry and term that rests on it and what it says of that. */
export function SourceList({ groups, marked }: SourceListProps) {
  return (
    <section class="part" aria-labelledby="sources">
      <h2 id="sources" tabIndex={-1}>
        {t('recordAllSources')}
      </h2>
      <p class="lead">{plural('recordSourceCount', groups.length)}</p>
      <ul class="source-list">
        {groups.map((group) => (
          <SourceItem key={group.source.id} group={group} marked={marked === group.source.id} />
        ))}
      </ul>
    </section>
  );
}

interface SourceItemProps {
  readonly group: SourceGroup;
  readonly marked: boolean;
}

/** A source. Drawn anew only when what cites it has changed. */
class SourceItem extends Component<SourceItemProps> {
  override shouldComponentUpdate({ group, marked }: SourceItemProps): boolean {
    const before = this.props.group.cited;
    const same = ({ entry, term }: CitedBy, index: number) =>
      entry === before[index]?.entry && term === before[index]?.term;
    const { length } = group.cited;
    return marked !== this.props.marked || length !== before.length || !group.cited.every(same);
  }

  override render() {
    const { group, marked } = this.props;
    const { source, cited } = group;
    return (
      <li
        id={source.id}
        class={marked ? 'marked' : undefined}
        aria-current={marked || undefined}
        tabIndex={-1}
      >
        <p>
          <strong lang="en">{source.publisher}</strong>
          {' · '}
          <SourceTitle source={source} />
        </p>
        <p>
          <SourceAddress source={source} />
        </p>
        <SourceNotes source={source} />
        <ul class="cited">
          {cited.map((by) => (
            <li key={by.entry?.id ?? by.term?.id}>
              {by.entry ? <EntryLink entry={by.entry} /> : <TermLink term={by.term} />}:{' '}
              <span {...english}>{by.supports}</span>
            </li>
          ))}
        </ul>
      </li>
    );
  }
}

/** What the title and the date rest on, where the page itself does not say. */
function SourceNotes({ source: { titleNote, publishedNote } }: Pick<SourceGroup, 'source'>) {
  return (
    <>
      {titleNote && (
        <p class="small">
          {t('recordTitleNote')} <span {...english}>{titleNote}</span>
        </p>
      )}
      {publishedNote && (
        <p class="small">
          {t('recordPublishedNote')} <span {...english}>{publishedNote}</span>
        </p>
      )}
    </>
  );
}

function TermLink({ term: { id, name } }: Pick<PageTerm, 'term'>) {
  return (
    <a href={`#${id}`}>
      <span lang="en">{name}</span>, {t('recordKindTerm').toLowerCase()}
    </a>
  );
}
