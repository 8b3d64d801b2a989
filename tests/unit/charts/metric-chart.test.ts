import { expect, test } from 'vitest';
import { metricChart } from '../../../src/charts/metric-chart.ts';
import type { Metric } from '../../../src/model/metric.ts';
import { drawChart } from '../../../src/site/draw-chart.ts';
import { registryOf } from '../notice/fixture.ts';

const registry = registryOf({
  places: new Map([
    ['huyen-thu', { name: 'huyện Thử' }],
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
  ]),
  indicators: new Map([
    ['giai-ngan', { name: 'Giải ngân', unit: '%', better: 'higher' as const }],
    ['so-tien', { name: 'Số tiền', unit: 'tỷ đồng', better: 'higher' as const }],
    ['thu-hang', { name: 'Thứ hạng thử', unit: 'thứ hạng', better: 'lower' as const }],
  ]),
});

function metric(change: Partial<Metric>): Metric {
  return {
    anchor: 'i-d1-sl1',
    indicator: 'giai-ngan',
    place: 'huyen-thu',
    kind: 'observed',
    asOf: '2042-04-23',
    value: 17.04,
    unit: '%',
    printed: '17,04%',
    context: '',
    ...change,
  };
}

test('mixed units are refused', () => {
  const metrics = [metric({}), metric({ indicator: 'so-tien', unit: 'tỷ đồng' })];
  const chart = metricChart({ indicators: ['giai-ngan', 'so-tien'], title: 't' }, metrics, registry);
  expect(chart).toMatchObject({ message: expect.stringContaining('%, tỷ đồng') });
});

test('an unknown indicator and a chart without data are refused', () => {
  expect(metricChart({ indicators: ['khong-co'], title: 't' }, [], registry)).toHaveProperty('hint');
  expect(metricChart({ indicators: ['giai-ngan'], title: 't' }, [], registry)).toHaveProperty('hint');
});

test('a value under caution is never drawn', () => {
  const metrics = [
    metric({ caution: 'Số in như nguồn' }),
    metric({ place: 'tinh-mau', value: 12.7, printed: '12,7%', kind: 'average' }),
  ];
  const chart = metricChart({ indicators: ['giai-ngan'], title: 't' }, metrics, registry);
  expect(chart).toMatchObject({ rows: [{ printed: '12,7%', isReference: true }] });
});

test('an observation printed twice is drawn once, at its first sentence', () => {
  const chart = metricChart(
    { indicators: ['giai-ngan'], title: 't' },
    [metric({}), metric({ anchor: 'ii-d1-sl1' })],
    registry,
  );
  expect(chart).toMatchObject({ rows: [{ anchor: 'i-d1-sl1' }] });
});

test('unequal days are said in the labels', () => {
  const metrics = [metric({}), metric({ asOf: '2041', value: 3, printed: '3%' })];
  const chart = metricChart({ indicators: ['giai-ngan'], title: 't' }, metrics, registry);
  expect(chart).toMatchObject({ rows: [{ label: 'Giải ngân, 2041' }, { label: 'Giải ngân, 23/4/2042' }] });
});

test('a better rank is a longer bar', () => {
  const rank = { indicator: 'thu-hang', kind: 'rank', outOf: 11, unit: '' } as const;
  const metrics = [
    metric({ ...rank, asOf: '2041', value: 1, printed: '1/11' }),
    metric({ ...rank, asOf: '2042', value: 4, printed: '4/11' }),
  ];
  const chart = metricChart({ indicators: ['thu-hang'], title: 't' }, metrics, registry);
  if ('message' in chart) throw new Error(chart.message);
  const ends = [...drawChart(chart, 'hinh-1').matchAll(/x="([\d.]+)"[^>]*>(\d)\/11</g)].map(
    ([, x, place]) => [place, Number(x)],
  );
  expect(ends.map(([place]) => place)).toEqual(['1', '4']);
  expect(ends[0]?.[1]).toBeGreaterThan(Number(ends[1]?.[1]));
});

test('a drawing is the same bytes each time, has real text and injects nothing', () => {
  const chart = metricChart(
    { indicators: ['giai-ngan'], title: '<script>alert(1)</script>' },
    [metric({})],
    registry,
  );
  if ('message' in chart) throw new Error(chart.message);
  const drawing = drawChart(chart, 'hinh-1');
  expect(drawing).toBe(drawChart(chart, 'hinh-1'));
  expect(drawing).toMatch(/<text [^>]*>Giải ngân<\/text>/);
  expect(drawing).toContain('17,04%');
  expect(drawing).not.toContain('<script');
});
