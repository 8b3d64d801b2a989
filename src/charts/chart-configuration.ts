import type { ChartConfiguration } from 'chart.js';
import { barConfiguration, barHeight } from './bar-configuration.ts';
import type { ChartColours } from './chart-colours.ts';
import { FONT, type Measure, SMALL, wrap } from './chart-text.ts';
import { lineConfiguration, lineHeight } from './line-configuration.ts';
import type { DrawnChart } from './metric-chart.ts';
import { progressConfiguration, progressHeight } from './progress-configuration.ts';

/** Room for a tip on a phone, in CSS pixels. */
const TIP_WIDTH = 240;

/** Height of a chart, in CSS pixels: as much as its words need. */
export function chartHeight(chart: DrawnChart, measure: Measure): number {
  const of = { line: lineHeight, progress: progressHeight }[chart.form as string] ?? barHeight;
  return Math.ceil(of(chart, measure));
}

/**
 * The one Chart.js configuration of a chart, drawn at build time and again in the browser; there `isLive` adds nothing
 * but the tips.
 * @param measure the same in both, so that all words stand at the same places
 */
export function chartConfiguration(
  chart: DrawnChart,
  colours: ChartColours,
  measure: Measure,
  isLive = false,
): ChartConfiguration<'bar' | 'line'> {
  const of = { line: lineConfiguration, progress: progressConfiguration }[chart.form as string];
  const { type, data, options, plugins } = (of ?? barConfiguration)(chart, colours, measure);
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
          backgroundColor: '#1b222c',
          borderColor: '#ffffff',
          borderWidth: 1,
          bodyFont: { family: FONT, size: 12 },
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }) => {
              const row = chart.rows[rowOf(chart, datasetIndex, dataIndex)];
              return row
                ? [row.label, row.printed].flatMap((text) => wrap(text, TIP_WIDTH, SMALL, measure))
                : '';
            },
          },
        },
      },
    },
  } as ChartConfiguration<'bar' | 'line'>;
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
