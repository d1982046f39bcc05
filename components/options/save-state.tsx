import { t } from '../t.ts';

interface SaveStateProps {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed' | 'unread';
  onRetry(): void;
}

/** Says, calmly and to everyone, whether what the reader changed is stored. */
export function SaveState({ state, onRetry }: SaveStateProps) {
  return (
    <div class="save-state">
      <p role="status">{state === 'saved' && <span class="saved">{t('optionsSaved')}</span>}</p>
      <div role="alert">
        {state === 'failed' && (
          <p class="failed">
            {t('optionsFailed')}{' '}
            <button type="button" onClick={onRetry}>
              {t('optionsRetry')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
