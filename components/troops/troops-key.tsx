import type { Figure } from '../../core/record.ts';
import { isSuperseded } from '../../core/troops/series.ts';
import { shapeOf, shapes } from '../../core/troops/shapes.ts';
import { named } from '../named.ts';

const items = ['us', 'other', 'both', 'target', 'disputed', 'struck'] as const;

/** What the shapes of the chart stand for, as far as they are in it. */
export function TroopsKey({ figures }: { readonly figures: readonly Figure[] }) {
  const met = new Set(
    figures.flatMap((figure) => [
      shapeOf(figure),
      figure.kind,
      figure.disputed && 'disputed',
      isSuperseded(figure) && 'struck',
    ]),
  );
  return (
    <p class="troops-key" aria-hidden="true">
      {items
        .filter((item) => met.has(item))
        .map((item) => (
          <span key={item}>
            <svg width="14" height="14" aria-hidden="true">
              <path class={`mark ${item}`} d={`M7 7${shapes[item]}`} />
            </svg>
            {named('troopsKey', item)}
          </span>
        ))}
    </p>
  );
}
