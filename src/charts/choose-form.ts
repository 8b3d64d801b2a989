import type { ChartForm } from '../model/chart-form.ts';
import type { Metric } from '../model/figures/metric.ts';

/** What is drawn: a form an author may name, one that follows from the data, or a figure that is stated and not drawn. */
export type DrawnForm = ChartForm | 'dots' | 'slope' | 'figure';

/** Bars of more places are a wall; dots are read line by line. */
const MOST_BARS = 8;

/**
 * The form that suits the data: one figure is stated, or a part of its whole; a result beside its targets is progress;
 * three times or more are a line; ranks at two times are slopes, at one dots; a few places at two times are slopes, many places
 * dots; all else is bars.
 * @param named by the author, where it fits
 */
export function chooseForm(metrics: readonly Metric[], named?: ChartForm): DrawnForm {
  const isRank = metrics[0]?.kind === 'rank';
  if (named === undefined && metrics.length === 1)
    return !isRank && fits('progress', metrics) ? 'progress' : 'figure';
  const results = metrics.filter(({ kind }) => kind !== 'target');
  const isLine = fits('line', metrics) && timesOf(results).size >= 3;
  if (named === 'line' || (named === undefined && isLine)) return 'line';
  if (isRank) return isSlope(metrics) ? 'slope' : 'rank';
  if (named === undefined && isSlopeOfValues(metrics)) return 'slope';
  const hasTarget = metrics.some(({ kind }) => kind === 'target');
  if (named === 'progress' || (named === undefined && hasTarget && fits('progress', metrics)))
    return 'progress';
  return new Set(metrics.map(({ place }) => place)).size > MOST_BARS ? 'dots' : 'bar';
}

/** Whether a few lines lead from one time to another, each with both. */
function isSlope(metrics: readonly Metric[]): boolean {
  const lines = [...Map.groupBy(metrics, seriesKey).values()];
  return (
    timesOf(metrics).size === 2 &&
    metrics.every(({ kind }) => kind !== 'target') &&
    lines.length <= MOST_LINES &&
    lines.every((line) => line.length === 2 && timesOf(line).size === 2)
  );
}

/** Whether a few places, and not one alone, lead from one value to another of one indicator. */
function isSlopeOfValues(metrics: readonly Metric[]): boolean {
  return seriesKeys(metrics).size > 1 && isSlope(metrics) && fits('line', metrics);
}

/** Whether the data can be drawn in the form at all. */
export function fits(form: ChartForm, metrics: readonly Metric[]): boolean {
  const isRank = metrics[0]?.kind === 'rank';
  switch (form) {
    case 'bar':
      return !isRank;
    case 'rank':
      return isRank;
    case 'line':
      // A range has no single height, and unlike indicators have no common line.
      return (
        timesOf(metrics).size >= 2 &&
        new Set(metrics.map(({ indicator }) => indicator)).size === 1 &&
        seriesKeys(metrics).size <= MOST_LINES &&
        metrics.every(({ upTo }) => upTo === undefined)
      );
    case 'progress':
      return isProgress(metrics);
  }
}

/** More lines than these cannot be told apart by dash and mark. */
export const MOST_LINES = 4;

/** Values of one line: one indicator, one place, one kind. */
export function seriesKey({ indicator, place, kind }: Metric): string {
  return `${indicator}|${place}|${kind}`;
}

function seriesKeys(metrics: readonly Metric[]): Set<string> {
  return new Set(metrics.map(seriesKey));
}

function timesOf(metrics: readonly Metric[]): Set<string> {
  return new Set(metrics.map(({ asOf }) => asOf));
}

/** One result, with a whole or with targets of the same indicator and place to reach. */
function isProgress(metrics: readonly Metric[]): boolean {
  const results = metrics.filter(({ kind }) => kind === 'observed');
  const targets = metrics.filter(({ kind }) => kind === 'target');
  const [result] = results;
  return (
    result !== undefined &&
    results.length === 1 &&
    results.length + targets.length === metrics.length &&
    result.value >= 0 &&
    result.upTo === undefined &&
    (result.outOf !== undefined || targets.length > 0) &&
    targets.every(
      ({ indicator, place, upTo, outOf }) =>
        indicator === result.indicator &&
        place === result.place &&
        upTo === undefined &&
        outOf === result.outOf,
    )
  );
}
