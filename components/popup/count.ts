import { language, t } from '../t.ts';

/** "12 mentions on this page", in the plural form and the digits of the reader's language. */
export function countOnPage(mentions: number, locale = language()): string {
  const number = new Intl.NumberFormat(locale).format(mentions);
  const form = new Intl.PluralRules(locale).select(mentions);
  // The messages name the forms that their own language has, "other" among them.
  const key = `popupCount${form[0]?.toUpperCase()}${form.slice(1)}`;
  return t(key, number) || t('popupCountOther', number);
}
