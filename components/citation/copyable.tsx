import { Component } from 'preact';
import { t } from '../t.ts';

export interface Copied {
  /** The words on the button. */
  readonly label: string;
  /** Rejects where there is no text to be had. */
  text(): string | Promise<string>;
}

export interface CopyableProps {
  readonly texts: readonly Copied[];
  /** Answers whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
}

interface State {
  /** What could not be copied. */
  readonly failed: string | null;
  /** Key of the words that say what has come of it. */
  readonly said: 'copyDone' | 'copyNone' | null;
}

/** Buttons that copy a text each; a text that the browser does not copy is there to be taken by hand. */
export class Copyable extends Component<CopyableProps, State> {
  override state: State = { failed: null, said: null };

  override render() {
    const { texts, onCopy } = this.props;
    const { failed, said } = this.state;
    const copy = async ({ text }: Copied) => {
      // Emptied first, so that a second "Copied" is news to a screen reader.
      this.setState({ failed: null, said: null });
      try {
        const copied = await text();
        const isDone = await onCopy(copied);
        this.setState(isDone ? { said: 'copyDone' } : { failed: copied });
      } catch {
        this.setState({ said: 'copyNone' });
      }
    };
    return (
      <div class="actions">
        {texts.map((each) => (
          <button type="button" class="plain" key={each.label} onClick={() => copy(each)}>
            {each.label}
          </button>
        ))}
        <span role="status">{said && t(said)}</span>
        {failed !== null && (
          <label>
            {t('copyByHand')}
            <textarea readOnly rows={4} value={failed} ref={select} />
          </label>
        )}
      </div>
    );
  }
}

/** The same function at each drawing: called only when the text comes. */
function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
