import type { Figure } from '../../core/record.ts';
import { formatDate } from '../dates.ts';
import { named } from '../named.ts';
import { formatNumber, formatRange } from '../plural.ts';
import { t } from '../t.ts';

/** The number as it was stated, with its qualifier: "about 2,500", "250–350". */
export function figureNumber({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): string {
  const number =
    typeof value === 'number' ? formatNumber(value) : formatRange(value.min, value.max);
  return qualifier ? named('cardNumber', qualifier, number) : number;
}

/** Whose troops, where: "US troops, Iraq". */
export function figureScope({ troops, place }: Figure): string {
  return t('cardTroopsAt', named('cardTroops', troops), named('cardPlace', place));
}

/** The day that the number is true of or, for a target, aimed at and stated. */
export function figureDay({ kind, asOf, stated }: Figure): string {
  if (kind === 'strength') return t('cardFigureAsOf', formatDate(asOf));
  return stated
    ? t('cardTargetForStated', formatDate(asOf), formatDate(stated))
    : t('cardTargetStated', formatDate(asOf));
}

/** Everything on a figure but its number, in one line: scope, day, who said it. */
export function figureFacts(figure: Figure): string {
  return `${figureScope(figure)} · ${figureDay(figure)} · ${figure.statedBy}`;
}
