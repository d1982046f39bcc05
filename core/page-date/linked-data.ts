/** What schema.org calls a page that is an article, in part of its name. */
const articleKind = /Article|BlogPosting|Reportage/;

/** Deeper than any publisher nests its data; a page can nest without end. */
const DEEPEST = 8;

/**
 * What `script`, the JSON-LD of a page, states as dates of publication: an article's own
 * before any other's, such as the page's. Lists of other articles are left out. JSON that
 * is broken is searched for the one field.
 */
export function datesPublishedIn(script: string): string[] {
  const articles: string[] = [];
  const others: string[] = [];

  function walk(value: unknown, depth: number): void {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const part of value) walk(part, depth + 1);
      return;
    }
    const { '@type': type, datePublished, ...fields } = value as { [field: string]: unknown };
    const kind = String(type);
    if (/ItemList|Comment|Review/.test(kind)) return;
    if (typeof datePublished === 'string') {
      (articleKind.test(kind) ? articles : others).push(datePublished);
    }
    for (const part of Object.values(fields)) walk(part, depth + 1);
  }

  try {
    walk(JSON.parse(script), 0);
  } catch {
    others.push(
      ...Array.from(script.matchAll(/"datePublished"\s*:\s*"([^"]*)"/g), ([, at = '']) => at),
    );
  }
  return [...articles, ...others];
}
