import type { EntryView } from '../../core/entry-view.ts';
import { EventRow } from './event-row.tsx';
import { FigureRow } from './figure-row.tsx';
import { QuoteBlock } from './quote-block.tsx';

/** Any entry: the one that the hovered words name, or one on their term. */
export function EntryBlock({ view }: { readonly view: EntryView }) {
  switch (view.kind) {
    case 'event':
      return <EventRow view={view} />;
    case 'figure':
      return <FigureRow view={view} />;
    case 'quote':
      return <QuoteBlock view={view} />;
  }
}
