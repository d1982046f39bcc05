import profiles from 'virtual:drawdown/profiles';
import patterns from 'virtual:drawdown/terms';
import { createDetector } from '../../../core/detector/index.ts';

/** The detector as it ships, with every language learnt. */
export const detector = createDetector(profiles, patterns);

/** The words of each explicit mention. */
export function explicitIn(text: string): string[] {
  return detector.explicit(text).map(({ start, end }) => text.slice(start, end));
}

/** Each mention's words with its term, and its entry if it has one. */
export function allIn(text: string): string[][] {
  return detector
    .all(text)
    .mentions.map(({ start, end, term, entry }) => [
      text.slice(start, end),
      term,
      ...(entry === null ? [] : [entry]),
    ]);
}
