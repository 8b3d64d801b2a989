import type { MetricChart } from '../charts/metric-chart.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import { disagreementsOf, type Observation, observationsOfIndicators, unitsOf } from '../corpus/series.ts';
import { metricWords as words } from '../i18n/metric.ts';
import { indicatorAddress, PAGES } from '../model/address.ts';
import type { Indicator } from '../model/indicator.ts';
import { presentNames } from '../model/names-borne.ts';
import type { Registry } from '../model/registry.ts';
import { printTimePeriod } from '../model/time/time-period.ts';
import { indicatorCharts } from './indicator-charts.ts';
import type { Link } from './link.ts';
import { drawnOfList, numberedPage, numberedPager, type PagerView } from './list-pages.ts';
import { type ObservationRow, observationRow } from './observation-row.ts';
import type { PageHead } from './page-head.ts';
import { pageEnd } from './page-titles.ts';

/** A page of an indicator: its figures in pages, newest time first, and all that speaks of all of them on the first. */
export interface IndicatorPageView {
  head: PageHead;
  /** Address of the first page. */
  address: string;
  first?: {
    definition: string;
    unit: string;
    direction: string;
    topic: Link;
    /** How many figures, from how many notices. */
    count: string;
    /** Unlike units, unlike prints of one thing. */
    notes: readonly string[];
    groups: readonly {
      title: string;
      /** Whether it is one of several charts and takes the whole width. */
      isWide: boolean;
      figures: readonly { chart: MetricChart; id: string; page: string; source: string }[];
      /** Said where not all places are drawn. */
      note?: string;
    }[];
    /** Figures under doubt, which are not drawn. */
    doubts: readonly string[];
  };
  rows: readonly ObservationRow[];
  pager?: PagerView;
}

/** Doubts and disagreements told above the table; it has them all. */
const MOST_NOTES = 10;

/** What one page of an indicator is drawn from. */
export function indicatorDrawnFrom(
  corpus: Corpus,
  { indicator, page }: { indicator: string; page: string | undefined },
): DrawnFrom {
  const observations = observationsOfIndicators(corpus).get(indicator) ?? [];
  const list = numberedPage(observations, page);
  return { places: list.page === 1 ? observations : list.items, rest: drawnOfList(list) };
}

export function indicatorPage(
  corpus: Corpus,
  { indicator, page }: { indicator: string; page: string | undefined },
): IndicatorPageView {
  const { registry } = corpus;
  const known = registry.indicators.get(indicator);
  if (!known) throw new Error(`không có chỉ tiêu ${indicator}`);
  const observations = observationsOfIndicators(corpus).get(indicator) ?? [];
  const list = numberedPage(observations, page);
  const address = indicatorAddress(indicator);
  const pager = numberedPager(address, list);
  return {
    head: { title: known.name, titleEnd: pageEnd(list), description: known.definition },
    address,
    ...(list.page === 1 && { first: firstPage(indicator, known, observations, registry) }),
    rows: list.items.map((observation) => observationRow(observation, corpus)),
    ...(pager && { pager }),
  };
}

function firstPage(
  slug: string,
  { definition, topic, unit, better }: Indicator,
  observations: readonly Observation[],
  registry: Registry,
) {
  const notices = new Set(observations.map(({ notice }) => notice.id)).size;
  const units = unitsOf(observations);
  const disagreements = disagreementsOf(observations)
    .slice(0, MOST_NOTES)
    .flatMap(({ observations: [first, ...others] }) =>
      first
        ? words.disagree(
            presentNames(registry).place(first.place),
            printTimePeriod(first.asOf),
            [first, ...others].map(({ printed }) => printed),
          )
        : [],
    );
  const charts = indicatorCharts(slug, observations, registry);
  return {
    definition,
    unit,
    direction: words.better[better],
    topic: { href: `${PAGES.indicators}#${topic}`, text: registry.topics.get(topic)?.name ?? '' },
    count: words.counted(observations.length, notices),
    notes: [...(units.length > 1 ? [words.unlikeUnits(units)] : []), ...disagreements],
    groups: [...Map.groupBy(charts, ({ group }) => group)].map(([group, its]) => {
      const [{ places, shown } = { places: 0, shown: 0 }] = its;
      const drawn = Math.max(shown, its.length);
      return {
        title: words[group],
        isWide: its.length > 1,
        figures: its.map(({ anchor, chart }) => ({
          chart,
          id: anchor,
          page: `${indicatorAddress(slug)}#${anchor}`,
          source: words.chartSource(notices),
        })),
        ...(places > drawn && { note: words.first(drawn, places) }),
      };
    }),
    doubts: observations
      .filter(({ caution }) => caution !== undefined)
      .slice(0, MOST_NOTES)
      .map(({ printed, caution }) => `${words.withheld(printed)} ${caution}`),
  };
}
