import type { Settings } from '../../data/settings-schema.ts';
import { Switch } from '../controls/switch.tsx';
import { Undoable } from '../controls/undoable.tsx';
import { t } from '../t.ts';
import { CardPart } from './card-part.tsx';
import type { Site } from './find-sites.ts';
import { Footer, type FooterProps } from './footer.tsx';
import { MarksPart } from './marks-part.tsx';
import { MutedPart } from './muted-part.tsx';
import type { PartProps } from './part.ts';
import { SaveState } from './save-state.tsx';
import { SitesPart } from './sites-part.tsx';
import { TypesPart } from './types-part.tsx';
import { useUndo } from './use-undo.ts';

interface OptionsProps extends Pick<PartProps, 'onChange'>, FooterProps {
  /** null until they are loaded. */
  readonly settings: Settings | null;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed' | 'unread';
  readonly defaults: Settings;
  readonly sites: readonly Site[];
  /** BCP 47: the language of the names of countries, of numbers and of alphabets. */
  readonly locale: string;
  onRetry(): void;
}

/** The options page. */
export function Options(props: OptionsProps) {
  const { settings, defaults, sites, locale, state } = props;
  const undo = useUndo(settings, props.onChange);
  if (!settings) {
    return (
      <main class="options">
        <h1>{t('optionsTitle')}</h1>
        <p role="status">{state === 'unread' && t('optionsUnread')}</p>
      </main>
    );
  }
  const part = { settings, onChange: undo.change };
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <p class="lead">{t('optionsLead')}</p>
      <section class="part first">
        <Switch
          label={t('optionsEverywhere')}
          hint={t(settings.everywhere ? 'optionsEverywhereHint' : 'optionsNowhereHint')}
          on={settings.everywhere}
          onSwitch={(everywhere) => undo.change((now) => ({ ...now, everywhere }))}
        />
      </section>
      <TypesPart {...part} />
      <MarksPart {...part} />
      <CardPart {...part} locale={locale} />
      <SitesPart
        {...part}
        sites={sites}
        locale={locale}
        undoable={undo.of === 'sites'}
        onSwitchAllOn={undo.switchAllOn}
        onUndo={undo.undo}
      />
      <MutedPart
        settings={settings}
        locale={locale}
        unmuted={undo.unmuted}
        onUnmute={undo.unmute}
        onUndo={undo.undo}
      />
      <section class="part reset" aria-label={t('optionsReset')}>
        <Undoable
          label={t('optionsReset')}
          undoLabel={t('optionsUndo')}
          done={undo.of === 'reset'}
          onPress={() => undo.reset(defaults)}
          onUndo={undo.undo}
        />
        <p class="hint" role="status">
          {undo.of === 'reset' && t('optionsWasReset')}
        </p>
      </section>
      <Footer version={props.version} record={props.record} asOf={props.asOf} />
      <SaveState state={state} onRetry={props.onRetry} />
    </main>
  );
}
