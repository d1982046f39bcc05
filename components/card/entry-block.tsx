import type { EntryView } from '../../core/entry-view.ts';
import { EventRow } from './event-row.tsx';
import { FigureRow } from './figure-row.tsx';
import { QuoteBlock } from './quote-block.tsx';
import type { RowProps } from './row.ts';

/** Any entry: the one that the hovered words name, or one on their term. */
export function EntryBlock({ view, cite }: RowProps<EntryView>) {
  switch (view.kind) {
    case 'event':
      return <EventRow view={view} cite={cite} />;
    case 'figure':
      return <FigureRow view={view} cite={cite} />;
    case 'quote':
      return <QuoteBlock view={view} cite={cite} />;
  }
}
