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

/** UTF-16 units in a cut of a long text, at most: several times a long paragraph's. */
export const CUT_LENGTH = 4096;

/** In order of preference: after the end of a sentence, after a space, anywhere. */
const cuts = /.{2048,4094}[.!?](?:\s|$)|.{1,4095}(?:\s|$)|.{1,4096}/gs;

/**
 * `text` in lengths of at most `CUT_LENGTH`, cut after the end of a sentence where one
 * ends in the second half of a length. Joined they are `text`.
 */
export function cutLong(text: string): string[] {
  return text.match(cuts) ?? [];
}
