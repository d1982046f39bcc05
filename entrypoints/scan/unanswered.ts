import type { Settings } from '../../data/settings-schema.ts';

/**
 * What a page goes by until the background has answered. Nothing is painted and no card
 * opens before that, so that none of it is ever seen.
 */
export const unanswered: Settings = {
  everywhere: true,
  offSites: [],
  types: {
    withdrawal: true,
    deadline: true,
    figure: true,
    body: true,
    operation: true,
    agreement: true,
    base: true,
    place: true,
    person: true,
  },
  sections: { standing: true, events: true, figures: true, quotes: true },
  density: 'first',
  markStyle: 'underline',
  openDelay: 400,
};
