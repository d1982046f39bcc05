import { t } from '../t.ts';

interface FilterChoiceProps<Value extends string> {
  readonly label: string;
  /** Id of what there is to say of the filter. */
  readonly hintId?: string;
  /** null where it does not matter. */
  readonly chosen: Value | null;
  readonly options: readonly Value[];
  nameOf(value: Value): string;
  onChoose(value: Value | null): void;
}

/** One of many, or any. */
export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { label, hintId, chosen, options, nameOf, onChoose } = props;
  return (
    <label>
      {label}
      <select
        aria-describedby={hintId}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(options.find((option) => option === currentTarget.value) ?? null)
        }
      >
        <option value="">{t('recordAny')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
