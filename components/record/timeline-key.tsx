import { named } from '../named.ts';
import { t } from '../t.ts';

/** What each kind of dot means. */
export function TimelineKey() {
  return (
    <ul class="key" aria-label={t('recordKey')}>
      {(['happened', 'planned', 'superseded'] as const).map((status) => (
        <li key={status}>
          <span class={`dot ${status}`} aria-hidden="true" />
          {named('recordDot', status)}
        </li>
      ))}
    </ul>
  );
}
