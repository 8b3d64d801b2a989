import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { lastDay, printTimePeriod } from '../model/time-period.ts';
import type { ChartColours } from './chart-colours.ts';
import { FONT, SMALL_FONT, VALUE_FONT, wrap, writeWithin } from './chart-text.ts';
import type { ChartRow, DrawnChart } from './metric-chart.ts';

/** Height of lines over time, in CSS pixels. */
export const LINE_HEIGHT = 220;
const NAME_WIDTH = 92;
const END_FONT = `600 13px "${FONT}"`;
const END_LEADING = 14;
/** More points of one line than these are written at its ends and extremes only; the table has them all. */
const MOST_LABELS = 7;

/** Dash and mark tell lines apart for readers who see no colour. */
const MARKS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const DASHES: readonly number[][] = [[], [6, 4], [2, 3], [9, 3, 2, 3]];

/** Days since 1970, so that unlike distances in time are unlike distances on the axis. */
function day(row: ChartRow): number {
  return Date.parse(lastDay(row.period)) / 86_400_000;
}

/** Lines of a chart: one for each series, in time. */
function linesOf({ rows }: DrawnChart): { name: string; rows: ChartRow[] }[] {
  return [...Map.groupBy(rows, ({ series }) => series)].map(([name, its]) => ({ name, rows: its }));
}

/** Points of a line that carry their value: all of a few, else first, last, highest and lowest. */
function labelled(rows: readonly ChartRow[], isAlone: boolean): ReadonlySet<ChartRow> {
  if (isAlone && rows.length <= MOST_LABELS) return new Set(rows);
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const ends = isAlone ? [rows[0], rows.at(-1), sorted[0], sorted.at(-1)] : [];
  return new Set(ends.filter((row) => row !== undefined));
}

/** Values at the points, names at the ends of the lines, times below the axis. */
function directLabels(chart: DrawnChart, colours: ChartColours): Plugin<'line'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea, scales } = drawn;
      const axis = scales['x'];
      const lines = linesOf(chart);
      if (!axis) return;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      ctx.fillStyle = colours.text;
      ctx.font = VALUE_FONT;
      const edges = [0, drawn.width] as const;
      for (const [index, { rows }] of lines.entries()) {
        const points = drawn.getDatasetMeta(index).data;
        const written = labelled(rows, lines.length === 1);
        for (const [at, row] of rows.entries()) {
          const point = points[at];
          if (!point || !written.has(row)) continue;
          // Below a valley the line is out of the way; elsewhere above.
          const isValley = [points[at - 1], points[at + 1]].every((next) => !next || next.y < point.y);
          writeWithin(ctx, row.printed, point.x, point.y + (isValley ? 22 : -10), edges);
        }
      }
      if (lines.length > 1) writeNames(lines, drawn, colours);
      ctx.fillStyle = colours.text;
      ctx.font = SMALL_FONT;
      let free = -Infinity;
      const times = [...new Map(chart.rows.map((row) => [row.period, day(row)]))].toSorted(
        (a, b) => a[1] - b[1],
      );
      // The first and the last time are always written; between them as many as have room.
      const last = times.at(-1);
      const room = last
        ? axis.getPixelForValue(last[1]) - ctx.measureText(printTimePeriod(last[0])).width
        : 0;
      for (const entry of times) {
        const [period, at] = entry;
        const text = printTimePeriod(period);
        const width = ctx.measureText(text).width;
        const x = axis.getPixelForValue(at);
        if (entry !== last && (x - width / 2 < free || x + width / 2 + 6 > room)) continue;
        writeWithin(ctx, text, x, chartArea.bottom + 18, edges);
        free = Math.max(x, width / 2) + width / 2 + 8;
      }
      ctx.restore();
    },
  };
}

/** Name and last value beside the end of each line, pushed apart where lines end close together. */
function writeNames(
  lines: readonly { name: string; rows: ChartRow[] }[],
  drawn: {
    ctx: CanvasRenderingContext2D;
    chartArea: { right: number; bottom: number };
    getDatasetMeta(index: number): { data: { x: number; y: number }[] };
  },
  colours: ChartColours,
): void {
  const { ctx, chartArea } = drawn;
  const ends = lines
    .map(({ name, rows }, index) => {
      const end = drawn.getDatasetMeta(index).data.at(-1);
      ctx.font = SMALL_FONT;
      const broken = (text: string): string[] =>
        wrap(text, NAME_WIDTH - 12, 3, (words) => ctx.measureText(words).width);
      const names = broken(name);
      ctx.font = END_FONT;
      return { index, names, printed: broken(rows.at(-1)?.printed ?? ''), y: end?.y ?? 0 };
    })
    .toSorted((a, b) => a.y - b.y);
  const heights = ends.map(({ names, printed }) => 4 + (printed.length + names.length) * END_LEADING);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let top = 4;
  let left = total;
  for (const [at, { index, names, printed, y }] of ends.entries()) {
    const height = heights[at] ?? 0;
    top = Math.max(top, Math.min(y - 8, chartArea.bottom + 20 - left));
    left -= height;
    const x = chartArea.right + 12;
    ctx.textAlign = 'left';
    ctx.fillStyle = colours.series[index] ?? colours.text;
    ctx.font = END_FONT;
    for (const [line, text] of printed.entries()) ctx.fillText(text, x, top + 12 + line * END_LEADING);
    ctx.fillStyle = colours.text;
    ctx.font = SMALL_FONT;
    for (const [line, text] of names.entries())
      ctx.fillText(text, x, top + 12 + (printed.length + line) * END_LEADING);
    top += height;
  }
}

/** Values over time, at their true distances; a better rank stands higher, other values stand on nought. */
export function lineConfiguration(chart: DrawnChart, colours: ChartColours): ChartConfiguration<'line'> {
  const lines = linesOf(chart);
  const isRank = chart.rows[0]?.kind === 'rank';
  const values = chart.rows.map(({ value }) => value);
  const days = chart.rows.map(day);
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
        padding: { top: 26, right: lines.length > 1 ? NAME_WIDTH : 30, bottom: 24, left: 30 },
      },
      scales: {
        x: { type: 'linear', display: false, min: Math.min(...days), max: Math.max(...days) },
        y: isRank
          ? { display: false, reverse: true, min: 0.5, max: greatest + 0.5 }
          : { display: false, min: least, max: greatest > least ? greatest : least + 1 },
      },
    },
    plugins: [baseline(colours), directLabels(chart, colours)],
  };
}

/** The line that values stand on; without a written axis it is all that says where nought is. */
function baseline(colours: ChartColours): Plugin<'line'> {
  return {
    id: 'baseline',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const axis = scales['y'];
      const y = axis && !axis.options.reverse ? axis.getPixelForValue(0) : chartArea.bottom;
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
