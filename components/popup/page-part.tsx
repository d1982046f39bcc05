import { plural } from '../plural.ts';
import { t } from '../t.ts';
import { MentionList, type MentionListProps } from './mention-list.tsx';
import type { PopupState } from './state.ts';

export interface PagePartProps extends Pick<MentionListProps, 'termName' | 'onChoose'> {
  readonly state: PopupState;
  onRead(): void;
  onAllow(): void;
}

/** What there is to say of the page, and what the reader can do about it. */
export function PagePart({ state, termName, onChoose, onRead, onAllow }: PagePartProps) {
  return (
    <section class="page" aria-busy={state.kind === 'loading'}>
      <div role="status">
        {state.kind === 'mentions' ? (
          <h2 class="count">{plural('popupCount', state.mentions.length)}</h2>
        ) : (
          <p>{sentence(state)}</p>
        )}
      </div>
      {state.kind === 'mentions' && (
        <MentionList mentions={state.mentions} termName={termName} onChoose={onChoose} />
      )}
      {state.kind === 'no-access' && (
        <button type="button" class="action" onClick={onAllow}>
          {t('popupAllow')}
        </button>
      )}
      {canRead(state) && (
        <button type="button" class="action" onClick={onRead}>
          {t('popupRead')}
        </button>
      )}
    </section>
  );
}

function canRead({ kind }: PopupState): boolean {
  return kind === 'unlisted' || kind === 'unread' || kind === 'no-access';
}

/** Each says where the reader stands and what to do next. */
function sentence(state: Exclude<PopupState, { kind: 'mentions' }>): string {
  switch (state.kind) {
    case 'loading':
      return t('popupLoading');
    case 'none':
      return t('popupNone');
    case 'off-here':
      return t('popupOffHere', state.site.name);
    case 'off-everywhere':
      return t('popupOffEverywhere');
    case 'unlisted':
      return state.host ? t('popupUnlisted', state.host) : t('popupUnlistedUnnamed');
    case 'unread':
      return t('popupUnread');
    case 'no-access':
      return t('popupNoAccess', state.site.name);
    case 'closed':
      return t('popupClosed');
  }
}
