import type { ChartConfiguration, Plugin } from 'chart.js';
import { chartWords as words } from '../i18n/chart.ts';
import { printTimePeriod } from '../model/time-period.ts';
import type { ChartColours } from './chart-colours.ts';
import { LABEL_FONT, SMALL_FONT, VALUE_FONT, wrap, writeWithin } from './chart-text.ts';
import type { DrawnChart } from './metric-chart.ts';

const THICKNESS = 16;
const TOP = 62;
const TARGET_HEIGHT = 20;

/** Height of one bar with a line for each target below it, in CSS pixels. */
export function progressHeight({ rows }: DrawnChart): number {
  return TOP + THICKNESS + 4 + rows.filter(({ kind }) => kind === 'target').length * TARGET_HEIGHT;
}

/** The track to the whole or the farthest target, a stroke at each target, and what they say. */
function track({ rows }: DrawnChart, colours: ChartColours, end: number): Plugin<'bar'> {
  return {
    id: 'track',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea, scales } = drawn;
      const bar = drawn.getDatasetMeta(0).data[0];
      const axis = scales['x'];
      const result = rows.find(({ kind }) => kind === 'observed');
      if (!bar || !axis || !result) return;
      const edges = [chartArea.left, chartArea.right] as const;
      const top = bar.y - THICKNESS / 2;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      ctx.strokeStyle = colours.line;
      ctx.lineWidth = 1.5;
      const start = axis.getPixelForValue(0);
      ctx.strokeRect(start, top, axis.getPixelForValue(end) - start, THICKNESS);
      ctx.fillStyle = colours.text;
      ctx.textAlign = 'left';
      ctx.font = LABEL_FONT;
      const lines = wrap(result.label, edges[1] - edges[0], 2, (text) => ctx.measureText(text).width);
      for (const [line, text] of lines.entries())
        ctx.fillText(text, edges[0], top - 24 - (lines.length - 1 - line) * 15);
      ctx.font = VALUE_FONT;
      writeWithin(ctx, result.printed, bar.x, top - 5, edges);
      ctx.font = SMALL_FONT;
      for (const [index, target] of rows.filter(({ kind }) => kind === 'target').entries()) {
        const x = axis.getPixelForValue(target.value);
        const below = top + THICKNESS + (index + 1) * TARGET_HEIGHT;
        ctx.strokeStyle = colours.series[1];
        ctx.lineWidth = 3;
        ctx.beginPath();
        ctx.moveTo(x, top - 4);
        ctx.lineTo(x, below - 12);
        ctx.stroke();
        writeWithin(
          ctx,
          `${words.kinds.target} ${target.printed}, ${printTimePeriod(target.period)}`,
          x,
          below,
          edges,
        );
      }
      ctx.restore();
    },
  };
}

/** One result on its way to a whole or to targets: a filled bar in a track. */
export function progressConfiguration(chart: DrawnChart, colours: ChartColours): ChartConfiguration<'bar'> {
  const result = chart.rows.find(({ kind }) => kind === 'observed');
  const end = Math.max(...chart.rows.map(({ value, outOf }) => Math.max(value, outOf ?? 0)));
  const targets = chart.rows.filter(({ kind }) => kind === 'target').length;
  const [observed] = colours.series;
  return {
    type: 'bar',
    data: {
      labels: [result?.label ?? ''],
      datasets: [
        {
          data: [result?.value ?? 0],
          backgroundColor: observed,
          hoverBackgroundColor: colours.text,
          barThickness: THICKNESS,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: {
        padding: { top: TOP - 4, right: 6, bottom: targets * TARGET_HEIGHT + 4, left: 4 },
      },
      scales: { x: { display: false, min: 0, max: end || 1 }, y: { display: false } },
    },
    plugins: [track(chart, colours, end || 1)],
  };
}
