import { type MetricChart, metricChart } from '../../charts/metric-chart.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { latestPart, type Observation, seriesOf } from '../../corpus/figures/series.ts';
import { observationsOfPlaces } from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import { indicatorAddress, indicatorAnchor } from '../../model/addresses/address.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import type { Link } from '../lists/link.ts';
import { observationAddress } from './indicator-charts.ts';
import { type ObservationRow, observationRow } from './observation-row.ts';

/** Small multiples of a place: one card an indicator, drawn where there is something to draw. */
export interface PlaceMetricsView {
  /** Name of the place now. */
  place: string;
  cards: readonly {
    /** Its place in the page. */
    anchor: string;
    href: string;
    name: string;
    chart?: MetricChart;
    values: readonly Pick<ObservationRow, 'href' | 'printed' | 'kind' | 'time' | 'caution'>[];
    /** Said where the indicator has more figures of the place. */
    more?: Link;
  }[];
}

/** A place with years of figures has the rest on the indicator's page. */
const MOST_VALUES = 5;

/** The figures of a place by indicator; none where it has none of these. */
export function placeMetrics(
  locale: Locale,
  place: string,
  indicators: readonly string[],
  corpus: Corpus,
): PlaceMetricsView | undefined {
  const { registry } = corpus;
  const observed = observationsOfPlaces(corpus).get(place);
  if (!observed || indicators.length === 0) return undefined;
  return {
    place: locale.names(presentNames(registry)).place(place),
    cards: indicators.map((indicator) => {
      const observations = observed.get(indicator) ?? [];
      const chart = chartOf(locale, indicator, observations, registry);
      return {
        anchor: indicatorAnchor(indicator),
        href: indicatorAddress(indicator),
        name: locale.official(nameOf(indicator, registry)),
        ...(chart && { chart }),
        values: observations.slice(0, MOST_VALUES).map((observation) => {
          const { href, printed, kind, time, caution } = observationRow(locale, observation, corpus);
          return {
            ...{ href, printed, time },
            ...(kind !== undefined && { kind }),
            ...(caution !== undefined && { caution }),
          };
        }),
        ...(observations.length > MOST_VALUES && {
          more: {
            href: `${indicatorAddress(indicator)}?noi=${place}`,
            text: locale.words.metric.more(observations.length - MOST_VALUES),
          },
        }),
      };
    }),
  };
}

function nameOf(indicator: string, { indicators }: Registry): string {
  return indicators.get(indicator)?.name ?? indicator;
}

/** A result and its targets share a scale; ranks, changes and other units are left to the list. */
function chartOf(
  locale: Locale,
  indicator: string,
  observations: readonly Observation[],
  registry: Registry,
): MetricChart | undefined {
  const [first, ...others] = seriesOf(observations);
  if (!first) return undefined;
  const together = [first, ...others.filter(({ scale }) => scale === first.scale)];
  const chart = metricChart(
    { words: locale.words.chart, official: locale.official },
    { indicators: [indicator], title: locale.official(nameOf(indicator, registry)) },
    together.flatMap(latestPart),
    registry,
    { addressOf: observationAddress, isIndicatorNamed: true },
  );
  return 'message' in chart || chart.form === 'figure' ? undefined : chart;
}
