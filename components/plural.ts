import { once } from './formats.ts';
import { named } from './named.ts';
import { language, t } from './t.ts';

/** `count` things in the reader's words: of `key` + `One`, `Few`, `Other`… the form that fits. */
export function plural(key: string, count: number): string {
  const locale = language();
  const number = formatNumber(count, locale);
  const form = once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count);
  // A language names only the forms that it has; every one has "other".
  return named(key, form, number) || t(`${key}Other`, number);
}

/** A whole number in the reader's digits. */
export function formatNumber(number: number, locale = language()): string {
  return numbers(locale).format(number);
}

/** Both ends of a range in the reader's digits: "250–350". */
export function formatRange(min: number, max: number, locale = language()): string {
  return numbers(locale).formatRange(min, max);
}

function numbers(locale: string): Intl.NumberFormat {
  return once(`number ${locale}`, () => new Intl.NumberFormat(locale));
}
