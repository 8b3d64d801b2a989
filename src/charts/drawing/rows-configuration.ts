import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartWords } from '../../i18n/locale.ts';
import type { DrawnChart } from '../metric-chart.ts';
import { ticksOf, valueScale, valueTicks } from './axis.ts';
import type { ChartColours } from './colours.ts';
import { isReference, printedOf, rowGroups, targetsOf } from './row-groups.ts';
import { BESIDE, narrowAxis, type RowsLayout, roomBeside, rowsLayout, THICKNESS } from './rows-layout.ts';
import { type Measure, SMALL, VALUE, write } from './text.ts';

/** Put each mark where the layout has it: lines are as high as their words, not all alike. */
function atCentres(centres: readonly number[]): Plugin<'bar' | 'line'> {
  return {
    id: 'at-centres',
    afterDatasetsUpdate(drawn) {
      for (const { index: dataset } of drawn.getSortedVisibleDatasetMetas())
        for (const [index, mark] of drawn.getDatasetMeta(dataset).data.entries())
          mark.y = centres[index] ?? mark.y;
    },
  };
}

/** Tracks and ticks below the marks; names, values and targets above them. */
function surroundings(
  chart: DrawnChart,
  layout: RowsLayout,
  colours: ChartColours,
  measure: Measure,
): Plugin<'bar' | 'line'> {
  const groups = rowGroups(chart);
  const isBeside = roomBeside(chart, measure) > 0;
  const isDotted = chart.form === 'dots' || chart.form === 'rank';
  const { left, right, centres, bottom } = layout;
  const endOf = (drawn: Chart, line: number): number =>
    Math.max(
      ...drawn
        .getSortedVisibleDatasetMetas()
        .map(({ data }) => data[line]?.x ?? left)
        .filter((x) => !Number.isNaN(x)),
    );
  return {
    id: 'surroundings',
    beforeDatasetsDraw(drawn) {
      const { ctx, scales } = drawn;
      const axis = scales['x'];
      if (!axis) return;
      const ticks = ticksOf(axis, chart);
      ctx.save();
      const inner = ticks.map(({ at }) => at).filter((at) => isBeside || (at > 0 && at < 1));
      // No line runs through the words above a mark.
      const reach = isBeside ? undefined : isDotted ? 9 : THICKNESS / 2;
      const strokes =
        reach === undefined
          ? [[0, bottom] as const]
          : centres.map((centre) => [centre - reach, centre + reach] as const);
      for (const [line, centre] of centres.entries()) {
        ctx.fillStyle = colours.track;
        if (isDotted) ctx.fillRect(left, centre - 1, endOf(drawn, line) - left, 2);
        else ctx.fillRect(left, centre - THICKNESS / 2, right - left, THICKNESS);
      }
      ctx.lineWidth = isDotted ? 1 : 2;
      ctx.strokeStyle = isDotted ? colours.track : colours.surface;
      for (const x of inner.map((at) => left + at * (right - left)))
        for (const [from, to] of strokes) {
          ctx.beginPath();
          ctx.moveTo(x, from);
          ctx.lineTo(x, to);
          ctx.stroke();
        }
      ctx.strokeStyle = colours.line;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(0, bottom);
      ctx.lineTo(drawn.width, bottom);
      ctx.stroke();
      const texts = ticks.map(({ at, text }) => {
        const width = measure(text, SMALL.font);
        const x = left + at * (right - left);
        const from = isBeside ? x - width / 2 : Math.max(left, Math.min(x - width / 2, right - width));
        return { text, x: from, y: bottom + 4 + SMALL.ascent, letters: SMALL };
      });
      write(ctx, texts, colours.muted);
      ctx.restore();
    },
    afterDatasetsDraw(drawn) {
      const { ctx, scales } = drawn;
      ctx.save();
      write(ctx, layout.names, colours.text);
      write(ctx, layout.values, colours.text);
      write(ctx, layout.below, colours.text);
      if (isBeside)
        for (const [line, group] of groups.entries()) {
          const [x, y] = [endOf(drawn, line) + BESIDE, (centres[line] ?? 0) + 5];
          const text = printedOf(group);
          ctx.fillStyle = colours.surface;
          ctx.fillRect(x - 2, y - VALUE.ascent, measure(text, VALUE.font) + 4, VALUE.leading);
          write(ctx, [{ text, x, y, letters: VALUE }], colours.text);
        }
      ctx.fillStyle = colours.text;
      for (const { value } of targetsOf(chart)) {
        const x = scales['x']?.getPixelForValue(value) ?? left;
        ctx.fillRect(Math.min(x - 1, right - 3), (centres[0] ?? 0) - THICKNESS / 2 - 3, 3, THICKNESS + 6);
      }
      ctx.restore();
    },
  };
}

/** Bars from nought, a range between its ends; where there are many places, or ranks, a dot on each line. */
export function rowsConfiguration(
  words: ChartWords,
  chart: DrawnChart,
  colours: ChartColours,
  width: number,
  measure: Measure,
): ChartConfiguration<'bar' | 'line'> {
  const groups = rowGroups(chart);
  const layout = rowsLayout(words, chart, width, measure);
  const isDotted = chart.form === 'dots' || chart.form === 'rank';
  const last = groups.map(({ rows }) => rows.at(-1) ?? rows[0]);
  const [shown, compared] = colours.series;
  const fills = last.map((row) => (isReference(row) ? compared : shown));
  const dots = (at: 'last' | 'first'): ChartDataset<'line'> => ({
    data: groups.flatMap(({ rows }, y) => {
      const row = at === 'last' ? rows.at(-1) : rows.length > 1 ? rows[0] : undefined;
      return row ? [{ x: row.value, y }] : [{ x: Number.NaN, y }];
    }),
    showLine: false,
    clip: false,
    pointRadius: at === 'last' ? 6.5 : 5,
    pointHoverRadius: 8,
    pointBorderWidth: 3,
    pointBorderColor: at === 'last' ? fills : compared,
    pointBackgroundColor:
      at === 'last' ? last.map((row) => (isReference(row) ? colours.surface : shown)) : colours.surface,
    pointHoverBackgroundColor: colours.text,
  });
  const isPaired = groups.some(({ rows }) => rows.length > 1);
  return {
    type: isDotted ? 'line' : 'bar',
    data: {
      labels: groups.map(({ name }) => name),
      datasets: isDotted
        ? [dots('last'), ...(isPaired ? [dots('first')] : [])]
        : [
            {
              data: last.map(({ value, upTo }) => (upTo === undefined ? value : [value, upTo])),
              backgroundColor: fills,
              hoverBackgroundColor: colours.text,
              barThickness: THICKNESS,
            },
          ],
    },
    options: {
      indexAxis: isDotted ? 'x' : 'y',
      layout: {
        padding: {
          top: 0,
          right: width - layout.right,
          bottom: layout.height - layout.bottom,
          left: layout.left,
        },
      },
      scales: {
        x: valueScale(chart, valueTicks(chart, measure, narrowAxis(chart, measure))),
        y: isDotted ? { type: 'linear', display: false, reverse: true } : { display: false },
      },
    },
    plugins: [atCentres(layout.centres), surroundings(chart, layout, colours, measure)],
  } as ChartConfiguration<'bar' | 'line'>;
}

/** Height of rows, in CSS pixels. */
export function rowsHeight(words: ChartWords, chart: DrawnChart, width: number, measure: Measure): number {
  return rowsLayout(words, chart, width, measure).height;
}
