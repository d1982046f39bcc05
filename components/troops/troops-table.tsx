import type { Figure } from '../../core/record.ts';
import { inOrder, isStrength, isSuperseded, statedIn } from '../../core/troops/series.ts';
import { figureDay, figureNumber } from '../card/figure-words.ts';
import { formatDate } from '../dates.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';

export interface TroopsTableProps {
  readonly figures: readonly Figure[];
  /** The day up to which they are told, ISO 8601. */
  readonly asOf: string;
}

const columns = ['date', 'where', 'whose', 'number', 'who'];

/** All that the chart draws, in words, oldest first; numbers that stand beside each other follow each other. */
export function TroopsTable({ figures, asOf }: TroopsTableProps) {
  return (
    <table class="troops-table">
      <caption>{t('troopsCaption', formatDate(asOf))}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {named('troopsColumn', column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{inOrder(figures).map(rowsOf)}</tbody>
    </table>
  );
}

function rowsOf(figure: Figure) {
  const { id, asOf, place, troops, grade } = figure;
  return statedIn(figure).map((stated) => {
    const isOwn = stated === figure;
    const tags = [
      !isStrength(figure) && 'cardTarget',
      isOwn && isSuperseded(figure) && 'cardOvertaken',
      grade === 'C' && 'cardReported',
      !isOwn && 'troopsKeyDisputed',
    ];
    return (
      <tr key={id + stated.statedBy}>
        <td>{isStrength(figure) ? formatDate(asOf) : figureDay(figure)}</td>
        <td>{named('cardPlace', place)}</td>
        <td>{named('troopsOf', troops)}</td>
        <td>
          {figureNumber(stated)} {tags.map((tag) => tag && <span class="tag">{t(tag)}</span>)}
        </td>
        <td lang="en">{stated.statedBy}</td>
      </tr>
    );
  });
}
