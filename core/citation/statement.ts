import { isEvent, isQuote } from '../entry-view.ts';
import { officeOf } from '../office.ts';
import type { Event, Figure, Quote } from '../record.ts';

/** A date of the record in words, at its real precision. */
export type FormatDate = (date: string) => string;

/** What an entry asserts, as it is cited: our sentence, or an official's in quotation marks. */
export function statementOf(entry: Event | Figure | Quote): string {
  if (!isQuote(entry)) return entry.statement;
  return `“${entry.text}”${entry.after ? ` ${entry.after}` : ''}`;
}

/**
 * That without which a statement would mislead once it stands alone: who said it, the day, what
 * became of a plan, and "reported" for an entry graded C. Never empty.
 */
export function factsOf(entry: Event | Figure | Quote, date: FormatDate): string[] {
  const own = isQuote(entry)
    ? ofQuote(entry, date)
    : isEvent(entry)
      ? ofEvent(entry, date)
      : ofFigure(entry, date);
  return [...own, entry.grade === 'C' && 'reported'].filter((fact) => typeof fact === 'string');
}

/** False or undefined where there is no such thing to say. */
type Facts = readonly (string | false | undefined)[];

function ofQuote(quote: Quote, date: FormatDate): Facts {
  const { speaker, published, translated, translatedBy } = quote;
  return [
    [speaker, officeOf(quote)].filter(Boolean).join(', '),
    date(quote.date),
    published && `published ${date(published)}`,
    translated === true && `translated${translatedBy ? ` by ${translatedBy}` : ''}`,
  ];
}

function ofEvent({ date: day, endDate, announced, status, statusText }: Event, date: FormatDate) {
  return [
    date(day) + (endDate ? ` to ${date(endDate)}` : ''),
    announced && `announced ${date(announced)}`,
    status !== 'happened' && (statusText ?? status.replaceAll('-', ' ')),
  ] satisfies Facts;
}

function ofFigure(figure: Figure, date: FormatDate): Facts {
  const { kind, asOf, stated, statedBy, superseded, disputed = [] } = figure;
  return [
    kind === 'strength' ? `as of ${date(asOf)}` : `target${stated ? ` for ${date(asOf)}` : ''}`,
    `stated ${kind === 'strength' ? '' : `${date(stated ?? asOf)} `}by ${statedBy}`,
    ...disputed.map((other) => `also ${amountOf(other)}, stated by ${other.statedBy}`),
    superseded && 'superseded',
  ];
}

function amountOf({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): string {
  const number = typeof value === 'number' ? value : `${value.min}–${value.max}`;
  return `${qualifier ?? ''} ${number}`.trim();
}
