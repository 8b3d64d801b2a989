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
import type { ChartColours } from '../../charts/drawing/colours.ts';
import {
  chartConfiguration,
  chartHeight,
  elementOf,
  isOverTime,
  rowOf,
} from '../../charts/drawing/configuration.ts';
import { FONT, type Measure } from '../../charts/drawing/text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';

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
export function wordsOf(words: ChartWords, { rows }: DrawnChart): string {
  const written = rows.flatMap(({ label, series, kind, printed, period }) => [
    label,
    series,
    words.kinds[kind],
    printed,
    words.period(period),
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

/**
 * Draw once, from the configuration of the page's own drawing.
 * @param width of the drawing in CSS pixels
 * @param scale pixels of one CSS pixel
 */
export function drawOn(
  words: ChartWords,
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
  scale: number,
  isLive = false,
): Chart {
  const configuration = chartConfiguration(words, chart, colours, width, measureText, isLive);
  canvas.width = width;
  canvas.height = chartHeight(words, chart, width, measureText);
  return new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: scale },
  });
}

/** Draw the chart on a canvas in place of its drawing; it shows a row to a pointer, and to whoever asks. */
export function drawLive(
  words: ChartWords,
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
) {
  const live = drawOn(words, canvas, chart, colours, width, window.devicePixelRatio, true);
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
      const at = { type: 'mousemove', native: null, x: offsetX, y: offsetY };
      const axis = isOverTime(chart) ? 'xy' : 'y';
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
