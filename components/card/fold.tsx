import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Section } from '../../core/sections.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';

export interface FoldProps<View> {
  readonly class: string;
  readonly title: string | null;
  /** Key of the words on the button: "Show all 44 dates". */
  readonly more: string;
  readonly section: Section<View>;
  row(view: View): ComponentChildren;
}

/** A section that opens with the entries that matter most, and folds the rest. */
export function Fold<View>({ class: name, title, more, section, row }: FoldProps<View>) {
  const [unfolded, setUnfolded] = useState(false);
  const { shown, all } = section;
  return (
    <section class={`section ${name}`}>
      {title && <h3>{title}</h3>}
      <ul class="rows">
        {(unfolded ? all : shown).map((view) => (
          <li class="row">{row(view)}</li>
        ))}
      </ul>
      {all.length > shown.length && (
        <button
          type="button"
          class="plain"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('cardFewer') : plural(more, all.length)}
        </button>
      )}
    </section>
  );
}
