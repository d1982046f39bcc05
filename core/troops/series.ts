import { timeOf } from '../day.ts';
import type { Figure } from '../record.ts';

/** A number as it was stated: a figure's own, which is the figure itself, or one disputing it. */
export type Stated = Pick<Figure, 'value' | 'qualifier' | 'statedBy'>;

/** The countries that the record counts troops in, in the order in which they are shown. */
export const countries = ['Iraq', 'Syria'] as const;

/** Oldest first; a month stands at its end. */
export function inOrder(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => timeOf(a.asOf) - timeOf(b.asOf));
}

/** The strength that was stated next for the place and the troops of `figures[at]`, oldest first. */
export function nextStated(figures: readonly Figure[], at: number): Figure | undefined {
  return figures
    .slice(at + 1)
    .find(
      (next) =>
        isStrength(next) && next.place === figures[at]?.place && next.troops === figures[at].troops,
    );
}

/** A figure's own number, then the others that were stated for the same troops and time. */
export function statedIn(figure: Figure): readonly Stated[] {
  return [figure, ...(figure.disputed ?? [])];
}

/** The lower and the upper end of a number, in troops: the same, unless it is a range. */
export function endsOf({ value }: Pick<Stated, 'value'>): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : [value.min, value.max];
}

/** The country of a place: the Kurdistan Region and both bases lie in Iraq. */
export function countryOf({ place }: Pick<Figure, 'place'>): (typeof countries)[number] {
  return place === 'Syria' ? place : 'Iraq';
}

/** Whether a figure counts a whole country, and no part of one. */
export function isWhole(figure: Pick<Figure, 'place'>): boolean {
  return figure.place === countryOf(figure);
}

/** Whether a number was counted, and not aimed at. */
export function isStrength({ kind }: Pick<Figure, 'kind'>): boolean {
  return kind === 'strength';
}

/** Whether events overtook a number, or a later one corrected it. */
export function isSuperseded({ superseded, links }: Figure): boolean {
  return superseded || links.some(({ rel }) => rel === 'superseded-by');
}
