import type { Quote } from '../../core/record.ts';
import { named } from '../named.ts';
import { language, t } from '../t.ts';

/** Whose words these are: "United States and Iraq". */
export function sidesOf({ sides }: Quote): string {
  return new Intl.ListFormat(language()).format(sides.map((side) => named('cardSide', side)));
}

/** Whether these are the words that were spoken; null where they are known to be. */
export function translationOf(quote: Quote): string | null {
  const { translated, translatedBy } = quote;
  if (translated === null) return t('cardLanguageUnstated');
  if (!translated || !quote.language) return null;
  const from = new Intl.DisplayNames(language(), { type: 'language' }).of(quote.language) ?? '';
  return translatedBy
    ? t('cardTranslatedBy', from, translatedBy)
    : t('cardUnofficialTranslation', from);
}
