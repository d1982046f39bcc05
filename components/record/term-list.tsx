import type { PageTerm } from '../../core/record-page/record-on.ts';
import { english } from '../card/english.ts';
import { Reported, ReportedPart } from '../card/reported.tsx';
import { t } from '../t.ts';
import { typeName } from '../type-name.ts';
import { EntryNotes } from './entry-notes.tsx';
import { SupportList } from './support-list.tsx';

export interface TermListProps {
  readonly terms: readonly PageTerm[];
  /** Of the term, if any, that the address leads to. */
  readonly marked: string | null;
}

/** The things that the record explains: bases, bodies, people, operations. */
export function TermList({ terms, marked }: TermListProps) {
  return (
    <section class="part" aria-labelledby="terms">
      <h2 id="terms" tabIndex={-1}>
        {t('recordTerms')}
      </h2>
      {terms.length === 0 && <p>{t('recordNoTerms')}</p>}
      {terms.map(({ term, reported, support }) => (
        <article
          key={term.id}
          id={term.id}
          class={`entry term${marked === term.id ? ' marked' : ''}`}
          aria-labelledby={`${term.id}-title`}
          aria-current={marked === term.id || undefined}
          tabIndex={-1}
        >
          <header>
            <h3 id={`${term.id}-title`}>
              <span lang="en">{term.name}</span>
              <span class="kind">, {typeName(term.type).toLowerCase()}</span>
            </h3>
            {reported && <Reported />}
            <a class="permalink" href={`#${term.id}`} aria-describedby={`${term.id}-title`}>
              {t('recordLink')}
            </a>
          </header>
          <div class="entry-body">
            <p class="statement" {...english}>
              {term.definition}
            </p>
            <ReportedPart text={term.reported} />
            <EntryNotes note={term.note} later={term.later} />
            <SupportList support={support} />
          </div>
        </article>
      ))}
    </section>
  );
}
