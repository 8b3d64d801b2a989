import type { ChartWords, Locale } from '../i18n/locale.ts';
import type { Metric, MetricKind } from '../model/figures/metric.ts';
import { unitOf } from '../model/figures/metric-unit.ts';
import { presentNames } from '../model/registry/names-borne.ts';
import type { Registry } from '../model/registry/registry.ts';
import { compareTimePeriods, timePeriodKind } from '../model/time/time-period.ts';
import { chartProblem, type MetricChartProblem, unknownSlug } from './chart-problem.ts';
import { chooseForm, type DrawnForm, seriesKey } from './choose-form.ts';
import { type ChartWish, chooseMetrics } from './choose-metrics.ts';

/** One mark of a chart, with the way back to the sentence it was printed in. */
export interface ChartRow {
  /** What tells it from the other rows: indicator, place, kind, time, as far as they differ. */
  label: string;
  /** The line it belongs to; empty when there is only one. */
  series: string;
  indicator: string;
  place: string;
  kind: MetricKind;
  period: string;
  value: number;
  upTo?: number;
  outOf?: number;
  unit: string;
  printed: string;
  /** Address of the printed figure. */
  href: string;
}

/** A value that is shown with its caution, never drawn. */
interface WithheldValue {
  label: string;
  printed: string;
  href: string;
  caution: string;
}

/** What is drawn: one unit, rows in a fixed order. All that the browser needs. */
export interface DrawnChart {
  form: DrawnForm;
  title: string;
  subtitle?: string;
  unit: string;
  /** What all values are parts of: 100 of shares, 19 of "08/19 tiêu chí"; the axis ends there. */
  whole?: number;
  rows: ChartRow[];
}

/** A chart with all that stands around its drawing. */
export interface MetricChart extends DrawnChart {
  /** What a reader must know to compare honestly: unlike times, kinds of time. */
  notes: string[];
  withheld: WithheldValue[];
  /** What it measures, by slug. */
  indicators: { slug: string; name: string }[];
}

/** What is needed of a language to say a chart. */
export interface ChartLocale {
  words: ChartWords;
  official: Locale['official'];
}

/** How a figure is found again in what is around it. */
interface MetricSurroundings<M> {
  /** Address of the printed figure; in the notice's own page the bare anchor. */
  addressOf(metric: M): string;
  /** Whether the heading names the only indicator, so that the rows need not. */
  isIndicatorNamed: boolean;
  /** Name of the place of a figure, as the notice that printed it has it. */
  placeOf(metric: M): string;
}

/**
 * The chart an author asked for. A value under caution is never drawn; mixed units, ranks among shares and charts
 * without data are refused rather than drawn wrongly.
 * @param metrics those of one notice, or of many with their own way to the sentence
 */
export function metricChart<M extends Metric>(
  locale: ChartLocale,
  request: ChartWish,
  metrics: readonly M[],
  registry: Registry,
  {
    addressOf = ({ anchor }) => `#${anchor}`,
    isIndicatorNamed = false,
    placeOf = ({ place }) => presentNames(registry).place(place),
  }: Partial<MetricSurroundings<M>> = {},
): MetricChart | MetricChartProblem {
  const { chosen, drawn, problem } = chooseDrawn(request, metrics, registry);
  if (problem) return problem;
  const label = labeller(locale, drawn, registry, placeOf, isIndicatorNamed);
  const unit = drawn[0] ? unitOf(drawn[0], registry) : '';
  const whole = wholeOf(drawn, unit);
  return {
    form: chooseForm(drawn, request.form),
    title: request.title,
    ...(request.subtitle !== undefined && { subtitle: request.subtitle }),
    unit: locale.official(unit),
    ...(whole !== undefined && { whole }),
    rows: drawn.map((metric) => rowOf(locale, metric, label, unit, registry, placeOf, addressOf)),
    notes: notesOf(locale.words, drawn),
    withheld: chosen
      .filter(({ caution }) => caution !== undefined)
      .map((metric) => ({
        label: label(metric).full,
        printed: locale.official(metric.printed),
        href: addressOf(metric),
        caution: locale.official(metric.caution ?? ''),
      })),
    indicators: [...new Set(drawn.map(({ indicator }) => indicator))].map((slug) => ({
      slug,
      name: locale.official(registry.indicators.get(slug)?.name ?? slug),
    })),
  };
}

/** Why a chart that an author asked for is refused; undefined where it is drawn. */
export function metricChartProblem(
  request: ChartWish,
  metrics: readonly Metric[],
  registry: Registry,
): MetricChartProblem | undefined {
  return chooseDrawn(request, metrics, registry).problem;
}

/** The figures that are asked for, those of them that are drawn, and why they cannot be. */
function chooseDrawn<M extends Metric>(request: ChartWish, metrics: readonly M[], registry: Registry) {
  const problem = unknownSlug(request, registry);
  if (problem) return { chosen: [], drawn: [], problem };
  const chosen = chooseMetrics(request, metrics);
  const drawn = chosen.filter(({ caution }) => caution === undefined);
  return { chosen, drawn, problem: chartProblem(request, drawn, registry) };
}

/** What all values are parts of: they are shares and no changes, or were printed as parts of one number; ranks are not. */
function wholeOf(drawn: readonly Metric[], unit: string): number | undefined {
  const isWithin = (whole: number): boolean =>
    drawn.every(({ value, upTo }) => value >= 0 && Math.max(value, upTo ?? value) <= whole);
  if (drawn.some(({ kind, isChange }) => kind === 'rank' || isChange)) return undefined;
  if (unit === '%') return isWithin(100) ? 100 : undefined;
  const [whole] = drawn.map(({ outOf }) => outOf);
  return whole !== undefined && drawn.every(({ outOf }) => outOf === whole) && isWithin(whole)
    ? whole
    : undefined;
}

/** Names that tell the rows of a chart apart; what all share is left to the title. */
function labeller<M extends Metric>(
  { words, official }: ChartLocale,
  drawn: readonly M[],
  registry: Registry,
  placeOf: (metric: M) => string,
  isIndicatorNamed: boolean,
): (metric: M) => { full: string; series: string } {
  const varies = (read: (metric: Metric) => string): boolean => new Set(drawn.map(read)).size > 1;
  const manyIndicators = varies(({ indicator }) => indicator);
  const manyPlaces = varies(({ place }) => place);
  const manyTimes = varies(({ asOf }) => asOf);
  const manySeries = varies(seriesKey);
  // A line has one name, though its place was renamed on the way: the newest.
  const inTime = drawn.toSorted((a, b) => compareTimePeriods(a.asOf, b.asOf));
  const seriesPlace = new Map(inTime.map((metric) => [metric.place, placeOf(metric)]));
  return (metric) => {
    const indicator = official(registry.indicators.get(metric.indicator)?.name ?? metric.indicator);
    const place = placeOf(metric);
    const kind = metric.kind === 'observed' || metric.kind === 'rank' ? false : words.kinds[metric.kind];
    const join = (...parts: (string | false)[]): string => parts.filter(Boolean).join(', ');
    return {
      full: join(
        (manyIndicators || !(manyPlaces || (isIndicatorNamed && manyTimes))) && indicator,
        manyPlaces && place,
        kind,
        manyTimes && words.period(metric.asOf),
      ),
      series: manySeries
        ? join(manyIndicators && indicator, manyPlaces && (seriesPlace.get(metric.place) ?? place), kind) ||
          words.kinds.observed
        : '',
    };
  };
}

function rowOf<M extends Metric>(
  { official }: ChartLocale,
  metric: M,
  label: (metric: M) => { full: string; series: string },
  unit: string,
  registry: Registry,
  placeOf: (metric: M) => string,
  addressOf: (metric: M) => string,
): ChartRow {
  const { kind, asOf, value, upTo, outOf, printed } = metric;
  const { full, series } = label(metric);
  return {
    label: full,
    series,
    indicator: official(registry.indicators.get(metric.indicator)?.name ?? metric.indicator),
    place: placeOf(metric),
    kind,
    period: asOf,
    value,
    ...(upTo !== undefined && { upTo }),
    ...(outOf !== undefined && { outOf }),
    unit,
    printed: official(printed),
    href: addressOf(metric),
  };
}

/** The cautions on figures of a sentence, to stand wherever the sentence is quoted. */
export function cautionsOn(
  sentence: string,
  metrics: readonly Metric[],
): { printed: string; caution: string }[] {
  return metrics.flatMap(({ sentence: other, printed, caution }) =>
    caution !== undefined && other === sentence ? [{ printed, caution }] : [],
  );
}

/** Bounds, times of unlike kinds, places at unlike times and ranks among unlike numbers are never drawn in silence. */
function notesOf(words: ChartWords, drawn: readonly Metric[]): string[] {
  const results = drawn.filter(({ kind }) => kind !== 'target');
  const timesOfPlaces = [...Map.groupBy(results, ({ place }) => place).values()].map((metrics) =>
    [...new Set(metrics.map(({ asOf }) => asOf))].join(' '),
  );
  const differ = (values: Iterable<unknown>): boolean => new Set(values).size > 1;
  return [
    ...(drawn.some(({ bound }) => bound !== undefined) ? [words.bounds] : []),
    ...(differ(timesOfPlaces) ? [words.unlikeTimes] : []),
    ...(differ(results.map(({ asOf }) => timePeriodKind(asOf))) ? [words.unlikePeriods] : []),
    ...(differ(results.filter(({ kind }) => kind === 'rank').map(({ outOf }) => outOf))
      ? [words.unlikeTotals]
      : []),
  ];
}
