import type { Source } from '../record.ts';

/**
 * The sources of an entry as items of CSL-JSON, which reference managers read. All are web
 * pages to it: the record does not know which of its publishers print a newspaper. What a
 * source's page does not say is left out; `notes` go into each item's note, a line each.
 */
export function cslItems(entry: string, sources: readonly Source[], notes: readonly string[]) {
  return sources.map(({ title, publisher, published, url, headlineOnly }, index) => ({
    id: `${entry}-${index + 1}`,
    type: 'webpage',
    title: title ?? undefined,
    'container-title': publisher,
    issued: published ? { 'date-parts': [published.split('-').map(Number)] } : undefined,
    URL: url ?? undefined,
    note: [...notes, ...(headlineOnly ? ['headline only'] : [])].join('\n'),
  }));
}
