import { isFigure } from '../entry-view.ts';
import type { Event, Figure, Link, Quote } from '../record.ts';
import type { PageEntry } from './record-on.ts';

/** A number beside which others were stated for the same troops and time. */
export type DisputedFigure = Figure & Required<Pick<Figure, 'disputed'>>;

/** An entry that another one corrects, narrows down or bears out in part. */
export interface Correction {
  readonly rel: Extract<Link['rel'], 'superseded-by' | 'refined-by' | 'confirmed-in-part-by'>;
  readonly note: string | undefined;
  readonly entry: Event | Figure | Quote;
  readonly by: Event | Figure | Quote;
}

export interface Disputes {
  readonly figures: readonly DisputedFigure[];
  readonly corrections: readonly Correction[];
}

/** Where the record's accounts differ, in the order of the entries. */
export function disputesIn(entries: readonly PageEntry[]): Disputes {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  return {
    figures: entries.flatMap(({ entry }) => (isDisputed(entry) ? [entry] : [])),
    corrections: entries.flatMap(({ entry }) =>
      entry.links.flatMap(({ rel, to, note }): Correction[] => {
        const by = byId.get(to);
        return by && isCorrection(rel) ? [{ rel, note, entry, by }] : [];
      }),
    ),
  };
}

function isDisputed(entry: Event | Figure | Quote): entry is DisputedFigure {
  return isFigure(entry) && entry.disputed !== undefined;
}

function isCorrection(rel: Link['rel']): rel is Correction['rel'] {
  return rel === 'superseded-by' || rel === 'refined-by' || rel === 'confirmed-in-part-by';
}
