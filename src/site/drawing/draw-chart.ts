import { createCanvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { NARROW } from '../../charts/drawing/axis.ts';
import { PAPER } from '../../charts/drawing/colours.ts';
import { chartConfiguration, chartHeight, isOverTime } from '../../charts/drawing/configuration.ts';
import type { Measure } from '../../charts/drawing/text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';
import { withoutMarks } from '../../i18n/official.ts';
import { printRows } from './print-rows.ts';
import { printTimes } from './print-times.ts';
import { fontOfBuild } from './typeface.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

const measuring = createCanvas(1, 1).getContext('2d');

/** Widths of words by typeface, then by word: lines are tried with one word more each, and all are made of few words. */
const measured = new Map<string, Map<string, number>>();
const MOST_MEASURED = 20_000;

/**
 * Width of a text in the page's own typeface: that of its words and of the blanks between them. The typeface has no
 * kerning across blanks, so that is the width of the whole line, which takes a canvas 0.1 ms to measure.
 */
export const measureText: Measure = (text, font) => {
  const words = withoutMarks(text).split(' ');
  const blanks = (words.length - 1) * wordWidth(' ', font);
  return words.reduce((sum, word) => sum + wordWidth(word, font), blanks);
};

function wordWidth(word: string, font: string): number {
  const words = measured.get(font) ?? new Map<string, number>();
  measured.set(font, words);
  const known = words.get(word);
  if (known !== undefined) return known;
  measuring.font = fontOfBuild(font);
  const { width } = measuring.measureText(word);
  if (words.size >= MOST_MEASURED) words.clear();
  words.set(word, width);
  return width;
}

/** A canvas that keeps nothing: Chart.js says where everything stands, the page's own words and boxes show it. */
const context = new Proxy(
  { measureText: (text: string) => ({ width: measureText(text, context.font) }) } as CanvasRenderingContext2D,
  { get: (known, name) => (name in known ? known[name as keyof typeof known] : () => undefined) },
);

/**
 * Draw a chart as HTML: words are the page's own, as large as it has them and never clipped, and marks stand at the places
 * that Chart.js gives them, in parts of the width, so that a phone and a screen have one drawing.
 * @param links attributes of each link to a sentence
 */
export function drawChart(words: ChartWords, chart: DrawnChart, links = ''): string {
  const height = chartHeight(words, chart, NARROW, measureText);
  const canvas = { width: NARROW, height, style: {}, getContext: () => context };
  Object.assign(context, { canvas });
  const drawn: Chart = new Chart(
    canvas as unknown as HTMLCanvasElement,
    chartConfiguration(words, chart, PAPER, NARROW, measureText) as ChartConfiguration,
  );
  const print = isOverTime(chart) ? printTimes : printRows;
  const html = print(words, chart, drawn, measureText, links);
  drawn.destroy();
  return html;
}
