import type { ChartConfiguration } from 'chart.js';
import type { ChartWords } from '../../i18n/locale.ts';
import type { DrawnChart } from '../metric-chart.ts';
import type { ChartColours } from './colours.ts';
import { rowGroups } from './row-groups.ts';
import { rowsConfiguration, rowsHeight } from './rows-configuration.ts';
import { FONT, type Measure, SMALL, wrap } from './text.ts';
import { timesChartHeight, timesConfiguration } from './times-configuration.ts';
import { linesOf } from './times-layout.ts';

/** Room for a tip on a phone, in CSS pixels. */
const TIP_WIDTH = 240;

/** Whether time runs across the drawing; else each line of it is a row. */
export function isOverTime({ form }: DrawnChart): boolean {
  return form === 'line' || form === 'slope';
}

/** Height of a drawing of a width, in CSS pixels: as much as its words need. */
export function chartHeight(words: ChartWords, chart: DrawnChart, width: number, measure: Measure): number {
  return Math.ceil((isOverTime(chart) ? timesChartHeight : rowsHeight)(words, chart, width, measure));
}

/**
 * The one Chart.js configuration of a chart, for the build, the page that moves and the picture that is saved; where it
 * `isLive` it has tips besides.
 * @param width of the drawing in CSS pixels; its letters are as large at each
 * @param measure the same everywhere, so that all words stand at the same places
 */
export function chartConfiguration(
  words: ChartWords,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
  measure: Measure,
  isLive = false,
): ChartConfiguration<'bar' | 'line'> {
  const of = isOverTime(chart) ? timesConfiguration : rowsConfiguration;
  const { type, data, options, plugins } = of(words, chart, colours, width, measure);
  return {
    type,
    data,
    plugins,
    options: {
      ...options,
      layout: { ...options?.layout, autoPadding: false },
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      // The page answers to pointers and keys itself.
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
          bodyFont: { family: FONT, size: 13 },
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

/** The drawn element of a row, as Chart.js counts; a target is a mark beside the bars and has none. */
export function elementOf(
  chart: DrawnChart,
  row: number,
): { datasetIndex: number; index: number } | undefined {
  const found = chart.rows[row];
  if (!found) return undefined;
  if (isOverTime(chart)) {
    const lines = linesOf(chart);
    const datasetIndex = lines.findIndex(({ rows }) => rows.includes(found));
    return { datasetIndex, index: lines[datasetIndex]?.rows.indexOf(found) ?? -1 };
  }
  const groups = rowGroups(chart);
  const index = groups.findIndex(({ rows }) => rows.includes(found));
  if (index < 0) return undefined;
  return { datasetIndex: groups[index]?.rows.at(-1) === found ? 0 : 1, index };
}

/** The row of a drawn element, the way back from {@link elementOf}. */
export function rowOf(chart: DrawnChart, datasetIndex: number, index: number): number {
  return chart.rows.findIndex((_, row) => {
    const element = elementOf(chart, row);
    return element?.datasetIndex === datasetIndex && element.index === index;
  });
}
