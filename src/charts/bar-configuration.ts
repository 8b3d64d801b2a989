import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours } from './chart-colours.ts';
import { LABEL_FONT, VALUE_FONT, wrap } from './chart-text.ts';
import type { ChartRow, DrawnChart } from './metric-chart.ts';

/** Room for a name of one line, or of two. */
const [SHORT_ROW, LONG_ROW] = [52, 66];
const LONG_NAME = 40;
const THICKNESS = 16;

/** Height of bars, one row below the other, in CSS pixels. */
export function barHeight({ rows }: DrawnChart): number {
  const isLong = rows.some(({ label }) => label.length > LONG_NAME);
  return rows.length * (isLong ? LONG_ROW : SHORT_ROW) + 6;
}

/** Name above each bar and the printed value at its end, so that nobody has to read an axis or a legend. */
function directLabels({ rows }: DrawnChart, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea } = drawn;
      const bars = drawn.getDatasetMeta(0).data;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      ctx.fillStyle = colours.text;
      for (const [index, row] of rows.entries()) {
        const bar = bars[index];
        if (!bar) continue;
        ctx.font = LABEL_FONT;
        const lines = wrap(
          row.label,
          chartArea.right - chartArea.left,
          2,
          (text) => ctx.measureText(text).width,
        );
        for (const [line, text] of lines.entries()) {
          ctx.fillText(text, chartArea.left, bar.y - 13 - (lines.length - 1 - line) * 15);
        }
        ctx.font = VALUE_FONT;
        const { base } = bar.getProps(['base'], true) as unknown as { base: number };
        if (isReference(row)) outline(ctx, row, [base, bar.x], bar.y, colours);
        ctx.fillText(row.printed, Math.max(bar.x, base, chartArea.left) + 6, bar.y + 5);
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

/**
 * Bars from nought; a range is a bar between its ends. A rank is a bar too, from the last place, so that a better rank
 * is a longer bar; its printed place stands at the end.
 */
export function barConfiguration(chart: DrawnChart, colours: ChartColours): ChartConfiguration<'bar'> {
  const { rows } = chart;
  const last = Math.max(...rows.map(({ value, outOf }) => Math.max(value, outOf ?? 0)));
  const lengths = rows.map(({ value, upTo }): number | [number, number] =>
    chart.form === 'rank' ? last + 1 - value : upTo === undefined ? value : [value, upTo],
  );
  const ends = lengths.flat();
  const [least, greatest] = [Math.min(...ends, 0), Math.max(...ends, 0)];
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
      layout: { padding: { top: 16, right: 4, bottom: 0, left: 4 } },
      scales: {
        // Room for the printed value beyond the longest bar.
        x: { display: false, min: least, max: greatest + (greatest - least || 1) * 0.55 },
        y: { display: false },
      },
    },
    plugins: [directLabels(chart, colours)],
  };
}
