import { INDICATOR_PLACES } from '../../model/addresses/address.ts';
import { lastDay } from '../../model/time/time-period.ts';
import { datedParameters, numberedParameters } from '../addresses/pages-of.ts';
import { SECTION_ROWS } from '../subjects/subjects.ts';
import type { Observation } from './series.ts';

/** Places that the page of an indicator names; where there are more, a list has them all. */
export const MOST_PLACES_NAMED = 12;

/** A page of an indicator: its own, one of a year's figures, or one of the list of its places. */
export type IndicatorPart =
  | { kind: 'own' }
  | { kind: 'year'; year: string; page: string | undefined }
  | { kind: 'places'; page: string | undefined };

/** Figures by the year in which their time ends, the newest year first; within a year as they come. */
export function yearsOf(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const years = Map.groupBy(observations, ({ asOf }) => lastDay(asOf).slice(0, 4));
  return new Map([...years].toSorted(([a], [b]) => (a > b ? -1 : 1)));
}

/** Figures by place, the place with most figures first. */
export function placesOf(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const places = Map.groupBy(observations, ({ place }) => place);
  return new Map(
    [...places].toSorted(([a, its], [b, others]) => others.length - its.length || (a < b ? -1 : 1)),
  );
}

/** Whether the page of an indicator shows some of its figures alone, and years have theirs. */
export function isByYear(observations: readonly unknown[]): boolean {
  return observations.length > SECTION_ROWS;
}

/** Route parameters of the pages of an indicator. A choice that holds nothing has no page. */
export function indicatorParameters(observations: readonly Observation[]): (string | undefined)[] {
  const below = (part: string, pages: readonly (string | undefined)[]): string[] =>
    pages.map((page) => (page === undefined ? part : `${part}/${page}`));
  const years = isByYear(observations) ? [...yearsOf(observations)] : [];
  const places = placesOf(observations).size;
  return [
    undefined,
    ...years.flatMap(([year, { length }]) => below(year, datedParameters(length))),
    ...(places > MOST_PLACES_NAMED ? below(INDICATOR_PLACES, numberedParameters(places)) : []),
  ];
}

/** Which page of an indicator a route parameter asks for. */
export function indicatorPart(parameter: string | undefined): IndicatorPart {
  if (parameter === undefined) return { kind: 'own' };
  const [part = '', page] = parameter.split('/');
  return part === INDICATOR_PLACES ? { kind: 'places', page } : { kind: 'year', year: part, page };
}
