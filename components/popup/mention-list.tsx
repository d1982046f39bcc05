import type { PageList } from '../../data/messages-schema.ts';
import { typeName } from '../type-name.ts';

export interface MentionListProps {
  readonly mentions: PageList['mentions'];
  /** The name of a term of the record, by id. */
  termName(term: string): string | undefined;
  onChoose(mention: number): void;
}

/** Every mention of the page in its order; choosing one leads to its place and its card. */
export function MentionList({ mentions, termName, onChoose }: MentionListProps) {
  return (
    <ul class="mentions">
      {mentions.map(({ id, text, term, type }) => (
        <li key={id}>
          <button type="button" class="mention" onClick={() => onChoose(id)}>
            <span>
              <bdi>{text}</bdi>
            </span>
            <span class="mention-term">{nameBeside(text, termName(term)) ?? typeName(type)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The term's name, unless the page's words say it already: then its kind says more. */
function nameBeside(text: string, name: string | undefined): string | undefined {
  return name?.toLowerCase() === text.toLowerCase() ? undefined : name;
}
