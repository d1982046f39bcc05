import { describe, expect, it } from 'vitest';
import { type Choices, choicesToShow, noChoices } from '../../../core/record-page/choices.ts';
import { noFilters } from '../../../core/record-page/filter.ts';

const filters = { ...noFilters, side: 'US' } as const;
const chosen: Choices = { day: '2024-09-06', filters };

describe('a link to an entry', () => {
  it.each<[string, (choices: Choices) => boolean, Choices]>([
    ['nothing, where it is shown', () => true, chosen],
    [
      'the filters, where they hide it',
      ({ filters: now }) => now.side === null,
      { ...chosen, filters: noFilters },
    ],
    ['the day, where that hides it', ({ day }) => day === null, { ...chosen, day: null }],
    [
      'both, where both do',
      ({ day, filters: now }) => day === null && now.side === null,
      noChoices,
    ],
    ['both, where it is never shown', () => false, noChoices],
  ])('clears %s', (_, isShown, left) => {
    expect(choicesToShow(chosen, isShown)).toEqual(left);
  });
});
