import type { Quote } from '../../core/record.ts';
import { named } from '../named.ts';
import { language, t } from '../t.ts';

/** Whose words these are: "United States and Iraq". */
export function sidesOf({ sides }: Quote): string {
  return new Intl.ListFormat(language()).format(sides.map((side) => named('cardSide', side)));
}

/** Whether these are the words that were spoken; null where they are known to be. */
export function translationOf({ translated, translatedBy }: Quote): string | null {
  if (translated === null) return t('cardLanguageUnstated');
  if (!translated) return null;
  return translatedBy ? t('cardTranslatedBy', translatedBy) : t('cardUnofficialTranslation');
}
