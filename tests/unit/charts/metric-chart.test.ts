import { expect, test } from 'vitest';
import { metricChart } from '../../../src/charts/metric-chart.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { drawChart } from '../../../src/site/drawing/draw-chart.ts';
import { indicatorOf, metricOf as metric, registryOf } from '../notice/fixture.ts';

const registry = registryOf({
  places: new Map([
    ['huyen-thu', { name: 'huyện Thử' }],
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
  ]),
  indicators: new Map([
    ['giai-ngan', indicatorOf({ name: 'Giải ngân' })],
    ['so-tien', indicatorOf({ name: 'Số tiền', unit: 'tỷ đồng' })],
    ['thu-hang', indicatorOf({ name: 'Thứ hạng thử', unit: 'thứ hạng', better: 'lower' })],
  ]),
});

test('mixed units are refused', () => {
  const metrics = [metric({}), metric({ indicator: 'so-tien', unit: 'tỷ đồng' })];
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['giai-ngan', 'so-tien'], title: 't' },
    metrics,
    registry,
  );
  expect(chart).toMatchObject({ message: expect.stringContaining('%, tỷ đồng') });
});

test('an unknown indicator and a chart without data are refused', () => {
  expect(
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      { indicators: ['khong-co'], title: 't' },
      [],
      registry,
    ),
  ).toHaveProperty('hint');
  expect(
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      { indicators: ['giai-ngan'], title: 't' },
      [],
      registry,
    ),
  ).toHaveProperty('hint');
});

test('a value under caution is never drawn', () => {
  const metrics = [
    metric({ caution: 'Số in như nguồn' }),
    metric({ place: 'tinh-mau', value: 12.7, printed: '12,7%', kind: 'average' }),
  ];
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['giai-ngan'], title: 't' },
    metrics,
    registry,
  );
  expect(chart).toMatchObject({ rows: [{ printed: '12,7%', kind: 'average' }] });
});

test('an observation printed twice is drawn once, at its first sentence', () => {
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['giai-ngan'], title: 't' },
    [metric({}), metric({ anchor: 'ii-d1-sl1' })],
    registry,
  );
  expect(chart).toMatchObject({ rows: [{ href: '#i-d1-sl1' }] });
});

test('a bound is never drawn as a point in silence, nor taken for the same figure without it', () => {
  const metrics = [metric({}), metric({ anchor: 'd2', bound: 'above', printed: 'trên 17,04%' })];
  const request = { indicators: ['giai-ngan'], title: 't' };
  expect(
    metricChart({ words: vietnamese.words.chart, official: vietnamese.official }, request, metrics, registry),
  ).toMatchObject({
    rows: [{ printed: '17,04%' }, { printed: 'trên 17,04%' }],
    notes: [expect.stringContaining('không phải giá trị chính xác')],
  });
  expect(
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      request,
      [metric({})],
      registry,
    ),
  ).toMatchObject({ notes: [] });
});

test('a range and a point, a change and a level are never one figure', () => {
  const request = { indicators: ['giai-ngan'], title: 't' };
  expect(
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      request,
      [metric({}), metric({ upTo: 20 })],
      registry,
    ),
  ).toMatchObject({
    rows: [{ value: 17.04 }, { upTo: 20 }],
  });
  expect(
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      request,
      [metric({}), metric({ isChange: true })],
      registry,
    ),
  ).toMatchObject({
    message: expect.stringContaining('mức thay đổi'),
  });
});

test('unequal days are said in the labels', () => {
  const metrics = [metric({}), metric({ asOf: '2041', value: 3, printed: '3%' })];
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['giai-ngan'], title: 't' },
    metrics,
    registry,
  );
  expect(chart).toMatchObject({ rows: [{ label: 'Giải ngân, 2041' }, { label: 'Giải ngân, 23/4/2042' }] });
});

test('a better rank stands farther right', () => {
  const rank = { indicator: 'thu-hang', kind: 'rank', outOf: 11, unit: '' } as const;
  const metrics = [
    metric({ ...rank, value: 4, printed: '4/11' }),
    metric({ ...rank, place: 'tinh-mau', value: 1, printed: '1/11' }),
  ];
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['thu-hang'], title: 't' },
    metrics,
    registry,
  );
  if ('message' in chart) throw new Error(chart.message);
  const marks = [...drawChart(vietnamese.words.chart, chart).matchAll(/--b:([\d.]+)%.*?<b>(\d+)\/11/g)].map(
    ([, at, place]) => [place, at],
  );
  expect(marks).toEqual([
    ['1', '100'],
    ['4', '70'],
  ]);
});

test('a drawing is the same bytes each time, has real text and injects nothing', () => {
  const chart = metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { indicators: ['giai-ngan'], title: 't' },
    [metric({}), metric({ asOf: '2041', printed: '<script>alert(1)</script>', anchor: '"><script>' })],
    registry,
  );
  if ('message' in chart) throw new Error(chart.message);
  const drawing = drawChart(vietnamese.words.chart, chart);
  expect(drawing).toBe(drawChart(vietnamese.words.chart, chart));
  expect(drawing).toContain('<span>Giải ngân, 2041</span><b>&lt;script&gt;');
  expect(drawing).toContain('17,04%');
  expect(drawing).not.toContain('<script');
});
