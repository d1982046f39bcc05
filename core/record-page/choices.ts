import { type Filters, noFilters } from './filter.ts';

/** What the reader has chosen to see. */
export interface Choices {
  /** The day whose knowledge is shown; null: all that the record knows. */
  readonly day: string | null;
  readonly filters: Filters;
}

export const noChoices: Choices = { day: null, filters: noFilters };

/**
 * The choices, changed no more than it takes to show one entry: the filters go first, then the
 * day. `isShown` tells whether the entry is among what choices show.
 */
export function choicesToShow(choices: Choices, isShown: (choices: Choices) => boolean): Choices {
  const ways: readonly Choices[] = [
    choices,
    { ...choices, filters: noFilters },
    { ...choices, day: null },
  ];
  return ways.find(isShown) ?? noChoices;
}
