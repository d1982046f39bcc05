import type { Event } from '../../core/record.ts';
import { english } from '../card/english.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';

type Noted = Pick<Event, 'note' | 'later'>;

/** What else there is to say of an entry: its note, and what became known later, each with its date. */
export function EntryNotes({ note, later = [] }: Noted) {
  return (
    <>
      {note && (
        <p class="note">
          <b>{t('recordNote')}</b> <span {...english}>{note}</span>
        </p>
      )}
      {later.map(({ date, text }) => (
        <p class="note" key={text}>
          <b>{t('recordLater', formatDate(date))}</b> <span {...english}>{text}</span>
        </p>
      ))}
    </>
  );
}
