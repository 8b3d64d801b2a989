import { escapeXml } from '../model/escape-xml.ts';
import type { MetricChart } from './metric-chart.ts';

/**
 * The frame that a newspaper pastes into its page. Its height holds the chart with its title, table closed, at a
 * column's width; what does not fit scrolls.
 * @param address absolute address of the page that shows the chart alone
 * @param height of the drawing as it is designed, in CSS pixels
 */
export function embedCode(chart: MetricChart, address: string, height: number): string {
  const lines = [chart.title, chart.subtitle ?? '', ...chart.notes].map((text) =>
    Math.ceil(text.length / 38),
  );
  const texts = lines.reduce((sum, count) => sum + count * 22, 0) + chart.sources.length * 50;
  const drawing = chart.form === 'figure' ? 90 : Math.round((height * 4) / 3);
  return `<iframe src="${address}" title="${escapeXml(chart.title)}" width="100%" height="${drawing + texts + 320}" style="border:0" loading="lazy"></iframe>`;
}
