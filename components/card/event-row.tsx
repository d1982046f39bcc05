import type { EventView } from '../../core/entry-view.ts';
import { named } from '../named.ts';
import { Became } from './became.tsx';
import { english } from './english.ts';
import { whenOf } from './event-words.ts';
import { notesOf } from './notes.tsx';
import { Reported, ReportedPart } from './reported.tsx';
import type { RowProps } from './row.ts';
import { Sources } from './sources.tsx';

/** A date: when, whether it came about, what it was, what became of it. */
export function EventRow({ view, cite }: RowProps<EventView>) {
  const { entry, reported, sources, became } = view;
  const { status, statusText } = entry;
  return (
    <div class={`event ${status}`}>
      <p class="when">
        <time datetime={entry.date}>{whenOf(entry)}</time>
        <span class="status">
          {statusText ? <span lang="en">{statusText}</span> : named('cardStatus', status)}
        </span>
        {reported && <Reported />}
      </p>
      <p {...english}>{entry.statement}</p>
      <ReportedPart text={entry.reported} />
      <Sources sources={sources} cite={cite}>
        {notesOf(entry)}
      </Sources>
      <Became became={became} />
    </div>
  );
}
