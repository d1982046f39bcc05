import type { FullRecord } from '../../core/record-page/full-record.ts';
import { english } from '../card/english.ts';
import { t } from '../t.ts';

/** What has changed in the record from version to version, for a reader who cites it. */
export function ChangeList({ changes }: Pick<FullRecord, 'changes'>) {
  return (
    <section class="part" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {t('recordChanges')}
      </h2>
      {changes.map((change) => (
        <div class="change" key={change.version}>
          <h3>{t('recordChangeVersion', change.version)}</h3>
          <ul {...english}>
            {change.changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
