import type { Became as BecameView } from '../../core/entry-view.ts';
import { isEvent } from '../../core/entry-view.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';
import { english } from './english.ts';
import { whenOf } from './event-words.ts';
import { figureFacts, figureNumber } from './figure-words.ts';
import { Reported } from './reported.tsx';
import { Sources } from './sources.tsx';

/** What became of a plan, a statement or a number, with the sources of that. */
export function Became({ became }: { readonly became: readonly BecameView[] }) {
  if (became.length === 0) return null;
  return (
    <div class="became">
      <p class="became-title">{t('cardBecame')}</p>
      <ul class="rows">
        {became.map((each) => (
          <li key={each.entry.id}>
            <Outcome {...each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ rel, note, entry, reported, sources }: BecameView) {
  return (
    <>
      <p class="when">
        <span class="status">{named('cardFate', rel)}</span>
        {isEvent(entry) ? (
          <time datetime={entry.date}>{whenOf(entry)}</time>
        ) : (
          <strong>{figureNumber(entry)}</strong>
        )}
        {note && (
          <span class="status" lang="en">
            {note}
          </span>
        )}
        {reported && <Reported />}
      </p>
      {isEvent(entry) ? <p {...english}>{entry.statement}</p> : <p>{figureFacts(entry)}</p>}
      <Sources sources={sources} />
    </>
  );
}
