import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartColours } from './chart-colours.ts';
import { CHART_WIDTH } from './chart-size.ts';
import { END_VALUE, type Measure, SMALL, stack, VALUE, write } from './chart-text.ts';
import { day, TIMES_HEIGHT, timeTexts, valueTexts } from './line-labels.ts';
import { linesOf, NAME_GAP, type NameColumn, nameColumn, topsOfNames } from './line-names.ts';
import type { DrawnChart } from './metric-chart.ts';

/** Height of lines over time, in CSS pixels; names that need more get it. */
const HEIGHT = 220;
const LEFT = 30;
const TOP = VALUE.leading + 9;
const NAMES_END = 2;

/** Dash and mark tell lines apart for readers who see no colour. */
const MARKS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const DASHES: readonly number[][] = [[], [6, 4], [2, 3], [9, 3, 2, 3]];

/** How far to the left and right the times may reach. */
function timeEdges(column: NameColumn): readonly [number, number] {
  return [0, column.ends.length > 0 ? CHART_WIDTH - column.width + NAME_GAP - 4 : CHART_WIDTH];
}

/** Ends of the time axis, in days. */
function ends({ rows }: DrawnChart): readonly [number, number] {
  const days = rows.map(day);
  return [Math.min(...days), Math.max(...days)];
}

/** Height of the times below the axis: two lines when the first and the last do not fit beside each other. */
function timesHeight(chart: DrawnChart, column: NameColumn, measure: Measure): number {
  const [from, to] = ends(chart);
  const xOf = (at: number): number =>
    LEFT + ((at - from) / (to - from || 1)) * (CHART_WIDTH - column.width - LEFT);
  const texts = timeTexts(chart, xOf, timeEdges(column), 0, measure);
  const isBroken = new Set(texts.map(({ y }) => y)).size > 1;
  return TIMES_HEIGHT + (isBroken ? SMALL.leading : 0);
}

/** Height of lines over time, in CSS pixels. */
export function lineHeight(chart: DrawnChart, measure: Measure): number {
  const column = nameColumn(chart, measure);
  return Math.max(HEIGHT, column.height + NAMES_END) + timesHeight(chart, column, measure) - TIMES_HEIGHT;
}

/** Values at the points, names at the ends of the lines, times below the axis. */
function directLabels(
  chart: DrawnChart,
  column: NameColumn,
  colours: ChartColours,
  measure: Measure,
): Plugin<'line'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea, scales } = drawn;
      const axis = scales['x'];
      if (!axis) return;
      const lines = linesOf(chart);
      const pointsOf = (line: number): { x: number; y: number }[] =>
        drawn.getDatasetMeta(line).data.map(({ x, y }) => ({ x, y }));
      ctx.save();
      const [only] = lines;
      if (only && lines.length === 1) {
        const area = { left: 0, right: drawn.width, top: 0, bottom: chartArea.bottom + 4 };
        const texts = valueTexts(only.rows, pointsOf(0), area, baselineOf(drawn), measure);
        write(ctx, texts, colours.text);
      }
      const ys = lines.map((_, line) => pointsOf(line).at(-1)?.y ?? 0);
      const x = chartArea.right + NAME_GAP;
      for (const [line, top] of topsOfNames(column, ys, drawn.height - NAMES_END).entries()) {
        const end = column.ends[line];
        if (!end) continue;
        const values = stack(end.values, END_VALUE, x, top);
        write(ctx, values.texts, colours.series[line] ?? colours.text);
        write(ctx, stack(end.names, SMALL, x, values.bottom).texts, colours.text);
      }
      const xOf = (at: number): number => axis.getPixelForValue(at);
      const times = timeTexts(chart, xOf, timeEdges(column), chartArea.bottom + 6, measure);
      write(ctx, times, colours.text);
      ctx.restore();
    },
  };
}

/** Values over time, at their true distances; a better rank stands higher, other values stand on nought. */
export function lineConfiguration(
  chart: DrawnChart,
  colours: ChartColours,
  measure: Measure,
): ChartConfiguration<'line'> {
  const lines = linesOf(chart);
  const column = nameColumn(chart, measure);
  const isRank = chart.rows[0]?.kind === 'rank';
  const values = chart.rows.map(({ value }) => value);
  const [from, to] = ends(chart);
  const greatest = Math.max(...values, ...(isRank ? chart.rows.map(({ outOf }) => outOf ?? 0) : [0]));
  const least = Math.min(...values, 0);
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ name, rows }, index): ChartDataset<'line'> => {
        const colour = colours.series[index] ?? colours.text;
        return {
          label: name,
          data: rows.map((row) => ({ x: day(row), y: row.value })),
          borderColor: colour,
          backgroundColor: colour,
          hoverBackgroundColor: colours.text,
          borderWidth: 2.5,
          borderDash: DASHES[index] ?? [],
          pointStyle: MARKS[index] ?? 'circle',
          clip: false,
          pointRadius: 5,
          pointHoverRadius: 8,
        };
      }),
    },
    options: {
      layout: {
        padding: {
          top: TOP,
          right: column.width,
          bottom: timesHeight(chart, column, measure) + 2,
          left: LEFT,
        },
      },
      scales: {
        x: { type: 'linear', display: false, min: from, max: to },
        y: isRank
          ? { display: false, reverse: true, min: 0.5, max: greatest + 0.5 }
          : { display: false, min: least, max: greatest > least ? greatest : least + 1 },
      },
    },
    plugins: [baseline(colours), directLabels(chart, column, colours, measure)],
  };
}

/** Height of the line that values stand on. */
function baselineOf({ chartArea, scales }: Parameters<NonNullable<Plugin['beforeDatasetsDraw']>>[0]): number {
  const axis = scales['y'];
  return axis && !axis.options.reverse ? axis.getPixelForValue(0) : chartArea.bottom;
}

/** The line that values stand on; without a written axis it is all that says where nought is. */
function baseline(colours: ChartColours): Plugin<'line'> {
  return {
    id: 'baseline',
    beforeDatasetsDraw(drawn) {
      const { ctx, chartArea } = drawn;
      const y = baselineOf(drawn);
      ctx.save();
      ctx.strokeStyle = colours.line;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(chartArea.left - 8, y);
      ctx.lineTo(chartArea.right + 8, y);
      ctx.stroke();
      ctx.restore();
    },
  };
}
