import { timeOf } from '../../core/day.ts';
import type { Figure } from '../../core/record.ts';
import type { Label } from '../../core/troops/labels.ts';
import { layout, type Path } from '../../core/troops/layout.ts';
import { MARK } from '../../core/troops/marks.ts';
import { linear, type Scale, ticks } from '../../core/troops/scales.ts';
import { countries, countryOf, endsOf, statedIn } from '../../core/troops/series.ts';
import { named } from '../named.ts';
import { formatNumber } from '../plural.ts';
import { t } from '../t.ts';
import { markWords } from './mark-words.ts';

export interface TroopsChartProps {
  /** All of the record, or those that were known on a day. */
  readonly figures: readonly Figure[];
  /** ISO 8601: where the axis ends, unless a target lies ahead. */
  readonly asOf: string;
  /** The article's day, ISO 8601, or null. */
  readonly day: string | null;
  /** In pixels. */
  readonly width: number;
  /**
   * Times in milliseconds to pixels, such as a d3 scale, where another's axis is shared; then
   * no years are written here, and nothing is drawn left of `PLOT.left` or right of `width`.
   */
  readonly x?: Scale;
  /** How high a thousand troops are, in pixels; the same for both countries. */
  readonly thousand?: number;
}

/** What stands left of the plot and right of it, in pixels: the numbers, and half a mark. */
export const PLOT = { left: 36, right: 10 } as const;

/** Above a plot: the country's name, and a label over the highest mark. Below: a gap, or the years. */
const HEAD = 18;
const ABOVE = 17;
const BELOW = 12;
const YEARS = 18;

/**
 * The troops of Iraq and Syria over time, on one axis and one scale. A picture of the table
 * that stands beside it, hence hidden from screen readers. Time runs from left to right in
 * every language.
 */
export function TroopsChart({ figures, asOf, day, width, x, thousand = 30 }: TroopsChartProps) {
  const times = [...figures.map((figure) => timeOf(figure.asOf)), timeOf(asOf)];
  const year = new Date(Math.min(...times)).getUTCFullYear();
  const start = Date.UTC(year, 0);
  // A target may lie ahead.
  const end = Math.max(...times, start + 1);
  const scale = x ?? linear(start, end, PLOT.left + MARK, width - PLOT.right);
  const at = day === null ? 0 : scale(timeOf(day));
  const article = at >= PLOT.left && at <= width ? at : null;
  const paths: Path[] = [];
  const words: Words[] = [];
  let base = 0;
  for (const country of countries) {
    const inside = figures.filter((figure) => countryOf(figure) === country);
    if (!inside.length) continue;
    const most = Math.max(...inside.flatMap(statedIn).map((stated) => endsOf(stated)[1]));
    words.push({ kind: 'name', text: named('cardPlace', country), x: 0, y: base + 7 });
    const top = base + HEAD;
    base = top + ABOVE + (most / 1000) * thousand;
    const y = linear(0, most, base, top + ABOVE);
    for (const troops of ticks(0, most, 1000)) {
      paths.push({ kind: 'grid', path: `M${PLOT.left} ${y(troops)}H${width}` });
      words.push({ kind: 'end', text: formatNumber(troops), x: PLOT.left - 6, y: y(troops) });
    }
    const drawn = layout(inside, [PLOT.left, top, width, base], scale, y, markWords, article);
    paths.push(...drawn.paths);
    words.push(
      ...drawn.labels.map((label) => ({ ...label, kind: `label ${sides[label.side + 1]}` })),
    );
    base += BELOW;
  }
  base -= BELOW;
  for (const each of x ? [] : ticks(year, new Date(end).getUTCFullYear(), 1)) {
    const at = scale(Date.UTC(each, 0));
    paths.push({ kind: 'grid', path: `M${at} ${base}v5` });
    words.push({ kind: 'year', text: `${each}`, x: at, y: base + 11 });
  }
  if (article !== null) {
    paths.unshift({ kind: 'day', path: `M${article} 14V${base}` });
    const side = article < width / 2 ? 'start' : 'end';
    words.push({ kind: `name ${side}`, text: t('troopsArticle'), x: article, y: 7 });
  }
  return (
    <svg class="troops-chart" dir="ltr" aria-hidden="true" width={width} height={base + YEARS}>
      {paths.map(({ kind, path }) => (
        <path key={kind + path} class={kind} d={path} />
      ))}
      {words.map(({ kind, text, x, y }) => (
        <text key={text + x + y} class={kind} x={x} y={y + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
}

const sides = ['end', '', 'start'];

/** `kind` is the class; where `x` is, seen from the words, goes by it. */
interface Words extends Pick<Label, 'text' | 'x' | 'y'> {
  readonly kind: string;
}
