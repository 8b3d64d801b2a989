import {
  type ActiveElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartColours } from '../charts/chart-colours.ts';
import {
  CHART_WIDTH,
  chartConfiguration,
  chartHeight,
  elementOf,
  rowOf,
} from '../charts/chart-configuration.ts';
import { FONT } from '../charts/chart-text.ts';
import type { DrawnChart } from '../charts/metric-chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Load the page's font for all the words of a chart, so that nothing is drawn in another. */
export async function loadFont(words: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "${FONT}"`, words)));
}

/** Draw once, from the configuration of the page's own drawing. */
export function drawOn(
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
  colours: ChartColours,
  scale: number,
  onPoint?: (row: number) => void,
): Chart {
  const configuration = chartConfiguration(chart, colours, onPoint !== undefined);
  canvas.width = CHART_WIDTH;
  canvas.height = chartHeight(chart);
  return new Chart(canvas, {
    ...configuration,
    options: {
      ...configuration.options,
      devicePixelRatio: scale,
      onHover: (_event: unknown, [element]: ActiveElement[]) => {
        if (element) onPoint?.(rowOf(chart, element.datasetIndex, element.index));
      },
    },
  });
}

/** Draw the chart on a canvas in place of its drawing; it answers to a pointer, and to whoever moves it by row. */
export function drawLive(
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
  onPoint: (row: number) => void,
) {
  const scale = width / CHART_WIDTH;
  const live = drawOn(canvas, chart, colours, scale * window.devicePixelRatio, onPoint);
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${chartHeight(chart) * scale}px`;
  return {
    /** Make one row stand out, as a pointer over it does. */
    point(row: number): void {
      const element = elementOf(chart, row);
      const active = element ? [element] : [];
      live.setActiveElements(active);
      live.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      live.update();
    },
    destroy(): void {
      live.destroy();
    },
  };
}
