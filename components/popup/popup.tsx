import { Switch } from '../controls/switch.tsx';
import { t } from '../t.ts';
import { PagePart, type PagePartProps } from './page-part.tsx';
import { Standing, type StandingProps } from './standing.tsx';
import type { Site } from './state.ts';

export interface PopupProps extends PagePartProps, StandingProps {
  /** The site's own switch, shown while Drawdown is on at all; null where the site is not listed. */
  readonly here: { readonly site: Site; readonly on: boolean } | null;
  readonly everywhere: boolean;
  /** Whether the last change could not be stored. */
  readonly unsaved: boolean;
  onSwitchHere(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
  onOptions(): void;
  onRecord(): void;
}

/** The toolbar popup: the page, the switches, and where the story stands. */
export function Popup(props: PopupProps) {
  const { here, everywhere } = props;
  return (
    <main class="popup">
      <header class="head">
        <h1 class="name">{t('extensionName')}</h1>
        <button type="button" class="to-options" onClick={props.onOptions}>
          {t('popupOptions')}
        </button>
      </header>
      <PagePart {...props} />
      <section class="switches" aria-label={t('popupSwitchesLabel')}>
        <Switch
          label={t('popupSwitchEverywhere')}
          on={everywhere}
          onSwitch={props.onSwitchEverywhere}
        />
        {here && everywhere && (
          <Switch
            label={t('popupSwitchHere', here.site.name)}
            on={here.on}
            onSwitch={props.onSwitchHere}
          />
        )}
        {props.unsaved && (
          <p class="unsaved" role="alert">
            {t('popupUnsaved')}
          </p>
        )}
      </section>
      <Standing asOf={props.asOf} lines={props.lines} />
      <button type="button" class="to-record" onClick={props.onRecord}>
        {t('popupRecord')}
      </button>
    </main>
  );
}
