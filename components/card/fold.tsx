import { Component, type ComponentChildren, Fragment } from 'preact';
import type { EntryView } from '../../core/entry-view.ts';
import type { Section } from '../../core/sections.ts';
import { plural } from '../plural.ts';
import { t } from '../t.ts';

export interface FoldProps<View extends Pick<EntryView, 'entry'>> {
  readonly class: string;
  readonly title: string | null;
  /** Key of the words on the button: "Show all 44 dates". */
  readonly more: string;
  readonly section: Section<View>;
  row(view: View): ComponentChildren;
  /** Words that stand between the rows, before the first for which `isAt` holds. */
  readonly line?: { readonly words: string; isAt(view: View): boolean } | undefined;
}

/**
 * A section that opens with the entries that matter most, and folds the rest; nothing where
 * there are none. A class, because hooks would weigh 900 bytes on the page.
 */
export class Fold<View extends Pick<EntryView, 'entry'>> extends Component<
  FoldProps<View>,
  { unfolded: boolean }
> {
  override state = { unfolded: false };

  override render() {
    const { class: name, title, more, section, row, line } = this.props;
    const { unfolded } = this.state;
    const { shown, all } = section;
    if (!all.length) return null;
    const rows = unfolded ? all : shown;
    const lineAt = line ? rows.findIndex((view) => line.isAt(view)) : -1;
    const divider = line && <li class="line">{line.words}</li>;
    return (
      <section class={`section ${name}`}>
        {title && <h3>{title}</h3>}
        <ul class="rows">
          {rows.map((view, index) => (
            <Fragment key={view.entry.id}>
              {index === lineAt && divider}
              <li class="row">{row(view)}</li>
            </Fragment>
          ))}
          {lineAt < 0 && divider}
        </ul>
        {all.length > shown.length && (
          <button
            type="button"
            class="plain"
            aria-expanded={unfolded}
            onClick={() => this.setState({ unfolded: !unfolded })}
          >
            {unfolded ? t('cardFewer') : plural(more, all.length)}
          </button>
        )}
      </section>
    );
  }
}
