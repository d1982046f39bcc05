import type { ComponentChildren } from 'preact';
import type { EntryView } from '../../core/entry-view.ts';

/** What a row of any kind shows: an entry, and the way to cite it. */
export interface RowProps<View extends EntryView> {
  readonly view: View;
  readonly cite?: ComponentChildren;
}
