import type { Metric } from '../model/figures/metric.ts';
import type { ChartRequest } from '../model/notice.ts';
import { compareTimePeriods } from '../model/time/time-period.ts';

/** What a chart shows, without its place in a text. */
export type ChartWish = Omit<ChartRequest, 'anchor' | 'position'>;

/** The metrics that the request names: by indicator, then place, each in time; one printed twice only once. */
export function chooseMetrics<M extends Metric>(
  { indicators, places, kinds }: ChartWish,
  metrics: readonly M[],
): M[] {
  const named = indicators.flatMap((indicator) =>
    metrics.filter(
      (metric) =>
        metric.indicator === indicator &&
        (!places || places.includes(metric.place)) &&
        (!kinds || kinds.includes(metric.kind)),
    ),
  );
  const order = places ?? [...new Set(named.map(({ place }) => place))];
  return withoutRepeats(named).toSorted(
    (a, b) =>
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
      order.indexOf(a.place) - order.indexOf(b.place) ||
      compareTimePeriods(a.asOf, b.asOf),
  );
}

/** The same observation printed twice is one mark, at its first sentence. */
function withoutRepeats<M extends Metric>(metrics: readonly M[]): M[] {
  const seen = new Set<string>();
  return metrics.filter(({ indicator, place, kind, asOf, value, upTo, outOf, unit, bound, isChange }) => {
    const key = [indicator, place, kind, asOf, value, upTo, outOf, unit, bound, isChange].join('|');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
