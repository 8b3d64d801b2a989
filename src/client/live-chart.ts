import {
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
import { chartConfiguration, chartHeight, elementOf, rowOf } from '../charts/chart-configuration.ts';
import { CHART_WIDTH } from '../charts/chart-size.ts';
import { FONT, type Measure } from '../charts/chart-text.ts';
import type { DrawnChart } from '../charts/metric-chart.ts';
import { chartWords as words } from '../i18n/chart.ts';
import { printTimePeriod } from '../model/time/time-period.ts';

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
export async function loadFont(text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "${FONT}"`, text)));
}

/** All words of a drawing. */
export function wordsOf({ rows }: DrawnChart): string {
  const written = rows.flatMap(({ label, series, kind, printed, period }) => [
    label,
    series,
    words.kinds[kind],
    printed,
    printTimePeriod(period),
  ]);
  return written.join(' ');
}

const measuring = document.createElement('canvas').getContext('2d');

/** Width of a text, once its font is loaded. */
export const measureText: Measure = (text, font) => {
  if (!measuring) throw new Error('no canvas');
  measuring.font = font;
  return measuring.measureText(text).width;
};

/** Draw once, from the configuration of the page's own drawing. */
export function drawOn(
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
  colours: ChartColours,
  scale: number,
  isLive = false,
): Chart {
  const configuration = chartConfiguration(chart, colours, measureText, isLive);
  canvas.width = CHART_WIDTH;
  canvas.height = chartHeight(chart, measureText);
  return new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: scale },
  });
}

/** Draw the chart on a canvas in place of its drawing; it shows a row to a pointer, and to whoever asks. */
export function drawLive(canvas: HTMLCanvasElement, chart: DrawnChart, colours: ChartColours, width: number) {
  const scale = width / CHART_WIDTH;
  const live = drawOn(canvas, chart, colours, scale * window.devicePixelRatio, true);
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${chartHeight(chart, measureText) * scale}px`;
  return {
    /** Make one row stand out, with its tip. */
    point(row: number): void {
      const element = elementOf(chart, row);
      const active = element ? [element] : [];
      live.setActiveElements(active);
      live.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      live.update();
    },
    /** The row nearest to a pointer, `undefined` when there is none. */
    rowAt({ offsetX, offsetY }: PointerEvent): number | undefined {
      // Chart.js takes its own size for the size on the page; here the page may show it larger or smaller.
      const at = { type: 'mousemove', native: null, x: offsetX / scale, y: offsetY / scale };
      const axis = chart.form === 'line' ? 'xy' : 'y';
      const [element] = live.getElementsAtEventForMode(
        at as unknown as Event,
        'nearest',
        { axis, intersect: false },
        true,
      );
      return element && rowOf(chart, element.datasetIndex, element.index);
    },
    destroy(): void {
      live.destroy();
    },
  };
}
