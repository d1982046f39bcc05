import type { CitationFormat } from '../../core/citation/cite.ts';
import type { Source } from '../../core/record.ts';
import { t } from '../t.ts';
import { Copyable, type CopyableProps } from './copyable.tsx';

export interface CiteProps extends Pick<CopyableProps, 'onCopy'> {
  /** The sources of the entry, the one that stands first first. */
  readonly sources: readonly Source[];
  /** The citation of the entry; rejects where it can not be had. */
  cite(format: CitationFormat): string | Promise<string>;
}

/** Copies an entry as a citation, or the address of its first source that has one. */
export function Cite({ sources, cite, onCopy }: CiteProps) {
  const url = sources.find((source) => source.url)?.url;
  const texts = [
    { label: t('citeText'), text: () => cite('plain') },
    { label: t('citeMarkdown'), text: () => cite('markdown') },
    { label: t('citeCsl'), text: () => cite('csl-json') },
    ...(url ? [{ label: t('citeLink'), text: () => url }] : []),
  ];
  return (
    <details class="cite">
      <summary>{t('citeTitle')}</summary>
      <Copyable texts={texts} onCopy={onCopy} />
    </details>
  );
}
