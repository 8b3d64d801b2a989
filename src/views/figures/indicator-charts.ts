import { MOST_LINES } from '../../charts/choose-form.ts';
import { type MetricChart, metricChart } from '../../charts/metric-chart.ts';
import {
  comparisonsOf,
  latestPart,
  type Observation,
  seriesOf,
  timesOf,
} from '../../corpus/figures/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { ChartForm } from '../../model/chart-form.ts';
import { namesAtIssue, presentNames } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { lastDay } from '../../model/time/time-period.ts';

/** Places that are drawn all; of more the first, the average and the last tell how they stand, and the table has them. */
const [MOST_PLACES, FIRST, LAST] = [25, 10, 5];
/** Small charts beyond which a picture stops helping and the table serves better. */
const MOST_CHARTS = 6;

const ANCHORS = { comparison: 'so-sanh', overTime: 'theo-thoi-gian', figure: 'so-lieu' } as const;

/** A chart of an indicator's page, and how many places it leaves to the table. */
export interface IndicatorChart {
  anchor: string;
  group: 'comparison' | 'overTime' | 'figure';
  chart: MetricChart;
  shown: number;
  places: number;
}

/** Address of the sentence an observation was printed in. */
export function observationAddress({ notice, anchor }: Observation): string {
  return `${noticeAddress(notice.id)}#${anchor}`;
}

/** The charts of one indicator: places side by side, then each through time; a lone figure is stated. */
export function indicatorCharts(
  locale: Locale,
  slug: string,
  observations: readonly Observation[],
  registry: Registry,
): IndicatorChart[] {
  const name = locale.official(registry.indicators.get(slug)?.name ?? slug);
  const charts: IndicatorChart[] = [];
  const add = (
    group: IndicatorChart['group'],
    its: readonly Observation[],
    heading: { title: string; subtitle: string; form?: ChartForm },
    places: number,
  ): void => {
    const chart = metricChart(
      { words: locale.words.chart, official: locale.official },
      { indicators: [slug], ...heading },
      its,
      registry,
      {
        addressOf: observationAddress,
        isIndicatorNamed: true,
        placeOf: ({ notice, place }) => locale.names(namesAtIssue(notice, registry)).place(place),
      },
    );
    if ('message' in chart) return;
    const drawn = [...new Set(its.map(({ place }) => place))];
    const all = observations.filter(
      ({ place, caution }) => caution === undefined && drawn.includes(place),
    ).length;
    if (group === 'overTime' && chart.rows.length < all)
      chart.notes.push(locale.words.metric.latestOnly(chart.rows.length, all));
    const name = [ANCHORS[group], ...(drawn.length === 1 ? drawn : [])].join('-');
    const others = charts.filter(({ anchor }) => anchor === name || anchor.startsWith(`${name}--`)).length;
    const anchor = others === 0 ? name : `${name}--${others + 1}`;
    charts.push({ anchor, group, chart, shown: drawn.length, places });
  };
  for (const { unit, observations: side } of comparisonsOf(observations)) {
    const isRank = side[0]?.kind === 'rank';
    const year = lastDay(side[0]?.asOf ?? '').slice(0, 4);
    const drawn = placesDrawn(side);
    const places = new Set(side.map(({ place }) => place)).size;
    const ends = drawn.length < side.length && locale.words.metric.ends(FIRST, LAST, places, isRank);
    add(
      'comparison',
      drawn,
      {
        title: locale.words.metric.comparisonTitle(name),
        // In the picture too, for whoever sees it alone would take the fifteen for all.
        subtitle: [locale.words.metric.latest(year, locale.official(unit)), ends].filter(Boolean).join('; '),
        form: isRank ? 'rank' : 'bar',
      },
      places,
    );
  }
  for (const its of Map.groupBy(seriesOf(observations), ({ scale }) => scale).values()) {
    const heading = {
      title: locale.words.metric.overTimeTitle(name),
      subtitle: locale.words.metric.inUnit(locale.official(its[0]?.unit ?? '')),
    };
    const byPlace = [...Map.groupBy(its, ({ place }) => place).values()];
    const moving = byPlace.filter((ofPlace) => ofPlace.length > 1 || ofPlace.some((one) => timesOf(one) > 1));
    const lines = moving.flat();
    if (moving.length > 1 && lines.length <= MOST_LINES && lines.some((one) => timesOf(one) > 1)) {
      const together = lines.flatMap(latestPart);
      add('overTime', together, { ...heading, form: 'line' }, moving.length);
      continue;
    }
    for (const ofPlace of moving.slice(0, MOST_CHARTS)) {
      const title = `${name}: ${locale.names(presentNames(registry)).place(ofPlace[0]?.place ?? '')}`;
      add('overTime', ofPlace.flatMap(latestPart), { ...heading, title }, moving.length);
    }
  }
  // Nothing to compare and nothing that moves: the figures stand alone.
  if (charts.length === 0) {
    for (const { unit, place, observations: its } of seriesOf(observations).slice(0, MOST_CHARTS)) {
      const title = `${name}: ${locale.names(presentNames(registry)).place(place)}`;
      add('figure', its, { title, subtitle: locale.words.metric.inUnit(locale.official(unit)) }, 1);
    }
  }
  return charts;
}

/** The places of a comparison that are drawn: all, or of many the first, the last and the averages, in their order. */
export function placesDrawn<One extends Pick<Observation, 'kind'>>(ranked: readonly One[]): readonly One[] {
  const isAverage = ({ kind }: One): boolean => kind === 'average';
  const places = ranked.filter((one) => !isAverage(one));
  if (places.length <= MOST_PLACES) return ranked;
  const ends = new Set([...places.slice(0, FIRST), ...places.slice(-LAST)]);
  return ranked.filter((one) => isAverage(one) || ends.has(one));
}
