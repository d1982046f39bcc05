import { Component } from 'preact';
import { type ReportFacts, reportText } from '../../core/report.ts';
import { Copyable, type CopyableProps } from '../citation/copyable.tsx';
import { formatDate } from '../dates.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';

export interface WhyProps extends ReportFacts, Pick<CopyableProps, 'onCopy'> {
  /** The address of the page; goes nowhere unless the reader ticks it. */
  readonly address: string;
  /** Both answer whether it is stored; then the mark goes, and the card with it. */
  onMutePhrase(): Promise<boolean>;
  onMuteSite(): Promise<boolean>;
}

interface State {
  /** What could not be muted. */
  readonly failed: 'phrase' | 'site' | null;
  /** Whether the report has the page's address. */
  readonly withAddress: boolean;
}

/** Why a mention was marked, and what the reader can do where it should not have been. */
export class Why extends Component<WhyProps, State> {
  override state: State = { failed: null, withAddress: false };

  override render() {
    const { mention, pageDate, address, onCopy, onMutePhrase, onMuteSite } = this.props;
    const { failed, withAddress } = this.state;
    const { rule, words } = mention.why;
    const mute = async (what: 'phrase' | 'site', stored: Promise<boolean>) =>
      this.setState({ failed: (await stored) ? null : what });
    return (
      <details class="section why">
        <summary>{t('whyTitle')}</summary>
        <p>{named('whyRule', rule)}</p>
        {words.length > 0 && (
          <p>
            {t('whyWords')}
            {words.map((word) => [' ', <bdi>“{word}”</bdi>])}
          </p>
        )}
        <p>
          {pageDate
            ? named('whyDate', pageDate.evidence.source, formatDate(pageDate.day))
            : t('whyNoDate')}
        </p>
        <p class="actions">
          <button type="button" class="plain" onClick={() => mute('phrase', onMutePhrase())}>
            {t('whyMutePhrase')}
          </button>
          <button type="button" class="plain" onClick={() => mute('site', onMuteSite())}>
            {t('whyMuteSite')}
          </button>
        </p>
        <p class="small">{t('whyMuted')}</p>
        <p role="status">{failed && named('whyNotMuted', failed)}</p>
        <details>
          <summary>{t('whyReport')}</summary>
          <p class="small">{t('whyNotSent')}</p>
          <p>
            <label>
              <input
                type="checkbox"
                checked={withAddress}
                onChange={() => this.setState({ withAddress: !withAddress })}
              />{' '}
              {t('whyAddress')}
            </label>
          </p>
          <Copyable
            // A text that could not be copied goes once the tick has changed what it holds.
            key={withAddress}
            texts={[
              {
                label: t('whyCopy'),
                text: () => reportText(this.props, withAddress ? address : null),
              },
            ]}
            onCopy={onCopy}
          />
        </details>
      </details>
    );
  }
}
