import type { MetricChart } from '../../charts/metric-chart.ts';

/** A chart of a page, with what leads back to it. */
export interface ChartView {
  chart: MetricChart;
  /** Anchor of the figure. */
  id: string;
  /** Address of the figure in its own page, which a saved or embedded chart leads back to. */
  page: string;
  /** What a saved picture gives as its source. */
  source: string;
  /** Address of the page that shows this chart alone; without it the chart cannot be embedded. */
  embed?: string;
}
