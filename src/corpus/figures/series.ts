import type { Metric } from '../../model/figures/metric.ts';
import { unitOf } from '../../model/figures/metric-unit.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { compareTimePeriods, lastDay, timePeriodKind } from '../../model/time/time-period.ts';
import type { Corpus } from '../corpus.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';

/** One figure with the notice that printed it. */
export interface Observation extends Metric {
  notice: Notice;
  /** Day of the notice. */
  day: string;
  /** Unit it is compared in; see `unitOf`. */
  comparedIn: string;
}

/** Values that may stand on one line: one place, one kind, one unit. */
export interface Series {
  place: string;
  /** Unit, and whether ranks or changes: what may stand on one scale. */
  scale: string;
  unit: string;
  /** In time; under no caution. */
  observations: Observation[];
}

/** Places side by side in one unit, each at its latest time. */
export interface Comparison {
  unit: string;
  /** Highest first; ranks best first. */
  observations: Observation[];
}

/** Two notices that print unlike values of the same thing, place, kind and time. */
export interface Disagreement {
  observations: Observation[];
}

/** Every figure of every notice by indicator, in the order of the registry; each list newest first. */
export function observationsByIndicator(corpus: Corpus): ReadonlyMap<string, Observation[]> {
  return byIndicator(observationsOf(corpus), corpus.registry);
}

/** {@link observationsByIndicator}, made once. */
export const observationsOfIndicators = oncePerCorpus(observationsByIndicator);

/** Every figure of every notice by place, and of each place by indicator. */
export function observationsByPlace(corpus: Corpus): ReadonlyMap<string, ReadonlyMap<string, Observation[]>> {
  const places = Map.groupBy(observationsOf(corpus), ({ place }) => place);
  return new Map([...places].map(([place, its]) => [place, byIndicator(its, corpus.registry)]));
}

function observationsOf({ notices, registry }: Corpus): Observation[] {
  return notices.flatMap((notice) =>
    notice.metrics.map((metric) => ({
      ...metric,
      notice,
      day: noticeDay(notice),
      comparedIn: unitOf(metric, registry),
    })),
  );
}

function byIndicator(
  observations: readonly Observation[],
  registry: Registry,
): ReadonlyMap<string, Observation[]> {
  const grouped = Map.groupBy(observations, ({ indicator }) => indicator);
  return new Map(
    [...registry.indicators.keys()].flatMap((indicator) => {
      const its = grouped.get(indicator);
      // `corpus.notices` are newest first already; the sort keeps their order within a time.
      return its ? [[indicator, its.toSorted((a, b) => compareTimePeriods(b.asOf, a.asOf))] as const] : [];
    }),
  );
}

/** The lines that observations make, never across places, kinds or units; those with most times first. */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const drawable = observations.filter(({ caution }) => caution === undefined);
  const groups = Map.groupBy(drawable, (one) => [one.place, one.kind, scaleOf(one)].join('|'));
  return [...groups.values()]
    .flatMap((its) => {
      const [first] = its;
      if (!first) return [];
      const inTime = its.toSorted((a, b) => compareTimePeriods(a.asOf, b.asOf));
      return [{ place: first.place, scale: scaleOf(first), unit: first.comparedIn, observations: inTime }];
    })
    .toSorted((a, b) => timesOf(b) - timesOf(a) || (a.place < b.place ? -1 : 1));
}

/** Points of one line that a phone can still tell apart. */
const MOST_POINTS = 24;

/** The latest part of a series, as much as is drawn; the rest is history for the table. */
export function latestPart({ observations }: Series): Observation[] {
  // A province's average is printed in the notice of every district: many sentences, one point.
  const points = new Map(
    observations.toReversed().map((one) => [[one.asOf, one.value, one.upTo, one.bound].join('|'), one]),
  );
  return [...points.values()].toReversed().slice(-MOST_POINTS);
}

/** How many times a series has. */
export function timesOf({ observations }: Series): number {
  return new Set(observations.map(({ asOf }) => asOf)).size;
}

/** What may stand on one scale: one unit, and never ranks or changes among levels. */
function scaleOf({ comparedIn, kind, isChange }: Observation): string {
  return [comparedIn, kind === 'rank' ? 'rank' : '', isChange ? 'change' : ''].join('|');
}

/**
 * Places side by side, in each unit: the latest result of every place of the same kind of time within the newest year,
 * and averages beside them. Older results are history, not a comparison.
 */
export function comparisonsOf(observations: readonly Observation[]): Comparison[] {
  const comparable = observations.filter(({ caution, kind }) => caution === undefined && kind !== 'target');
  const groups = Map.groupBy(comparable, scaleOf);
  return [...groups.values()].flatMap((its) => {
    const newest = its.toSorted((a, b) => compareTimePeriods(b.asOf, a.asOf))[0];
    if (!newest) return [];
    const current = its.filter(
      ({ asOf }) =>
        timePeriodKind(asOf) === timePeriodKind(newest.asOf) &&
        lastDay(asOf).slice(0, 4) === lastDay(newest.asOf).slice(0, 4),
    );
    const latest = [...Map.groupBy(current, ({ place, kind }) => `${place}|${kind}`).values()].flatMap(
      (ofPlace) => ofPlace.toSorted((a, b) => compareTimePeriods(b.asOf, a.asOf)).slice(0, 1),
    );
    if (new Set(latest.map(({ place }) => place)).size < 2) return [];
    const sign = newest.kind === 'rank' ? 1 : -1;
    return [
      {
        unit: newest.comparedIn,
        observations: latest.toSorted((a, b) => sign * (a.value - b.value) || (a.place < b.place ? -1 : 1)),
      },
    ];
  });
}

/** The same thing printed with unlike values: shown to readers, settled by nobody here. */
export function disagreementsOf(observations: readonly Observation[]): Disagreement[] {
  const groups = Map.groupBy(observations, ({ place, kind, asOf, comparedIn }) =>
    [place, kind, asOf, comparedIn].join('|'),
  );
  return [...groups.values()]
    .filter((its) => new Set(its.map(({ value, upTo, bound }) => [value, upTo, bound].join('|'))).size > 1)
    .map((its) => ({ observations: its }));
}

/** Units in which an indicator was printed, in the order of the observations. */
export function unitsOf(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map(({ comparedIn }) => comparedIn))];
}
