import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { TroopsChart, type TroopsChartProps } from './troops-chart.tsx';
import { TroopsKey } from './troops-key.tsx';
import { TroopsTable } from './troops-table.tsx';

/** The chart of troops with its key, and the same as a table, one press away. */
export function Troops(props: TroopsChartProps) {
  return (
    <div class="troops">
      <TroopsChart {...props} />
      <TroopsKey figures={props.figures} />
      <p class="small">{t('troopsNote', formatDate(props.asOf))}</p>
      <details>
        <summary>{t('troopsAsTable')}</summary>
        <TroopsTable figures={props.figures} asOf={props.asOf} />
      </details>
    </div>
  );
}
