import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly chosen: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
    /** What the choice looks like; for the eye alone. */
    readonly sample?: ComponentChildren;
  }[];
  onChoose(value: Value): void;
}

/** One of a few, all in view. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, hint, sample }) => (
        <div key={value} class="option">
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            aria-describedby={hint && `${id}-${value}-hint`}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <label for={`${id}-${value}`}>{label}</label>
          {hint && (
            <span id={`${id}-${value}-hint`} class="hint">
              {hint}
            </span>
          )}
          {sample && <div aria-hidden="true">{sample}</div>}
        </div>
      ))}
    </fieldset>
  );
}
