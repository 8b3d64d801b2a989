import type { ChartConfiguration } from 'chart.js';
import { barConfiguration, barHeight } from './bar-configuration.ts';
import type { ChartColours } from './chart-colours.ts';
import { FONT } from './chart-text.ts';
import { LINE_HEIGHT, lineConfiguration } from './line-configuration.ts';
import type { DrawnChart } from './metric-chart.ts';
import { progressConfiguration, progressHeight } from './progress-configuration.ts';

/** Size a chart is designed at, in CSS pixels: a phone's width, so that its letters never shrink below reading. */
export const CHART_WIDTH = 300;

/** Height of a chart, in CSS pixels. */
export function chartHeight(chart: DrawnChart): number {
  if (chart.form === 'line') return LINE_HEIGHT;
  return chart.form === 'progress' ? progressHeight(chart) : barHeight(chart);
}

/**
 * The one Chart.js configuration of a chart, drawn at build time and again in the browser; there `isLive` adds nothing
 * but the tips.
 */
export function chartConfiguration(
  chart: DrawnChart,
  colours: ChartColours,
  isLive = false,
): ChartConfiguration<'bar' | 'line'> {
  const of = { line: lineConfiguration, progress: progressConfiguration }[chart.form as string];
  const { type, data, options, plugins } = (of ?? barConfiguration)(chart, colours);
  return {
    type,
    data,
    plugins,
    options: {
      ...options,
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      // The page answers to pointers and keys itself: it may show the canvas larger than it is drawn.
      events: [],
      font: { family: FONT },
      plugins: {
        legend: { display: false },
        tooltip: {
          enabled: isLive,
          displayColors: false,
          backgroundColor: '#1c2430',
          borderColor: '#ffffff',
          borderWidth: 1,
          bodyFont: { family: FONT },
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }) => {
              const row = chart.rows[rowOf(chart, datasetIndex, dataIndex)];
              return row ? [row.label, row.printed].flatMap((text) => shorten(text)) : '';
            },
          },
        },
      },
    },
  } as ChartConfiguration<'bar' | 'line'>;
}

/** Lines short enough for a box on a phone. */
function shorten(text: string): string[] {
  return text.match(/.{1,34}(?:\s|$)|\S+/gu) ?? [];
}

/** Names of the lines, in the order of their first point. */
function seriesNames(chart: DrawnChart): string[] {
  return [...new Set(chart.rows.map(({ series }) => series))];
}

/** The drawn element of a row, as Chart.js counts; a target is a mark beside the bars and has none. */
export function elementOf(
  chart: DrawnChart,
  row: number,
): { datasetIndex: number; index: number } | undefined {
  const found = chart.rows[row];
  if (!found) return undefined;
  if (chart.form === 'progress') return found.kind === 'observed' ? { datasetIndex: 0, index: 0 } : undefined;
  if (chart.form !== 'line') return { datasetIndex: 0, index: row };
  const before = chart.rows.slice(0, row).filter(({ series }) => series === found.series).length;
  return { datasetIndex: seriesNames(chart).indexOf(found.series), index: before };
}

/** The row of a drawn element, the way back from {@link elementOf}. */
export function rowOf(chart: DrawnChart, datasetIndex: number, index: number): number {
  return chart.rows.findIndex((_, row) => {
    const element = elementOf(chart, row);
    return element?.datasetIndex === datasetIndex && element.index === index;
  });
}
