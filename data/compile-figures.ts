import { classLetters } from '../core/detector/classes.ts';
import type { DeadlinePattern, FigurePattern } from '../core/detector/patterns.ts';
import type { RecordForTerms } from './compile-terms.ts';

const placeLetters = {
  Iraq: classLetters.iraq,
  Syria: classLetters.syria,
  'Kurdistan Region': classLetters.kurdistan,
  'Ain al-Asad': classLetters.asad,
  Erbil: classLetters.erbil,
};

const qualifierLetters = {
  about: classLetters.about,
  'at least': classLetters.least,
  'fewer than': classLetters.fewer,
  nearly: classLetters.nearly,
  'up to': classLetters.most,
};

const troopLetters = {
  US: classLetters.us,
  'non-US coalition': classLetters.coalition,
  'coalition total': classLetters.coalition,
  'not stated': '',
};

/** A figure of the record, as far as a text can tell it from another. */
export function compileFigure(figure: RecordForTerms['figures'][number]): FigurePattern {
  const { id, value, place, qualifier, troops, asOf } = figure;
  const range = typeof value === 'number' ? ([value] as const) : ([value.min, value.max] as const);
  const how = qualifier ? qualifierLetters[qualifier] : '';
  return [id, placeLetters[place], how, troopLetters[troops], Number(asOf.slice(0, 4)), ...range];
}

/**
 * The plan's dates: the events whose ids begin with `d-plan-`. Where reports and
 * the parties gave the same date, the entry is the parties' one.
 */
export function compileDeadlines(events: RecordForTerms['events']): DeadlinePattern[] {
  const plans = events.filter(({ id }) => id.startsWith('d-plan-'));
  return [...new Set(plans.map(({ date }) => date))].map((date) => {
    const ids = plans.filter((plan) => plan.date === date).map(({ id }) => id);
    const [first = '', ...others] = ids.toSorted(
      (a, b) => Number(a.endsWith('-reported')) - Number(b.endsWith('-reported')),
    );
    const [reported] = others;
    return reported === undefined ? [date, first] : [date, first, reported];
  });
}
