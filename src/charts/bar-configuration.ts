import type { ChartConfiguration, Plugin } from 'chart.js';
import { type BarLayout, barLayout, besideBar, SIDE, THICKNESS } from './bar-layout.ts';
import type { ChartColours } from './chart-colours.ts';
import { type Measure, write } from './chart-text.ts';
import type { ChartRow, DrawnChart } from './metric-chart.ts';

/** Height of bars, one row below the other, in CSS pixels. */
export function barHeight(chart: DrawnChart, measure: Measure): number {
  return barLayout(chart, barLengths(chart), measure).height;
}

/**
 * Bars from nought; a range is a bar between its ends. A rank is a bar too, from the last place, so that a better rank
 * is a longer bar; its printed place stands at the end.
 */
function barLengths({ form, rows }: DrawnChart): (number | [number, number])[] {
  const last = Math.max(...rows.map(({ value, outOf }) => Math.max(value, outOf ?? 0)));
  return rows.map(({ value, upTo }) =>
    form === 'rank' ? last + 1 - value : upTo === undefined ? value : [value, upTo],
  );
}

/** Put each bar where the layout has it: rows are as high as their words, not all alike. */
export function atCentres(centres: readonly number[]): Plugin<'bar'> {
  return {
    id: 'at-centres',
    afterDatasetsUpdate(drawn) {
      for (const [index, bar] of drawn.getDatasetMeta(0).data.entries()) bar.y = centres[index] ?? bar.y;
    },
  };
}

/** Name above each bar and the printed value at its end, so that nobody has to read an axis or a legend. */
function directLabels({ rows }: DrawnChart, layout: BarLayout, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea } = drawn;
      const bars = drawn.getDatasetMeta(0).data;
      ctx.save();
      write(ctx, layout.texts, colours.text);
      for (const [index, row] of rows.entries()) {
        const bar = bars[index];
        if (!bar) continue;
        const { base } = bar.getProps(['base'], true) as unknown as { base: number };
        if (isReference(row)) outline(ctx, row, [base, bar.x], bar.y, colours);
        const value = layout.beside[index];
        const end = Math.max(bar.x, base, chartArea.left);
        if (value !== undefined) write(ctx, [besideBar(value, end, bar.y)], colours.text);
      }
      ctx.restore();
    },
  };
}

/** The outline of a bar that is a reference: dashed for a target, which is not there yet. */
function outline(
  ctx: CanvasRenderingContext2D,
  { kind }: ChartRow,
  ends: readonly [number, number],
  y: number,
  colours: ChartColours,
): void {
  const left = Math.min(...ends) + 1;
  ctx.strokeStyle = colours.series[1];
  ctx.lineWidth = 2;
  ctx.setLineDash(kind === 'target' ? [5, 3] : []);
  ctx.strokeRect(left, y - THICKNESS / 2 + 1, Math.max(...ends) - 1 - left, THICKNESS - 2);
  ctx.setLineDash([]);
}

/** An average or a target is what a result is held against: outlined, not filled, for readers who see no colour. */
function isReference({ kind }: ChartRow): boolean {
  return kind === 'average' || kind === 'target';
}

/** Bars, or ranks as bars, with every name and every printed value. */
export function barConfiguration(
  chart: DrawnChart,
  colours: ChartColours,
  measure: Measure,
): ChartConfiguration<'bar'> {
  const { rows } = chart;
  const lengths = barLengths(chart);
  const layout = barLayout(chart, lengths, measure);
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          data: lengths,
          backgroundColor: rows.map((row) => (isReference(row) ? 'transparent' : colours.series[0])),
          hoverBackgroundColor: colours.text,
          barThickness: THICKNESS,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
      scales: {
        x: { display: false, min: layout.min, max: layout.max },
        y: { display: false },
      },
    },
    plugins: [atCentres(layout.centres), directLabels(chart, layout, colours)],
  };
}
