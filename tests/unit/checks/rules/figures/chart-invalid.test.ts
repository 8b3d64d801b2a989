import { expect, test } from 'vitest';
import { chartInvalid } from '../../../../../src/checks/rules/figures/chart-invalid.ts';
import { corpusOf } from '../../../../../src/corpus/corpus.ts';
import { indicatorOf, parseBody, registryOf } from '../../../notice/fixture.ts';

const registry = registryOf({
  indicators: new Map([
    ['giai-ngan-thu', indicatorOf({ name: 'Giải ngân thử' })],
    ['khac', indicatorOf({ name: 'Khác', unit: 'triệu đồng' })],
  ]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
});

function faultsOf(chart: string) {
  const metric = '<Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042">17,04%</Metric>';
  const { notice, diagnostics } = parseBody(`Đạt ${metric}.\n\n${chart}`);
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return chartInvalid(corpusOf([notice], registry));
}

test('a chart of figures that are there is silent', () => {
  expect(faultsOf('<MetricChart indicators="giai-ngan-thu" title="Thử" />')).toEqual([]);
});

test.for([
  ['of an indicator without figures', '<MetricChart indicators="khac" title="Thử" />'],
  ['of an indicator that is not registered', '<MetricChart indicators="giai-ngan-thuu" title="Thử" />'],
  [
    'of a place that is not registered',
    '<MetricChart indicators="giai-ngan-thu" places="huyen-mat" title="Thử" />',
  ],
])('a chart %s is an error at its place', ([, chart = '']) => {
  const [fault, ...rest] = faultsOf(chart);
  expect(rest).toEqual([]);
  expect(fault).toMatchObject({ check: 'chart/invalid', severity: 'error', file: 'notices/2042/thu.mdx' });
  expect(fault?.position?.line).toBeGreaterThan(20);
  expect(fault?.hint).toBeTruthy();
});
