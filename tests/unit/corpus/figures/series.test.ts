import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import {
  comparisonsOf,
  disagreementsOf,
  latestPart,
  type Observation,
  observationsByIndicator,
  observationsByPlace,
  seriesOf,
  unitsOf,
} from '../../../../src/corpus/figures/series.ts';
import type { Metric } from '../../../../src/model/figures/metric.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { indicatorOf, metricOf, noticeOf, registryOf } from '../../notice/fixture.ts';

const registry = registryOf({
  indicators: new Map([
    ['giai-ngan', indicatorOf({ name: 'Giải ngân' })],
    ['so-tien', indicatorOf({ name: 'Số tiền', unit: 'tỷ đồng', alsoPrinted: ['tỉ đồng'] })],
  ]),
});

function observed(...metrics: Partial<Metric>[]): Observation[] {
  const corpus = corpusOf([noticeOf(metrics.map((change) => metricOf(change)))], registry);
  return [...observationsByIndicator(corpus).values()].flat();
}
const brief = (observations: readonly Observation[]): string[] =>
  observations.map(({ place, asOf, value }) => `${place} ${asOf} ${value}`);

test('observations of an indicator come from all notices, the newest time first', () => {
  const corpus = corpusOf(
    [
      noticeOf([metricOf({ asOf: '2041', value: 1 }), metricOf({ indicator: 'so-tien' })], '2042/mot'),
      noticeOf([metricOf({ asOf: '2042-04-01', value: 2 })], '2042/hai'),
    ],
    registry,
  );
  const found = observationsByIndicator(corpus);
  expect([...found.keys()]).toEqual(['giai-ngan', 'so-tien']);
  expect(found.get('giai-ngan')?.map(({ value, notice }) => [value, notice.id])).toEqual([
    [2, '2042/hai'],
    [1, '2042/mot'],
  ]);
  const places = observationsByPlace(corpus);
  expect(places.has('huyen-gia')).toBe(false);
  expect([...(places.get('huyen-thu')?.keys() ?? [])]).toEqual(['giai-ngan', 'so-tien']);
});

describe('series', () => {
  test('values of unlike units never make one series, and none is converted', () => {
    const observations = observed(
      { indicator: 'so-tien', asOf: '2040', value: 4.3, unit: 'tỷ đồng' },
      { indicator: 'so-tien', asOf: '2041', value: 5, unit: 'tỉ đồng' },
      { indicator: 'so-tien', asOf: '2042', value: 6812, unit: 'triệu đồng' },
    );
    expect(seriesOf(observations).map(({ unit, observations: its }) => [unit, brief(its)])).toEqual([
      ['tỷ đồng', ['huyen-thu 2040 4.3', 'huyen-thu 2041 5']],
      ['triệu đồng', ['huyen-thu 2042 6812']],
    ]);
    expect(unitsOf(observations)).toEqual(['triệu đồng', 'tỷ đồng']);
  });

  test('kinds, levels and changes never make one series', () => {
    const observations = observed(
      { asOf: '2040' },
      { asOf: '2041', kind: 'target' },
      { asOf: '2041', isChange: true },
      { asOf: '2041', kind: 'rank', unit: '%' },
    );
    expect(seriesOf(observations)).toHaveLength(4);
  });

  test('a value under caution is in no series and no comparison', () => {
    const observations = observed({ caution: 'nghi' }, { place: 'huyen-gia' });
    expect(seriesOf(observations)).toHaveLength(1);
    expect(comparisonsOf(observations)).toEqual([]);
  });
});

test('the latest part of a long series is what is drawn, a value printed in many notices once', () => {
  const years = Array.from({ length: 30 }, (_, index) => ({ asOf: String(2001 + index), value: index }));
  const [series] = seriesOf(observed(...years, ...years));
  const part = series ? latestPart(series) : [];
  expect(part).toHaveLength(24);
  expect([part[0]?.asOf, part.at(-1)?.asOf]).toEqual(['2007', '2030']);
});

describe('comparison', () => {
  test('takes the latest result of each place in the newest year, the highest first', () => {
    const observations = observed(
      { asOf: '2042-03-31', value: 10 },
      { asOf: '2042-06-30', value: 30 },
      { asOf: '2042-06-30', value: 40, place: 'huyen-gia' },
      { asOf: '2041-12-31', value: 99, place: 'huyen-cu' },
      { asOf: '2042-12-31', value: 95, kind: 'target' },
    );
    expect(comparisonsOf(observations).map(({ observations: its }) => brief(its))).toEqual([
      ['huyen-gia 2042-06-30 40', 'huyen-thu 2042-06-30 30'],
    ]);
  });

  test('a whole year is not compared with a day of it', () => {
    expect(comparisonsOf(observed({ asOf: '2042' }, { asOf: '2042-06-30', place: 'huyen-gia' }))).toEqual([]);
  });

  test('ranks are compared from the first place', () => {
    const rank = { kind: 'rank', unit: '', outOf: 9, asOf: '2042' } as const;
    const [comparison] = comparisonsOf(
      observed({ ...rank, value: 4 }, { ...rank, value: 2, place: 'huyen-gia' }),
    );
    expect(comparison && brief(comparison.observations)).toEqual(['huyen-gia 2042 2', 'huyen-thu 2042 4']);
  });

  test('unlike units are compared apart', () => {
    const side = (unit: string, place: string): Partial<Metric> => ({ indicator: 'so-tien', unit, place });
    expect(
      comparisonsOf(
        observed(
          side('tỷ đồng', 'a'),
          side('tỷ đồng', 'b'),
          side('triệu đồng', 'c'),
          side('triệu đồng', 'd'),
        ),
      ).map(({ unit, observations }) => [unit, observations.map(({ place }) => place)]),
    ).toEqual([
      ['tỷ đồng', ['a', 'b']],
      ['triệu đồng', ['c', 'd']],
    ]);
  });
});

test('unlike values of one thing and time are a disagreement; the same value twice is none', () => {
  expect(disagreementsOf(observed({ value: 45 }, { value: 46 }))).toHaveLength(1);
  expect(disagreementsOf(observed({ value: 45 }, { value: 45 }))).toEqual([]);
  expect(disagreementsOf(observed({ value: 45 }, { value: 46, asOf: '2041' }))).toEqual([]);
});

test('the invented notices of three years make series, a comparison and a disagreement', async () => {
  const { corpus, diagnostics } = await checkContent('tests/fixtures/many-notices');
  expect(diagnostics.map(({ check }) => check)).toEqual(['metric/unit']);
  const observations = observationsByIndicator(corpus).get('ty-le-giai-ngan') ?? [];
  const results = seriesOf(observations).find(
    ({ place, observations: its }) => place === 'huyen-thu' && its[0]?.kind === 'observed',
  );
  expect(results && brief(results.observations)).toEqual([
    'huyen-thu 2040-06-30 21.5',
    'huyen-thu 2041-06-30 46',
    'huyen-thu 2041-06-30 45',
    'huyen-thu 2041-09-30 61.25',
    'huyen-thu 2042-06-30 58',
  ]);
  expect(comparisonsOf(observations).map(({ observations: its }) => brief(its))).toEqual([
    ['huyen-thu 2042-06-30 58', 'tinh-mau 2042-06-30 50.1', 'huyen-gia 2042-06-30 47.5'],
  ]);
  expect(disagreementsOf(observations).map(({ observations: its }) => brief(its))).toEqual([
    ['huyen-thu 2041-06-30 46', 'huyen-thu 2041-06-30 45'],
  ]);
});
