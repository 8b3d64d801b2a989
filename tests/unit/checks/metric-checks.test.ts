import { expect, test } from 'vitest';
import { indicatorReference } from '../../../src/checks/rules/figures/indicator-reference.ts';
import { metricAboveTotal } from '../../../src/checks/rules/figures/metric-above-total.ts';
import { metricOutOfRange } from '../../../src/checks/rules/figures/metric-out-of-range.ts';
import { metricSeparators } from '../../../src/checks/rules/figures/metric-separators.ts';
import { metricShareAmount } from '../../../src/checks/rules/figures/metric-share-amount.ts';
import { metricUnit } from '../../../src/checks/rules/figures/metric-unit.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import type { Metric } from '../../../src/model/figures/metric.ts';
import { readPrintedValue } from '../../../src/model/figures/printed-value.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { indicatorOf, metricOf, noticeOf, registryOf } from '../notice/fixture.ts';

const registry = registryOf({
  topics: new Map([['linh-vuc-thu', { name: 'Lĩnh vực thử' }]]),
  indicators: new Map([
    ['giai-ngan', indicatorOf({ name: 'Giải ngân', min: 0, max: 100 })],
    ['ty-le-thu', indicatorOf({ name: 'Tỷ lệ thu', shareOf: 'thu' })],
    ['thu', indicatorOf({ name: 'Thu', unit: 'triệu đồng', min: 1000, max: 1_000_000 })],
    ['thu-hang', indicatorOf({ name: 'Thứ hạng', unit: 'thứ hạng', better: 'lower' })],
    [
      'tieu-chi',
      indicatorOf({ name: 'Tiêu chí', unit: 'tiêu chí', alsoPrinted: ['tiêu chí nông thôn mới'] }),
    ],
  ]),
});

/** A figure read from its print, as the build reads it. */
function printedMetric(printed: string, change: Partial<Metric> = {}): Metric {
  const read = readPrintedValue(printed);
  if (!read) throw new Error(printed);
  return metricOf({ ...read, printed, ...change });
}

function flagged(rule: typeof metricUnit, ...notices: Metric[][]): string[] {
  const corpus = corpusOf(
    notices.map((metrics, index) => noticeOf(metrics, `2042/thu-${index}`)),
    registry,
  );
  return rule(corpus).map(({ severity, check, position, message }) => {
    expect({ severity, position }).toEqual({ severity: 'warning', position: { line: 3, column: 7 } });
    return `${check} ${message}`;
  });
}

test.for([
  [['12.5%'], 1],
  [['1,234.5 triệu đồng'], 1],
  [['9,142 triệu đồng', '21.460 triệu đồng'], 1],
  [['9,142 triệu đồng', '21.460 hộ'], 0],
  [['9,142 triệu đồng', '2,527 tỷ đồng', '1.234,5 tỷ đồng'], 1],
  [['12,5%', '1.234,5 triệu đồng', '08/19 tiêu chí'], 0],
] as const)('of %j, %d figures mix their separators', ([printed, count]) => {
  expect(
    flagged(
      metricSeparators,
      printed.map((words) => printedMetric(words)),
    ),
  ).toHaveLength(count);
});

test.for([
  ['12/11', 'rank', 1],
  ['11/11', 'rank', 0],
  ['20/19 tiêu chí', 'observed', 1],
  ['08/19 tiêu chí', 'observed', 0],
] as const)('«%s» (%s) is flagged %d times as above its total', ([printed, kind, count]) => {
  expect(flagged(metricAboveTotal, [printedMetric(printed, { kind })])).toHaveLength(count);
});

test.for([
  ['giai-ngan', '170,4%', 1],
  ['giai-ngan', '-1%', 1],
  ['giai-ngan', 'từ 90% đến 110%', 1],
  ['giai-ngan', '100%', 0],
  ['thu', '9,142 triệu đồng', 1],
  ['thu', '9,142 tỷ đồng', 0], // another unit: metric/unit speaks
  ['thu-hang', '400/500', 0], // no range given
] as const)('%s «%s» is flagged %d times as out of range', ([indicator, printed, count]) => {
  expect(flagged(metricOutOfRange, [printedMetric(printed, { indicator })])).toHaveLength(count);
});

test.for([
  ['thu', '9,142 tỷ đồng', 1],
  ['thu', '9,142 triệu đồng', 0],
  ['tieu-chi', '12 tiêu chí nông thôn mới', 0],
  ['giai-ngan', '17,04', 1],
] as const)('%s «%s» is flagged %d times for its unit', ([indicator, printed, count]) => {
  expect(flagged(metricUnit, [printedMetric(printed, { indicator })])).toHaveLength(count);
});

const share = (printed: string, change = {}): Metric =>
  printedMetric(printed, { indicator: 'ty-le-thu', ...change });
const amount = (printed: string, change = {}): Metric =>
  printedMetric(printed, { indicator: 'thu', ...change });

test('a share and an amount whose whole is out of range contradict each other', () => {
  expect(flagged(metricShareAmount, [amount('9,142 triệu đồng'), share('42,6%')])).toEqual([
    expect.stringContaining('khoảng 21,46 triệu đồng'),
  ]);
  expect(flagged(metricShareAmount, [amount('9.142 triệu đồng'), share('42,6%')])).toEqual([]);
});

test('two notices of one year that imply unlike wholes contradict each other, whatever the order', () => {
  const early = [amount('9.142 triệu đồng'), share('42,6%')];
  const late = [amount('9.500 triệu đồng', { asOf: '2042-10-01' }), share('95%', { asOf: '2042-10-01' })];
  expect(flagged(metricShareAmount, early, late)).toHaveLength(2);
  const nextYear = late.map((metric) => ({ ...metric, asOf: '2043-10-01' }));
  expect(flagged(metricShareAmount, early, nextYear)).toEqual([]);
});

test('a share of another place, time or kind says nothing about an amount', () => {
  for (const change of [{ place: 'huyen-gia' }, { asOf: '2041' }, { kind: 'target' }])
    expect(flagged(metricShareAmount, [amount('9,142 triệu đồng'), share('42,6%', change)])).toEqual([]);
});

test('something cannot be nought per cent of its whole', () => {
  expect(flagged(metricShareAmount, [amount('9.142 triệu đồng'), share('0%')])).toHaveLength(1);
  expect(flagged(metricShareAmount, [amount('0 triệu đồng'), share('0%')])).toEqual([]);
});

test('an indicator names a topic and an amount that the registry has', () => {
  const corpus = corpusOf([], {
    ...registry,
    indicators: new Map([['x', indicatorOf({ name: 'X', topic: 'linh-vuc-thuu', shareOf: 'y' })]]),
  });
  expect(indicatorReference(corpus)).toMatchObject([
    { severity: 'error', hint: expect.stringContaining('`linh-vuc-thu`') },
    { severity: 'error', message: expect.stringContaining('`shareOf`') },
  ]);
  expect(indicatorReference(corpusOf([], registry))).toEqual([]);
});

test('in the first notice «9,142 triệu đồng» is flagged, twice and alone, and its words stay', async () => {
  const { corpus, diagnostics } = await checkContent('content');
  const found = diagnostics.filter(({ check }) => check.startsWith('metric/'));
  expect(found.map(({ check, severity }) => `${severity} ${check}`)).toEqual([
    'warning metric/share-amount',
    'warning metric/out-of-range',
  ]);
  for (const { message, hint } of found) {
    expect(message).toContain('«9,142 triệu đồng»');
    expect(hint).toContain('đã có ghi chú');
  }
  expect(corpus.notices[0]?.metrics.map(({ printed }) => printed)).toContain('9,142 triệu đồng');
});
