import { useId } from 'preact/hooks';
import {
  type FilterOptions,
  type Filters,
  kinds,
  noFilters,
} from '../../core/record-page/filter.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';
import { kindName } from './entry-words.ts';
import { FilterChoice } from './filter-choice.tsx';

export interface FilterBarProps {
  readonly filters: Filters;
  readonly options: FilterOptions;
  onFilters(filters: Filters): void;
}

/** Narrows the entries down. What a filter leaves out is said beside it. */
export function FilterBar({ filters, options, onFilters }: FilterBarProps) {
  const id = useId();
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  return (
    <search class="filters" aria-label={t('recordFilters')}>
      <label class="words">
        {t('recordWords')}
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filters.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      <FilterChoice
        label={t('recordKind')}
        chosen={filters.kind}
        options={kinds}
        nameOf={(kind) => kindName(kind)}
        onChoose={(kind) => set({ kind })}
      />
      <FilterChoice
        label={t('recordSide')}
        hintId={`${id}-side`}
        chosen={filters.side}
        options={options.sides}
        nameOf={(side) => named('cardSide', side)}
        onChoose={(side) => set({ side })}
      />
      <FilterChoice
        label={t('recordPlace')}
        hintId={`${id}-place`}
        chosen={filters.place}
        options={options.places}
        nameOf={(place) => named('cardPlace', place)}
        onChoose={(place) => set({ place })}
      />
      <FilterChoice
        label={t('recordPublisher')}
        chosen={filters.publisher}
        options={options.publishers}
        nameOf={(publisher) => publisher}
        onChoose={(publisher) => set({ publisher })}
      />
      <button type="button" onClick={() => onFilters(noFilters)}>
        {t('recordClear')}
      </button>
      <p class="hint">
        <span id={`${id}-side`}>{t('recordSideHint')}</span>{' '}
        <span id={`${id}-place`}>{t('recordPlaceHint')}</span>
      </p>
    </search>
  );
}
