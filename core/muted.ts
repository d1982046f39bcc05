import type { Settings } from '../data/settings-schema.ts';
import { foldMarks } from './detector/fold.ts';

/**
 * What phrases have in common that are muted together: the words alone, without case and
 * accents; at most 200 UTF-16 units. Empty where no word is left.
 */
export function phraseKey(words: string): string {
  return foldMarks(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .slice(0, 200)
    .trim();
}

/** The settings with a phrase muted; the same object where it is so already or is empty. */
export function mutePhrase(settings: Settings, words: string): Settings {
  const key = phraseKey(words);
  const { mutedPhrases } = settings;
  if (!key || mutedPhrases.includes(key)) return settings;
  return { ...settings, mutedPhrases: [...mutedPhrases, key] };
}

/** The settings with a phrase marked again. */
export function unmutePhrase(settings: Settings, words: string): Settings {
  const key = phraseKey(words);
  return { ...settings, mutedPhrases: settings.mutedPhrases.filter((muted) => muted !== key) };
}
