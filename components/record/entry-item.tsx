import { Component } from 'preact';
import { cite } from '../../core/citation/cite.ts';
import { isEvent, type Lookup } from '../../core/entry-view.ts';
import type { FullRecord } from '../../core/record-page/full-record.ts';
import type { PageEntry } from '../../core/record-page/record-on.ts';
import { Reported } from '../card/reported.tsx';
import { Cite, type CiteProps } from '../citation/cite.tsx';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { EntryBody } from './entry-body.tsx';
import { EntryFate, EntryRelated } from './entry-links.tsx';
import { EntryNotes } from './entry-notes.tsx';
import { dayOf, kindName, statusOf } from './entry-words.ts';
import { SupportList } from './support-list.tsx';

export interface EntryItemProps extends Pick<CiteProps, 'onCopy'> {
  readonly view: PageEntry;
  readonly lookup: Lookup;
  readonly head: Pick<FullRecord, 'version' | 'asOf'>;
  /** The address leads to it. */
  readonly marked: boolean;
}

/** An entry with everything on it. Drawn anew only when it has changed: there may be hundreds. */
export class EntryItem extends Component<EntryItemProps> {
  override shouldComponentUpdate({ view, marked }: EntryItemProps): boolean {
    return view !== this.props.view || marked !== this.props.marked;
  }

  override render() {
    const { view, lookup, head, marked, onCopy } = this.props;
    const { entry, kind, reported, support, became } = view;
    const sources = support.map(({ source }) => source);
    return (
      <article
        id={entry.id}
        class={`entry ${kind}${marked ? ' marked' : ''}`}
        aria-labelledby={`${entry.id}-title`}
        aria-current={marked || undefined}
        tabIndex={-1}
      >
        <header>
          <h3 id={`${entry.id}-title`}>
            <time datetime={view.date}>{dayOf(entry)}</time>
            <span class="kind">, {kindName(kind).toLowerCase()}</span>
          </h3>
          {isEvent(entry) && (
            <p class={`status ${entry.status}`} lang={entry.statusText && 'en'}>
              {statusOf(entry)}
            </p>
          )}
          {reported && <Reported />}
          <a class="permalink" href={`#${entry.id}`} aria-describedby={`${entry.id}-title`}>
            {t('recordLink')}
          </a>
        </header>
        <div class="entry-body">
          <EntryBody view={view} />
          <EntryNotes note={entry.note} later={entry.later} />
          <EntryFate became={became} />
          <EntryRelated entry={entry} became={became} lookup={lookup} />
          <SupportList support={support} />
          <Cite
            sources={sources}
            cite={(format) => cite(entry, sources, head, format, formatDate)}
            onCopy={onCopy}
          />
        </div>
      </article>
    );
  }
}
