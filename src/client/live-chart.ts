import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import {
  CHART_WIDTH,
  type ChartColours,
  chartConfiguration,
  chartHeight,
} from '../charts/chart-configuration.ts';
import type { MetricChart } from '../charts/metric-chart.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draw the chart on a canvas from the same configuration as the drawing it replaces. */
export function drawLive(
  canvas: HTMLCanvasElement,
  chart: MetricChart,
  colours: ChartColours,
  width: number,
) {
  const scale = width / CHART_WIDTH;
  const configuration = chartConfiguration(chart, colours);
  canvas.width = CHART_WIDTH;
  canvas.height = chartHeight(chart);
  const live = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: scale * window.devicePixelRatio },
  });
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${chartHeight(chart) * scale}px`;
  const dataset = live.data.datasets[0];
  const fills = configuration.data.datasets[0]?.backgroundColor as string[];
  return {
    /** Make one row stand out. */
    point(index: number): void {
      if (dataset) dataset.backgroundColor = fills.map((fill, row) => (row === index ? colours.text : fill));
      live.update('none');
    },
    /** Row under a pointer, from the pixels below the canvas's upper edge. */
    rowAt(offset: number): number {
      return Math.min(chart.rows.length - 1, Math.floor((offset / canvas.clientHeight) * chart.rows.length));
    },
    destroy(): void {
      live.destroy();
    },
  };
}
