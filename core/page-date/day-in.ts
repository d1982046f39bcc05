import { monthNamed } from './month-names.ts';

/** In these, in any row of digits, a year stands first: ISO 8601, `2024/09/06`, `20240906`. */
const yearFirst =
  /(?<!\d)(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?!\d)/;

/** Day or month first: `06.09.2024`, `9/6/2024`. */
const yearLast = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** `6 September 2024`, `6. September 2024`, `6 de septiembre de 2024`, RFC 2822. */
const dayMonth =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(?:de |of )?([\p{L}\p{M}/ ]+?)\.?,?\s+(?:de |del )?(\d{4})(?!\d)/u;

/** `September 6, 2024`, `Fri Sep 6 10:00:00 GMT 2024`. */
const monthDay =
  /([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\S+\s+(?:[A-Z+-]\S*\s+)?)?(\d{4})(?!\d)/u;

/**
 * The day that a text states, ISO 8601; null where it states none, or one that is no day, or
 * where day and month could be the other way round. The day is the one that is written:
 * no time zone is added to it or taken from it.
 */
export function dayIn(text: string): string | null {
  const plain = inPlainDigits(text.slice(0, LONGEST));
  const first = yearFirst.exec(plain);
  if (first) {
    const [, year, , dashMonth, dashDay, cjkMonth, cjkDay, bareMonth, bareDay] = first;
    return dayOf(year, dashMonth ?? cjkMonth ?? bareMonth, dashDay ?? cjkDay ?? bareDay);
  }
  const last = yearLast.exec(plain);
  if (last) {
    const [, one, sign, two, year] = last;
    // Where full stops part a date, the day comes first.
    const days = [dayOf(year, two, one), sign === '.' ? null : dayOf(year, one, two)];
    const [day, other] = [...new Set(days.filter((day) => day !== null))];
    return day && !other ? day : null;
  }
  const [, date, month, year] = dayMonth.exec(plain) ?? [];
  const named = dayOf(year, monthNamed(month ?? ''), date);
  if (named) return named;
  const [, monthFirst, dateSecond, yearThird] = monthDay.exec(plain) ?? [];
  return dayOf(yearThird, monthNamed(monthFirst ?? ''), dateSecond);
}

/** UTF-16 units of a statement that are looked at: dates are short. */
const LONGEST = 100;

/** Arabic and Persian digits as European ones; the last four bits of their codes are their values. */
function inPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The day, if there is such a day. */
function dayOf(
  year: string | undefined,
  month: string | number | null | undefined,
  date: string | undefined,
): string | null {
  if (!year || !month || !date) return null;
  const numbers = [year, month, date].map((part, index) =>
    String(Number(part)).padStart(index ? 2 : 4, '0'),
  );
  const day = numbers.join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
