import { chartHeight } from './chart-configuration.ts';
import type { MetricChart } from './metric-chart.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The frame that a newspaper pastes into its page. Its height holds the chart with its title, table closed, at a
 * column's width; what does not fit scrolls.
 * @param address absolute address of the page that shows the chart alone
 */
export function embedCode(chart: MetricChart, address: string): string {
  const lines = [chart.title, chart.subtitle ?? '', ...chart.notes].map((text) =>
    Math.ceil(text.length / 38),
  );
  const texts = lines.reduce((sum, count) => sum + count * 22, 0) + chart.sources.length * 50;
  const drawing = chart.form === 'figure' ? 90 : Math.round((chartHeight(chart) * 4) / 3);
  const title = chart.title.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
  return `<iframe src="${address}" title="${title}" width="100%" height="${drawing + texts + 320}" style="border:0" loading="lazy"></iframe>`;
}
