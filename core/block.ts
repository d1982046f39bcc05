/** A stretch of text as one source (a text node, for a page) holds it. */
export interface Part<Source> {
  readonly source: Source;
  /** UTF-16 offset into the source at which `text` begins. */
  readonly from: number;
  readonly text: string;
}

/** What a block is joined from: text of a source or, as a string, text that no source holds. */
export type Piece<Source> = Part<Source> | string;

/** Where a source holds a stretch of a block; `to` is exclusive. */
export interface Place<Source> {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

/** The text of `pieces` as one; offsets into it are what `placesOf` takes. */
export function textOf(pieces: readonly Piece<unknown>[]): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece.text;
  return text;
}

/**
 * Where the sources hold the text from `start` up to `end` of the joined `pieces`,
 * in order; what no source holds is left out.
 */
export function placesOf<Source>(
  pieces: readonly Piece<Source>[],
  start: number,
  end: number,
): Place<Source>[] {
  const places: Place<Source>[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = (typeof piece === 'string' ? piece : piece.text).length;
    if (typeof piece !== 'string' && at < end && at + length > start) {
      const from = piece.from + Math.max(0, start - at);
      const to = piece.from + Math.min(length, end - at);
      places.push({ source: piece.source, from, to });
    }
    at += length;
  }
  return places;
}

/**
 * Cuts a text into lengths of at most `limit` UTF-16 units, after the end of a
 * sentence if there is one in the second half of a length, else after a space,
 * else wherever the limit falls. Returns the offsets at which each length ends.
 */
export function cutLong(text: string, limit: number): number[] {
  const ends: number[] = [];
  let start = 0;
  while (text.length - start > limit) {
    start += cutAt(text.slice(start, start + limit));
    ends.push(start);
  }
  ends.push(text.length);
  return ends;
}

function cutAt(text: string): number {
  const half = Math.floor(text.length / 2);
  for (const mark of ['. ', '\n', ' ']) {
    const index = text.lastIndexOf(mark);
    if (index >= half) return index + mark.length;
  }
  return text.length;
}
