import { type MetricChart, metricChart } from '../../charts/metric-chart.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';

/**
 * The charts a notice asks for; the checks have refused those that cannot be drawn.
 * @param base address before the anchors of the figures; empty in the notice's own page
 */
export function noticeCharts(
  locale: Locale,
  notice: Notice,
  registry: Registry,
  base = '',
): { anchor: string; chart: MetricChart }[] {
  return notice.charts.map((request) => {
    const chart = metricChart(
      { words: locale.words.chart, official: locale.official },
      request,
      notice.metrics,
      registry,
      {
        addressOf: ({ anchor }) => `${base}#${anchor}`,
        placeOf: ({ place }) => locale.names(namesAtIssue(notice, registry)).place(place),
      },
    );
    if ('message' in chart) throw new Error(`${notice.file}: ${request.anchor}: ${chart.message}`);
    return { anchor: request.anchor, chart };
  });
}
