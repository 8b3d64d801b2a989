import type { ChartConfiguration, Plugin } from 'chart.js';
import type { MetricChart } from './metric-chart.ts';

/** Size a chart is designed at, in CSS pixels: a phone's width, so that its letters never shrink below reading. */
export const CHART_WIDTH = 300;
const ROW_HEIGHT = 60;
const FONT = 'Be Vietnam Pro';

/** Colours of a chart; the build and the browser give their own. */
export interface ChartColours {
  text: string;
  observed: string;
  reference: string;
}

/** Height for the number of rows, in CSS pixels. */
export function chartHeight(chart: MetricChart): number {
  return chart.rows.length * ROW_HEIGHT + (chart.form === 'rank' ? 26 : 6);
}

/** Name above each bar and the printed value at its end, so that nobody has to read an axis or a legend. */
function directLabels(chart: MetricChart, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea } = drawn;
      const bars = drawn.getDatasetMeta(0).data;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      for (const [index, row] of chart.rows.entries()) {
        const bar = bars[index];
        if (!bar) continue;
        ctx.fillStyle = colours.text;
        ctx.font = `13px "${FONT}"`;
        const lines = wrap(
          row.label,
          chartArea.right - chartArea.left,
          (text) => ctx.measureText(text).width,
        );
        for (const [line, text] of lines.entries()) {
          ctx.fillText(text, chartArea.left, bar.y - 13 - (lines.length - 1 - line) * 15);
        }
        ctx.font = `600 14px "${FONT}"`;
        ctx.fillText(row.printed, Math.max(bar.x, chartArea.left) + 6, bar.y + 5);
      }
      ctx.restore();
    },
  };
}

/** At most two lines; a longer label keeps its end in the second, the table has it whole. */
function wrap(label: string, width: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const word of label.split(' ')) {
    const tried = [lines.at(-1), word].filter(Boolean).join(' ');
    if (measure(tried) <= width || lines.length === 2) lines[lines.length - 1] = tried;
    else lines.push(word);
  }
  return lines;
}

/**
 * The one Chart.js configuration of a chart, drawn at build time and again in the browser. A rank is a bar too, from
 * the last place, so that a better rank is a longer bar; its printed place stands at the end.
 */
export function chartConfiguration(chart: MetricChart, colours: ChartColours): ChartConfiguration<'bar'> {
  const worst = chart.outOf ?? Math.max(...chart.rows.map(({ value }) => value));
  const length = ({ value }: { value: number }): number =>
    chart.form === 'rank' ? worst + 1 - value : value;
  const longest = Math.max(...chart.rows.map(length), 0);
  return {
    type: 'bar',
    data: {
      labels: chart.rows.map(({ label }) => label),
      datasets: [
        {
          data: chart.rows.map(length),
          // A reference also says what it is in its label, for readers who do not see the colour.
          backgroundColor: chart.rows.map(({ isReference }) =>
            isReference ? colours.reference : colours.observed,
          ),
          barThickness: 16,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: { padding: { top: 16, right: 4, bottom: 0, left: 4 } },
      font: { family: FONT },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        // Room for the printed value beyond the longest bar.
        x: { display: false, min: 0, max: (longest || 1) * 1.55 },
        y: { display: false },
      },
    },
    plugins: [directLabels(chart, colours)],
  };
}
