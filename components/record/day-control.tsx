import { useId, useRef } from 'preact/hooks';
import { dayNumber, dayOfNumber, dayWithin, isDay } from '../../core/record-page/time.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';

export interface DayControlProps {
  /** null: all that the record knows. */
  readonly day: string | null;
  readonly first: string;
  /** The record's as-of day. */
  readonly last: string;
  /** null: back to all that the record knows. */
  onDay(day: string | null): void;
}

/** Chooses the day whose knowledge the page shows. */
export function DayControl({ day, first, last, onDay }: DayControlProps) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const shown = day ?? last;
  const choose = (chosen: string) => {
    const within = dayWithin(chosen, first, last);
    onDay(within === last ? null : within);
  };
  const back = () => {
    // The button that has the focus is about to go.
    slider.current?.focus();
    onDay(null);
  };
  return (
    <section class="as-of-day" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('recordDay')}</h2>
      <p class="as-of">
        {day === null ? t('recordToday', formatDate(last)) : t('recordAsOf', formatDate(day))}
      </p>
      <div class="day-inputs">
        <label>
          {t('recordDaySlider')}
          <input
            ref={slider}
            type="range"
            min={dayNumber(first)}
            max={dayNumber(last)}
            value={dayNumber(shown)}
            aria-valuetext={formatDate(shown)}
            onInput={(event) => choose(dayOfNumber(event.currentTarget.valueAsNumber))}
          />
        </label>
        <label>
          {t('recordDayInput')}
          <input
            type="date"
            min={first}
            max={last}
            value={shown}
            onChange={({ currentTarget }) =>
              isDay(currentTarget.value) && choose(currentTarget.value)
            }
          />
        </label>
        {day !== null && (
          <button type="button" onClick={back}>
            {t('recordDayBack')}
          </button>
        )}
      </div>
    </section>
  );
}
