import { useEffect, useId, useState } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words: "0.4 seconds". */
  format(value: number): string;
  /** Told once the reader has let go. */
  onSet(value: number): void;
}

/** A number in a range, shown in words while it is dragged. */
export function Slider({ label, hint, value, min, max, step, format, onSet }: SliderProps) {
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{format(shown)}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={format(shown)}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => onSet(event.currentTarget.valueAsNumber)}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
