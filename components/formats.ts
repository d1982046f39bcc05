/**
 * What a platform's formatters cost is to make them: a date takes Chromium 156 some 60
 * microseconds with a new one and 1 with one that is kept, and a card has a hundred dates.
 * So each is made once, as `key` tells it from the others.
 */
const made = new Map<string, unknown>();

/** The formatter of that key, made by `make` where there is none yet. */
export function once<Format>(key: string, make: () => Format): Format {
  // A key stands for one kind of formatter: only this function fills the map.
  const format = (made.get(key) as Format | undefined) ?? make();
  made.set(key, format);
  return format;
}
