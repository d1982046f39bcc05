/**
 * The most that a page loads, in bytes as gzip compresses them at its best
 * (1 kB = 1000 bytes). `scan` is stage 1, on every page of a listed site; `language` is one
 * language, on a page that is in it and names Iraq; `card` is stage 2, on a page with a
 * mention; `chart` comes when a card first opens there.
 */
export const budgets = { scan: 14_000, language: 15_000, card: 40_000, chart: 10_000 } as const;
