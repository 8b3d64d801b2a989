import { expect, test } from 'vitest';
import {
  indicatorParameters,
  indicatorPart,
  placesOf,
  yearsOf,
} from '../../../../src/corpus/figures/indicator-parts.ts';
import type { Observation } from '../../../../src/corpus/figures/series.ts';

/** Figures of these places at these times. */
const figures = (of: readonly (readonly [place: string, asOf: string])[]): Observation[] =>
  of.map(([place, asOf]) => ({ place, asOf }) as Observation);

const times = (count: number, place: (at: number) => string, asOf: string) =>
  figures(Array.from({ length: count }, (_, at) => [place(at), asOf] as const));

test('figures stand in the year in which their time ends, the newest year first', () => {
  const years = yearsOf(
    figures([
      ['a', '2041'],
      ['b', '2042-04-23'],
      ['c', '2041-12-31'],
      ['d', '2040-Q4'],
    ]),
  );
  expect([...years].map(([year, of]) => [year, of.map(({ place }) => place).join('')])).toEqual([
    ['2042', 'b'],
    ['2041', 'ac'],
    ['2040', 'd'],
  ]);
});

test('places stand by how many figures they have, then by their slugs', () => {
  const places = placesOf(
    figures([
      ['b', '2042'],
      ['c', '2042'],
      ['a', '2042'],
      ['c', '2041'],
      ['b', '2041'],
      ['d', '2042'],
    ]),
  );
  expect([...places.keys()]).toEqual(['b', 'c', 'a', 'd']);
});

test('an indicator with ten figures has one page, with more a page for each year', () => {
  expect(indicatorParameters(times(10, () => 'a', '2042'))).toEqual([undefined]);
  expect(indicatorParameters([...times(6, () => 'a', '2042'), ...times(5, () => 'a', '2041')])).toEqual([
    undefined,
    '2042',
    '2041',
  ]);
  expect(indicatorParameters(times(160, () => 'a', '2042'))).toEqual([undefined, '2042', '2042/trang-1']);
});

test('where it has more than twelve places a list has them all', () => {
  expect(indicatorParameters(times(12, (at) => `xa-${at}`, '2042'))).toEqual([undefined, '2042']);
  expect(indicatorParameters(times(13, (at) => `xa-${at}`, '2042'))).toEqual([undefined, '2042', 'noi']);
});

test('a route parameter asks for the page that it was made for', () => {
  expect(indicatorPart(undefined)).toEqual({ kind: 'own' });
  expect(indicatorPart('2042')).toEqual({ kind: 'year', year: '2042', page: undefined });
  expect(indicatorPart('2042/trang-1')).toEqual({ kind: 'year', year: '2042', page: 'trang-1' });
  expect(indicatorPart('noi/trang-2')).toEqual({ kind: 'places', page: 'trang-2' });
});
