import { expect, test } from 'vitest';
import { indicatorCollection } from '../../../src/exports/rows/indicator-rows.ts';
import { metricCollection } from '../../../src/exports/rows/metric-rows.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';

const SITE = 'https://trang.example';

import { rowsOf } from './fixture.ts';

test.for(['content', 'tests/fixtures/many-notices'])(
  'every row of the figures and indicators of %s is what its schema says',
  async (folder) => {
    const { corpus } = await checkContent(folder);
    for (const collection of [metricCollection, indicatorCollection]) {
      const rows = rowsOf(collection, corpus, SITE);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(collection.schema.safeParse(row).error).toBeUndefined();
    }
  },
);

test('a figure under caution has SDMX status U and keeps its words', async () => {
  const { corpus } = await checkContent('content');
  const doubted = rowsOf(metricCollection, corpus, SITE).filter((row) => row['observationStatus'] === 'U');
  expect(doubted).toMatchObject([
    { printed: '9,142 triệu đồng', observationValue: 9.142, caution: expect.stringContaining('chín triệu') },
  ]);
});

test('times are written as SDMX writes them, and values are not converted', async () => {
  const { corpus } = await checkContent('tests/fixtures/many-notices');
  const rows = rowsOf(metricCollection, corpus, SITE);
  expect(new Set(rows.map((row) => row['timePeriod']))).toContain('2041-Q1');
  expect(
    rows
      .filter((row) => row['indicator'] === 'giai-ngan')
      .map((row) => [row['observationValue'], row['unitMeasure']]),
  ).toEqual([
    [4.3, 'tỷ đồng'],
    [6812, 'triệu đồng'],
  ]);
});
