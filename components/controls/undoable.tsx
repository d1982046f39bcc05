import { useRef } from 'preact/hooks';

interface UndoableProps {
  readonly label: string;
  readonly undoLabel: string;
  /** Where there is nothing to do. */
  readonly idle?: boolean;
  /** Whether it was pressed and can be undone. */
  readonly done: boolean;
  onPress(): void;
  onUndo(): void;
}

/** A button that asks nothing beforehand: what it did can be undone right beside it. */
export function Undoable({ label, undoLabel, idle, done, onPress, onUndo }: UndoableProps) {
  const button = useRef<HTMLButtonElement>(null);
  const undo = () => {
    // The button that has the focus is about to go.
    button.current?.focus();
    onUndo();
  };
  return (
    <span class="undoable">
      <button ref={button} type="button" disabled={idle && !done} onClick={onPress}>
        {label}
      </button>
      {done && (
        <button type="button" onClick={undo}>
          {undoLabel}
        </button>
      )}
    </span>
  );
}
