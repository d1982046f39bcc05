import type { Quote } from './record.ts';

type Side = Quote['sides'][number];

/**
 * The quotes that stand for all: one of each side that speaks in the record, the side with
 * the fewest first, so that none is crowded out, and each with the quotes that must stand
 * beside it. A side's newest quote is taken, one with a name before one without.
 * `quotes` and the answer are newest first.
 */
export function balancedQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const own = quotes.filter(({ sides }) => sides.length === 1);
  // A side that has only spoken together with another is heard in their common words.
  const ofSide = (side: Side) => {
    const alone = own.filter(({ sides }) => sides[0] === side);
    return alone.length ? alone : quotes.filter(({ sides }) => sides.includes(side));
  };
  const sides = [...new Set(quotes.flatMap((quote) => quote.sides))];
  const chosen = new Set<Quote>();
  for (const side of sides.sort((a, b) => ofSide(a).length - ofSide(b).length)) {
    if ([...chosen].some((quote) => quote.sides.includes(side))) continue;
    const [newest] = ofSide(side);
    const quote = ofSide(side).find(({ anonymous }) => !anonymous) ?? newest;
    if (quote) for (const each of withPartners(quote, quotes)) chosen.add(each);
  }
  return quotes.filter((quote) => chosen.has(quote));
}

/** The same quotes, with those that must be shown together next to each other. */
export function pairedQuotes(quotes: readonly Quote[]): readonly Quote[] {
  return [...new Set(quotes.flatMap((quote) => withPartners(quote, quotes)))];
}

/** `quote`, and those of `quotes` that must stand next to it. */
export function withPartners(quote: Quote, quotes: readonly Quote[]): Quote[] {
  const partners = quote.links.filter(({ rel }) => rel === 'show-with').map(({ to }) => to);
  return [quote, ...quotes.filter(({ id }) => partners.includes(id))];
}
