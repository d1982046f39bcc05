import { ageOf } from '../../core/as-of/age.ts';
import type { FullRecord } from '../../core/record-page/full-record.ts';
import type { RecordOn } from '../../core/record-page/record-on.ts';
import { parts } from '../../core/record-page/target.ts';
import { english } from '../card/english.ts';
import { formatDate } from '../dates.ts';
import { named } from '../named.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';

export interface RecordHeadProps {
  readonly head: Pick<FullRecord, 'version' | 'asOf'>;
  readonly known: RecordOn['known'];
  /** The reader's day: `2026-11-25`. */
  readonly today: string;
}

/** What the record is, how far it reaches, and where things stood on the day that is shown. */
export function RecordHead({ head, known, today }: RecordHeadProps) {
  const age = ageOf(head, today);
  return (
    <header class="record-head">
      <h1>{t('recordTitle')}</h1>
      <p class="version">{t('recordVersion', head.version, formatDate(head.asOf))}</p>
      {age !== null && <p class="age">{plural('cardAge', age)}</p>}
      <p {...english}>{known.summary.map(({ text }) => text).join(' ')}</p>
      {known.standing.map(({ text, entries }) => (
        <p key={text}>
          <span {...english}>{text}</span>{' '}
          {entries.map((id) => (
            <a key={id} class="to-entry" href={`#${id}`}>
              {t('recordToEntry')}
            </a>
          ))}
        </p>
      ))}
      <nav aria-label={t('recordParts')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{named('recordPart', part)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
