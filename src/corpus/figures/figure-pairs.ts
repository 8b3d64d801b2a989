import type { Metric } from '../../model/figures/metric.ts';
import type { Assignment } from '../../model/orders/assignment.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { compareTimePeriods, lastDay, timePeriodKind } from '../../model/time/time-period.ts';
import { namedScope } from './figure-scope.ts';
import type { Observation } from './series.ts';

/** Why two figures may not be set against each other. */
export type Unlike =
  /** Printed in two units; nothing is converted. */
  | { kind: 'unit' }
  /** One of a day, one of a month, a quarter or a year. */
  | { kind: 'time' }
  /** Of two years, where each year is counted from nought. */
  | { kind: 'year' }
  /** A range, or only about so much. */
  | { kind: 'bound' }
  /** Their sentences name unlike scopes: the plan of the beginning of the year, the adjusted one. */
  | { kind: 'scope'; named: string };

/** What decides what a figure may be set against: an {@link Observation} has it, and so has the published JSON of a notice. */
export interface PairFigure
  extends Pick<
    Metric,
    | 'anchor'
    | 'place'
    | 'kind'
    | 'asOf'
    | 'value'
    | 'upTo'
    | 'bound'
    | 'isChange'
    | 'caution'
    | 'printed'
    | 'sentence'
  > {
  /** Unit it is compared in. */
  comparedIn: string;
  /** Day of its notice. */
  day: string;
  notice: { id: string; assignments: readonly Pick<Assignment, 'anchor' | 'within' | 'words'>[] };
}

/** Two figures of the same thing and place in two notices, in time. */
export interface FigureChange<Figure extends PairFigure = Observation> {
  before: Figure;
  after: Figure;
  /** The later less the earlier, in their unit; absent where it may not be said. */
  difference?: number;
  unlike?: Unlike;
}

/** What was aimed at, and what was reported of it since. */
export interface AimAndResult<Figure extends PairFigure = Observation> {
  aim: Figure;
  /** The order that sets the aim. */
  order?: Figure['notice']['assignments'][number];
  /** The newest figure of the same thing and place since, of a time that the aim is for. */
  result?: Figure;
  /** The result less the aim, in their unit. */
  difference?: number;
  unlike?: Unlike;
  /** Why there is no result: nothing was reported, only for a later time, or only of the place that took over. */
  missing?: 'none' | 'after' | 'place';
  /** The figure that is none of the aim's place or time. */
  other?: Figure;
}

/** What is measured, under no doubt, and is no change itself. */
export function isLevel({ kind, caution, isChange }: PairFigure): boolean {
  return kind === 'observed' && caution === undefined && !isChange;
}

/**
 * What moved between notices: of each place every two figures that follow each other in time, in two notices; the newest first.
 * @param observations all figures of one indicator
 */
export function changesOf<Figure extends PairFigure>(
  observations: readonly Figure[],
  indicator: Pick<Indicator, 'startsAnew'>,
): FigureChange<Figure>[] {
  const byPlace = Map.groupBy(observations.filter(isLevel), ({ place }) => place);
  return [...byPlace.values()]
    .flatMap((its) => {
      // Of one time the notice that printed it first: a later one says it again.
      const times = Map.groupBy(its, ({ asOf }) => asOf);
      const inTime = [...times.values()]
        .map((same) => same.toSorted((a, b) => compare(a.day, b.day))[0])
        .filter((one) => one !== undefined)
        .toSorted((a, b) => compareTimePeriods(a.asOf, b.asOf));
      return inTime.slice(1).flatMap((after, at): FigureChange<Figure>[] => {
        const before = inTime[at];
        if (!before || before.notice.id === after.notice.id) return [];
        return [{ before, after, ...between(before, after, indicator) }];
      });
    })
    .toSorted((a, b) => compareTimePeriods(b.after.asOf, a.after.asOf));
}

/** Every aim that a notice prints, with what was reported of it since; the newest aim first. */
export function aimsOf<Figure extends PairFigure>(
  observations: readonly Figure[],
  indicator: Pick<Indicator, 'startsAnew'>,
  { places }: Pick<Registry, 'places'>,
): AimAndResult<Figure>[] {
  const levels = observations.filter(isLevel);
  return observations
    .filter(({ kind, caution, isChange }) => kind === 'target' && caution === undefined && !isChange)
    .map((aim): AimAndResult<Figure> => {
      const given = aim.day;
      const order = aim.notice.assignments.find(
        ({ within, words }) => aim.anchor.startsWith(`${within}-sl-`) && words.includes(aim.printed),
      );
      const since = levels.filter(({ asOf, day }) => day > given && lastDay(asOf) > given);
      const ofPlace = since.filter(({ place }) => place === aim.place);
      const result = ofPlace
        .filter(({ asOf }) => lastDay(asOf) <= lastDay(aim.asOf))
        .toSorted((a, b) => compareTimePeriods(b.asOf, a.asOf))[0];
      const base = { aim, ...(order && { order }) };
      if (result) return { ...base, result, ...between(aim, result, indicator) };
      const later = ofPlace[0];
      if (later) return { ...base, missing: 'after', other: later };
      const successors = places.get(aim.place)?.successors ?? [];
      const other = since.find(({ place }) => successors.includes(place));
      return other ? { ...base, missing: 'place', other } : { ...base, missing: 'none' };
    });
}

/** What lies between two figures of one thing and one place, or why that may not be said. */
export function between(
  a: PairFigure,
  b: PairFigure,
  { startsAnew }: Pick<Indicator, 'startsAnew'>,
): { difference: number } | { unlike: Unlike } {
  if (a.comparedIn !== b.comparedIn) return { unlike: { kind: 'unit' } };
  if (startsAnew === 'year' && yearOf(a) !== yearOf(b)) return { unlike: { kind: 'year' } };
  // An aim for a year and a figure of its last day mean the same time.
  const isAim = a.kind === 'target';
  if (!isAim && timePeriodKind(a.asOf) !== timePeriodKind(b.asOf)) return { unlike: { kind: 'time' } };
  const isVague = (one: PairFigure): boolean =>
    one.upTo !== undefined || (one.bound !== undefined && (one.kind !== 'target' || one.bound === 'about'));
  if (isVague(a) || isVague(b)) return { unlike: { kind: 'bound' } };
  const [scopeOfA, scopeOfB] = [namedScope(a), namedScope(b)];
  if (scopeOfA !== scopeOfB) return { unlike: { kind: 'scope', named: scopeOfB || scopeOfA } };
  return { difference: subtract(b.value, a.value) };
}

function yearOf({ asOf }: PairFigure): string {
  return lastDay(asOf).slice(0, 4);
}

/** Exact in the decimals that were printed. */
function subtract(a: number, b: number): number {
  const decimals = Math.max(...[a, b].map((value) => String(value).split('.')[1]?.length ?? 0));
  return Number((a - b).toFixed(decimals));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
