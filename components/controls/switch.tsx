import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  /** A second line: what the switch does, or an example. */
  readonly hint?: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

/** One line that is a switch: its words on one side, its state on the other. */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>
        {label}
        {hint && (
          <span id={`${id}-hint`} class="hint">
            {hint}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state is the switch's
        role="switch"
        aria-label={hint && label}
        aria-describedby={hint && `${id}-hint`}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
