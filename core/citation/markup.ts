import type { Source } from '../record.ts';
import type { FormatDate } from './statement.ts';

/** How a citation is written. */
interface Markup {
  /** A line that reads as `text`, to the letter. */
  text(text: string): string;
  /** What a source is, where it is known: title, publisher, date, address. */
  source(source: Source, date: FormatDate): string;
  /** Parts one line from the next. */
  readonly gap: string;
}

export const plain: Markup = {
  text: (text) => text,
  source: ({ title, publisher, url, ...rest }, date) =>
    list([title && `“${title}”`, publisher, ...about(rest, date), url]),
  gap: '\n',
};

export const markdown: Markup = {
  text: escaped,
  source: ({ title, publisher, url, ...rest }, date) => {
    const name = escaped(title ?? publisher);
    const link = url ? `[${name}](${url.replace(/[\s()<>\\]/g, inPercent)})` : name;
    return list([link, title && escaped(publisher), ...about(rest, date)]);
  },
  gap: '\n\n',
};

function about(
  { published, headlineOnly }: Pick<Source, 'published' | 'headlineOnly'>,
  date: FormatDate,
) {
  return [published && date(published), headlineOnly && 'headline only'];
}

function list(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** With a backslash before all that Markdown, also GitHub's, would read as more than a letter. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&').replace(/^(\d*)(?=[-+=.)])/, '$1\\');
}

/** An address may hold brackets, a link in Markdown may not. All of these are ASCII. */
function inPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}
