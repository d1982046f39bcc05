import { knownFrom } from '../as-of/known-from.ts';
import { compareDates, type RecordDate } from '../day.ts';
import { backing, isFigure, type Lookup } from '../entry-view.ts';
import type { Figure, Record, Source } from '../record.ts';

/** A number that an article names, beside the record's for the article's day. */
export interface ArticleFigure {
  /** The article's day; null where the page states none, or one after the record's own. */
  readonly day: string | null;
  /** The last number that was known on that day or, without a day, the last that is known. */
  readonly then: Figure | null;
  /** Where none was: the first that became known after it. */
  readonly firstAfter: Figure | null;
  /** What took the place of that number later, or told it more exactly. */
  readonly corrected: Correction | null;
  /** What the numbers rest on. */
  readonly sources: readonly Source[];
}

export interface Correction {
  readonly figure: Figure;
  readonly rel: 'superseded-by' | 'refined-by';
  /** The date from which it could be known. */
  readonly date: RecordDate;
}

/**
 * What the record has for the place and troops of `entry`, at which a mention opens, as of
 * `day`, the article's; null, no day known, is read as the record's own as-of day. A
 * strength is set beside strengths, a target beside targets: a number aimed at is no count.
 */
export function articleFigure(
  record: Pick<Record, 'figures' | 'asOf'>,
  entry: Figure,
  day: string | null,
  lookup: Lookup,
): ArticleFigure {
  const alike = record.figures
    .filter(
      ({ place, troops, kind }) =>
        place === entry.place && troops === entry.troops && kind === entry.kind,
    )
    .toSorted((a, b) => compareDates(knownFrom(a), knownFrom(b)));
  const isKnown = (figure: Figure) => compareDates(knownFrom(figure), day ?? record.asOf) <= 0;
  const then = alike.findLast(isKnown) ?? null;
  const firstAfter = then ? null : (alike[0] ?? null);
  const shown = then ?? firstAfter;
  const corrected = shown && correctionOf(shown, lookup);
  const figures = shown ? [shown, corrected?.figure ?? shown] : [];
  return {
    day: day !== null && day <= record.asOf ? day : null,
    then,
    firstAfter,
    corrected,
    sources: [...new Set(figures.flatMap((figure) => backing(figure, lookup).sources))],
  };
}

/** What superseded a figure or, where nothing did, refined it. */
function correctionOf({ links }: Figure, lookup: Lookup): Correction | null {
  for (const wanted of ['superseded-by', 'refined-by'] as const) {
    for (const { rel, to } of links) {
      const figure = rel === wanted ? lookup.entry(to) : undefined;
      if (figure && isFigure(figure)) {
        return { figure, rel: wanted, date: knownFrom(figure) };
      }
    }
  }
  return null;
}
