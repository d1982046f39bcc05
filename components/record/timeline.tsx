import { useId, useRef, useState } from 'preact/hooks';
import { timeOf } from '../../core/day.ts';
import type { EventView } from '../../core/entry-view.ts';
import type { PageEntry } from '../../core/record-page/record-on.ts';
import { dayAt } from '../../core/record-page/time.ts';
import { moveOf, type TimeWindow } from '../../core/record-page/time-window.ts';
import { formatDate } from '../dates.ts';
import { t } from '../t.ts';
import { PLOT, TroopsChart } from '../troops/troops-chart.tsx';
import { TroopsKey } from '../troops/troops-key.tsx';
import { TroopsTable } from '../troops/troops-table.tsx';
import { EventDots } from './event-dots.tsx';
import { TimeAxis, ticksOn } from './time-axis.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { useTimeZoom } from './use-time-zoom.ts';
import { useWidth } from './use-width.ts';

export interface TimelineProps {
  /** The entries that are shown, oldest first; those that are events or figures are drawn. */
  readonly entries: readonly PageEntry[];
  readonly whole: TimeWindow;
  /** The day whose knowledge is shown; null: all that the record knows. */
  readonly day: string | null;
  /** The day up to which it is shown: that day, or the record's last. */
  readonly asOf: string;
}

/** Events as dots and figures as steps, on one time axis that can be moved and enlarged. */
export function Timeline({ entries, whole, day, asOf }: TimelineProps) {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const span = { left: INSET + PLOT.left + MARGIN, width: width - INSET - PLOT.left - 2 * MARGIN };
  const { scale, move, bring } = useTimeZoom(plot, whole, span);
  const x = (time: number) => scale(time) - span.left;
  const [at, setAt] = useState<{ id: string; focused: boolean } | null>(null);
  const events = entries.filter((view): view is PageEntry & EventView => view.kind === 'event');
  const figures = entries.flatMap((view) => (view.kind === 'figure' ? [view.entry] : []));
  const current = events.find(({ entry }) => entry.id === at?.id);

  function step(by: 1 | -1): void {
    const inView = events.findIndex(({ date }) => x(timeOf(date)) >= 0);
    const index = current ? events.indexOf(current) + by : inView;
    const next = events[index];
    if (!next) return;
    const time = timeOf(next.date);
    if (x(time) < 0 || x(time) > span.width) bring(time);
    setAt({ id: next.entry.id, focused: true });
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asked = moveOf(event.key);
    if (asked) move(asked);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  }

  const isShown = (line: string | null): line is string =>
    line !== null && x(timeOf(line)) >= 0 && x(timeOf(line)) <= span.width;
  const [from, to] = scale.domain().map((time) => formatDate(dayAt(Number(time))));
  return (
    <section class="part timeline" aria-labelledby="timeline">
      <h2 id="timeline" tabIndex={-1}>
        {t('recordTimeline')}
      </h2>
      <div class="timeline-controls">
        <button type="button" onClick={() => move('in')}>
          {t('recordZoomIn')}
        </button>
        <button type="button" onClick={() => move('out')}>
          {t('recordZoomOut')}
        </button>
        <button type="button" onClick={() => move('all')}>
          {t('recordZoomAll')}
        </button>
        <output>{t('recordWindow', from ?? '', to ?? '')}</output>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {t('recordTimelineHint')}
      </p>
      {/* Time runs to the right in every language, as the chart's library draws it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: it is no set of form fields. */}
      <div
        class="plot"
        ref={plot}
        dir="ltr"
        role="group"
        aria-label={t('recordTimeline')}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move it.
        tabIndex={0}
        onKeyDown={press}
      >
        <div class="track" style={{ left: `${span.left}px`, width: `${span.width}px` }}>
          <TimeAxis times={ticksOn(scale, span.width)} x={x} width={span.width} />
          {isShown(day) && <span class="day-line" style={{ left: `${x(timeOf(day))}px` }} />}
          <EventDots
            events={events}
            current={current?.entry.id ?? null}
            focused={at?.focused ?? false}
            width={span.width}
            x={({ entry }) => x(timeOf(entry.date))}
            onReach={(reached) => setAt({ id: reached, focused: false })}
          />
        </div>
        {figures.length > 0 && (
          <div class="chart">
            <TroopsChart
              figures={figures}
              asOf={dayAt(whole.to)}
              day={null}
              width={width - INSET}
              x={(time) => scale(time) - INSET}
            />
          </div>
        )}
      </div>
      {events.length === 0 && <p class="none">{t('recordNoEvents')}</p>}
      {figures.length === 0 && <p class="none">{t('recordNoFigures')}</p>}
      <p class="readout" aria-hidden="true">
        {current ? (
          <>
            <b>{formatDate(current.date)}</b> {current.entry.statement}
          </>
        ) : (
          t('recordReadout')
        )}
      </p>
      <TimelineKey />
      {figures.length > 0 && (
        <>
          <TroopsKey figures={figures} />
          <details class="figures-table">
            <summary>{t('troopsAsTable')}</summary>
            <TroopsTable figures={figures} asOf={asOf} />
          </details>
        </>
      )}
    </section>
  );
}

/** Where the chart begins, in px, as `timeline.css` has it. */
const INSET = 8;

/** Room on both sides of the first and last dot, in px. */
const MARGIN = 10;
