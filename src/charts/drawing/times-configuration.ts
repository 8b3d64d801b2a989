import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartWords } from '../../i18n/locale.ts';
import type { DrawnChart } from '../metric-chart.ts';
import { NARROW, printTick, ticksOf, valueScale, valueTicks } from './axis.ts';
import type { ChartColours } from './colours.ts';
import { type Measure, type PlacedText, SMALL, SMALL_VALUE, stack, write } from './text.ts';
import {
  BELOW_PLOT,
  BESIDE_PLOT,
  day,
  keyOf,
  linesOf,
  PLOT_HEIGHT,
  sideLabels,
  sidesOf,
  timeEnds,
  timeLabels,
  timesHeight,
} from './times-layout.ts';

/** Dash and mark tell lines apart for readers who see no colour. */
const MARKS = ['circle', 'rect', 'circle', 'rect'] as const;
const DASHES: readonly number[][] = [[], [6, 4], [2, 3], [9, 3, 2, 3]];
/** Room above the plot for half a word or mark. */
const TOP = 9;
const BELOW_KEY = 12;

/** Where everything of lines over time stands at a width, in CSS pixels. */
function layoutOf(words: ChartWords, chart: DrawnChart, width: number, measure: Measure) {
  const ticks = valueTicks(chart, measure);
  const sides = sidesOf(
    chart,
    ticks.map((tick) => printTick(tick, chart)),
    measure,
  );
  const key = keyOf(chart, width, measure);
  const times = timeLabels(words, chart, NARROW - sides.left - sides.right, measure);
  const top = (key.bottom > 0 ? key.bottom + BELOW_KEY : 0) + TOP;
  const height = top + PLOT_HEIGHT + BELOW_PLOT + timesHeight(times) + 1;
  return { ...sides, ticks, key, times, top, height };
}

/** Height of lines over time, in CSS pixels. */
export function timesChartHeight(
  words: ChartWords,
  chart: DrawnChart,
  width: number,
  measure: Measure,
): number {
  return layoutOf(words, chart, width, measure).height;
}

/** Where each line begins and ends, from 0 to 1 of the plot. */
export function lineEnds(drawn: Chart): [number, number][] {
  const { top, bottom } = drawn.chartArea;
  return drawn.data.datasets.map((_, line) => {
    const { data } = drawn.getDatasetMeta(line);
    const at = (y = 0): number => (y - top) / (bottom - top);
    return [at(data[0]?.y), at(data.at(-1)?.y)];
  });
}

/** Ticks and their lines below the lines; key, values and times above them. */
function surroundings(
  chart: DrawnChart,
  layout: ReturnType<typeof layoutOf>,
  colours: ChartColours,
  measure: Measure,
): Plugin<'line'> {
  return {
    id: 'surroundings',
    beforeDatasetsDraw(drawn) {
      const { ctx, chartArea, scales } = drawn;
      const axis = scales['y'];
      if (!axis) return;
      ctx.save();
      ctx.lineWidth = 1;
      for (const { at, value } of ticksOf(axis, chart)) {
        const y = chartArea.top + at * PLOT_HEIGHT;
        ctx.strokeStyle = value === 0 ? colours.line : colours.track;
        ctx.beginPath();
        ctx.moveTo(chartArea.left, y);
        ctx.lineTo(chartArea.right, y);
        ctx.stroke();
      }
      ctx.strokeStyle = colours.line;
      ctx.beginPath();
      ctx.moveTo(chartArea.left, chartArea.bottom);
      ctx.lineTo(chartArea.right, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea, scales } = drawn;
      const axis = scales['y'];
      if (!axis) return;
      const { key, times } = layout;
      ctx.save();
      write(ctx, key.names, colours.text);
      write(ctx, key.values, colours.text);
      ctx.lineWidth = 3;
      for (const { line, y } of key.samples) {
        ctx.strokeStyle = colours.series[line] ?? colours.text;
        ctx.setLineDash(DASHES[line] ?? []);
        ctx.beginPath();
        ctx.moveTo(0, y);
        ctx.lineTo(28, y);
        ctx.stroke();
      }
      ctx.setLineDash([]);
      for (const { side, text, at, isValue } of sideLabels(chart, ticksOf(axis, chart), lineEnds(drawn))) {
        const letters = isValue ? SMALL_VALUE : SMALL;
        const width = measure(text, letters.font);
        const x = side === 'left' ? chartArea.left - BESIDE_PLOT - width : chartArea.right + BESIDE_PLOT;
        const y = chartArea.top + at * PLOT_HEIGHT + 4;
        write(ctx, [{ text, x, y, letters }], isValue ? colours.text : colours.muted);
      }
      const wide = chartArea.right - chartArea.left;
      for (const { at, text, row, isLow, width } of times) {
        const hasValues = times.some((time) => time.row);
        const block = SMALL.leading + (hasValues ? SMALL_VALUE.leading : 0);
        const top = chartArea.bottom + BELOW_PLOT + (isLow ? block : 0);
        const shift = at === 0 ? 0 : at === 1 ? 1 : 0.5;
        const xOf = (words: string, font: string): number =>
          chartArea.left + at * wide - shift * width + shift * (width - measure(words, font));
        const put = (
          words: string,
          letters: typeof SMALL,
          from: number,
        ): { texts: PlacedText[]; bottom: number } => stack([words], letters, xOf(words, letters.font), from);
        const value = row && put(row.printed, SMALL_VALUE, top);
        if (value) write(ctx, value.texts, colours.text);
        write(
          ctx,
          put(text, SMALL, value?.bottom ?? top + (hasValues ? SMALL_VALUE.leading : 0)).texts,
          colours.muted,
        );
      }
      ctx.restore();
    },
  };
}

/** Values over time, at their true distances; a better rank stands higher, other values stand on nought. */
export function timesConfiguration(
  words: ChartWords,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
  measure: Measure,
): ChartConfiguration<'line'> {
  const layout = layoutOf(words, chart, width, measure);
  const [from, to] = timeEnds(chart);
  return {
    type: 'line',
    data: {
      datasets: linesOf(chart).map(({ name, rows }, index): ChartDataset<'line'> => {
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
          pointRadius: 4.5,
          pointHoverRadius: 8,
        };
      }),
    },
    options: {
      layout: {
        padding: {
          top: layout.top,
          right: layout.right,
          bottom: layout.height - layout.top - PLOT_HEIGHT,
          left: layout.left,
        },
      },
      scales: {
        x: { type: 'linear', display: false, min: from, max: to },
        y: valueScale(chart, layout.ticks),
      },
    },
    plugins: [surroundings(chart, layout, colours, measure)],
  } as ChartConfiguration<'line'>;
}
