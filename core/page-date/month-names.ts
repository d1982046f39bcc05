/** The languages of the listed sites' texts; Arabic has two sets of months in use. */
const locales = [
  'en',
  'ar-EG',
  'ar-IQ',
  'ckb',
  'fa-u-ca-gregory',
  'fr',
  'de',
  'es',
  'tr',
  'it',
  'pt',
];

let names: Map<string, number> | undefined;

/**
 * The number of the month, 1 to 12, that a word names in one of the languages, in full or
 * shortened, in any case; null where none does. Of "سبتمبر/أيلول" either half does.
 */
export function monthNamed(word: string): number | null {
  names ??= namesOfMonths();
  for (const part of word.split('/')) {
    const month = names.get(bare(part));
    if (month) return month;
  }
  return null;
}

/** The platform knows them: see CLDR. */
function namesOfMonths(): Map<string, number> {
  const all = new Map<string, number>();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name = bare(format.format(Date.UTC(2024, month - 1, 15)));
        if (!all.has(name)) all.set(name, month);
      }
    }
  }
  // English news shortens September to four letters too.
  return all.set('sept', 9);
}

function bare(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .trim()
    .toLowerCase();
}
