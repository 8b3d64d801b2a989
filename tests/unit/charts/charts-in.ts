import type { DrawnChart } from '../../../src/charts/metric-chart.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { observationsByIndicator } from '../../../src/corpus/figures/series.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { listNotices, readNotice, readRegistry } from '../../../src/site/content/read-content.ts';
import { indicatorCharts } from '../../../src/views/figures/indicator-charts.ts';
import { noticeCharts } from '../../../src/views/notice/notice-charts.ts';

/** Every chart that a site of this content draws, by its place. */
export async function chartsIn(content: string): Promise<Map<string, DrawnChart>> {
  const { registry } = await readRegistry(content);
  const files = await listNotices(content);
  const notices = files.flatMap((file) => readNotice(content, file).notice ?? []);
  const inNotices = notices.flatMap((notice) =>
    noticeCharts(vietnamese, notice, registry).map(
      ({ anchor, chart }) => [`${notice.id}#${anchor}`, chart] as const,
    ),
  );
  const ofIndicators = [...observationsByIndicator(corpusOf(notices, registry))].flatMap(([slug, observed]) =>
    indicatorCharts(vietnamese, slug, observed, registry).map(
      ({ anchor, chart }) => [`${slug}#${anchor}`, chart] as const,
    ),
  );
  return new Map([...inNotices, ...ofIndicators].filter(([, { form }]) => form !== 'figure'));
}
