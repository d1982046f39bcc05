import languages from 'virtual:drawdown/terms';
import { createDetector } from '../../../core/detector/index.ts';

/** The detector as it ships, for English. */
export const detector = createDetector(languages);

/** The words of each explicit mention. */
export function explicitIn(text: string): string[] {
  return detector.explicit(text).map(({ start, end }) => text.slice(start, end));
}

/** Each mention's words with its term, and its entry if it has one. */
export function allIn(text: string): string[][] {
  return detector
    .all(text)
    .map(({ start, end, term, entry }) => [
      text.slice(start, end),
      term,
      ...(entry === null ? [] : [entry]),
    ]);
}
