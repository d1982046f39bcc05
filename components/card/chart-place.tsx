import { Component, createRef } from 'preact';
import type { TroopsChartProps } from '../troops/troops-chart.tsx';

/** Draws the chart of troops into a place, or draws it anew there. */
export type DrawTroops = (place: Element, troops: TroopsChartProps) => void;

export interface ChartPlaceProps {
  /** The chart is as wide as its place. */
  readonly troops: Omit<TroopsChartProps, 'width'>;
  /** Draws at once or, where the script that draws has yet to come, once it has. */
  readonly draw: DrawTroops;
}

/** Where the chart stands: it is drawn by a script of its own, which comes after the card. */
export class ChartPlace extends Component<ChartPlaceProps> {
  readonly #place = createRef<HTMLDivElement>();

  override render() {
    return <div class="chart-place" ref={this.#place} />;
  }

  override componentDidMount() {
    this.componentDidUpdate();
  }

  override componentDidUpdate() {
    const { draw, troops } = this.props;
    const place = this.#place.current;
    if (place) draw(place, { ...troops, width: place.clientWidth });
  }
}
