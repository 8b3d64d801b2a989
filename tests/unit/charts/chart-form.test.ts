import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { PAPER } from '../../../src/charts/chart-colours.ts';
import { chartConfiguration, elementOf, rowOf } from '../../../src/charts/chart-configuration.ts';
import { chartCsv } from '../../../src/charts/chart-csv.ts';
import { chartSummary } from '../../../src/charts/chart-summary.ts';
import { embedCode } from '../../../src/charts/embed-code.ts';
import { type MetricChart, metricChart } from '../../../src/charts/metric-chart.ts';
import type { ChartForm } from '../../../src/model/chart-form.ts';
import type { Metric } from '../../../src/model/figures/metric.ts';
import { drawChart, measureText } from '../../../src/site/drawing/draw-chart.ts';
import { indicatorOf, metricOf, registryOf } from '../notice/fixture.ts';

const registry = registryOf({
  places: new Map([
    ['huyen-thu', { name: 'huyện Thử' }],
    ['huyen-gia', { name: 'huyện Giả' }],
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
  ]),
  indicators: new Map([
    ['giai-ngan', indicatorOf({ name: 'Giải ngân' })],
    ['thu-hang', indicatorOf({ name: 'Thứ hạng thử', unit: 'thứ hạng', better: 'lower' })],
  ]),
});
const wish = { indicators: ['giai-ngan', 'thu-hang'], title: 'Tiêu đề' };

function ask(metrics: readonly Partial<Metric>[], form?: ChartForm) {
  return metricChart({ ...wish, ...(form && { form }) }, metrics.map(metricOf), registry);
}
function chartOf(metrics: readonly Partial<Metric>[], form?: ChartForm): MetricChart {
  const chart = ask(metrics, form);
  if ('message' in chart) throw new Error(chart.message);
  return chart;
}

const at = (asOf: string, value: number, change: Partial<Metric> = {}): Partial<Metric> => ({
  asOf,
  value,
  printed: `${value}%`,
  ...change,
});
const rank = (asOf: string, value: number): Partial<Metric> =>
  at(asOf, value, { indicator: 'thu-hang', kind: 'rank', unit: '', outOf: 9, printed: `${value}/9` });

const DATA = {
  'one value': [at('2042', 5)],
  'one value of a whole': [at('2042', 8, { outOf: 19, unit: '%' })],
  'one rank': [rank('2042', 4)],
  'a result and its targets': [at('2042-06-30', 5), at('2042', 100, { kind: 'target' })],
  'two targets': [at('2042-06-30', 40, { kind: 'target' }), at('2042', 100, { kind: 'target' })],
  'two times': [at('2041', 5), at('2042', 6)],
  'three times': [at('2040', 5), at('2041', 6), at('2042', 7)],
  'ranks of two years': [rank('2041', 4), rank('2042', 2)],
  'ranks of three years': [rank('2040', 7), rank('2041', 4), rank('2042', 2)],
  'two places': [at('2042', 5), at('2042', 6, { place: 'huyen-gia' })],
} satisfies Record<string, Partial<Metric>[]>;

test.for([
  ['one value', 'figure'],
  ['one value of a whole', 'progress'],
  ['one rank', 'figure'],
  ['a result and its targets', 'progress'],
  ['two targets', 'bar'],
  ['two times', 'bar'],
  ['three times', 'line'],
  ['ranks of two years', 'rank'],
  ['ranks of three years', 'line'],
  ['two places', 'bar'],
] as const)('without a named form, %s is drawn as %s', ([data, form]) => {
  expect(chartOf(DATA[data]).form).toBe(form);
});

test.for([
  ['line', 'one value'],
  ['line', 'two places'],
  ['rank', 'two times'],
  ['bar', 'ranks of two years'],
  ['progress', 'three times'],
  ['progress', 'two targets'],
] as const)('a named form that does not fit is refused with what it needs: %s for %s', ([form, data]) => {
  expect(ask(DATA[data], form)).toMatchObject({
    message: expect.stringContaining(`\`${form}\``),
    hint: expect.any(String),
  });
});

test('a named form is taken where it fits', () => {
  expect(chartOf(DATA['two times'], 'line').form).toBe('line');
  expect(chartOf(DATA['three times'], 'bar').form).toBe('bar');
});

test('rows name their only indicator, unless the heading does and something else tells them apart', () => {
  const labels = (isIndicatorNamed: boolean, metrics: readonly Partial<Metric>[]): string[] => {
    const chart = metricChart(wish, metrics.map(metricOf), registry, { isIndicatorNamed });
    return 'message' in chart ? [] : chart.rows.map(({ label }) => label);
  };
  expect(labels(false, DATA['two times'])).toEqual(['Giải ngân, 2041', 'Giải ngân, 2042']);
  expect(labels(true, DATA['two times'])).toEqual(['2041', '2042']);
  expect(labels(true, DATA['one value'])).toEqual(['Giải ngân']);
  expect(labels(true, DATA['two places'])).toEqual(['huyện Thử', 'huyện Giả']);
});

test('an unknown indicator or place is told, with the one that is meant', () => {
  const asked = (change: object) => metricChart({ ...wish, ...change }, [metricOf({})], registry);
  expect(asked({ indicators: ['giai-ngann'] })).toMatchObject({
    hint: expect.stringContaining('`giai-ngan`'),
  });
  expect(asked({ places: ['huyen-thu', 'huyen-giaa'] })).toMatchObject({
    message: expect.stringContaining('`huyen-giaa`'),
    hint: expect.stringContaining('`huyen-gia`'),
  });
});

test('more lines than can be told apart are refused', () => {
  const places = ['a', 'b', 'c', 'd', 'e'];
  const metrics = places.flatMap((place) => [at('2041', 5, { place }), at('2042', 6, { place })]);
  expect(ask(metrics, 'line')).toHaveProperty('hint');
  expect(chartOf(metrics).form).toBe('bar');
});

test('ranks among shares, and changes among levels, are refused', () => {
  expect(ask([at('2042', 5), { ...rank('2042', 4), indicator: 'giai-ngan', unit: '%' }])).toHaveProperty(
    'hint',
  );
  expect(ask([at('2041', 5), at('2042', 6, { isChange: true })])).toHaveProperty('hint');
});

test.for([
  [DATA['two places'], 0],
  [[at('2042', 5), at('2041', 6, { place: 'huyen-gia' })], 1],
  [[at('2042-06-30', 5), at('2042', 6, { place: 'huyen-gia' })], 2],
  [DATA['a result and its targets'], 0],
  [[rank('2041', 4), { ...rank('2042', 2), outOf: 11 }], 1],
] as const)('unlike times, kinds of time and totals are said, case %#', ([metrics, count]) => {
  expect(chartOf(metrics).notes).toHaveLength(count);
});

test('a value under caution is listed with it, and a quoted sentence carries the caution too', () => {
  const chart = chartOf([
    at('2042', 5),
    at('2042', 9, { place: 'huyen-gia', caution: 'Số in như nguồn', printed: '9%' }),
  ]);
  expect(chart.rows).toHaveLength(1);
  expect(chart.withheld).toMatchObject([{ printed: '9%', caution: 'Số in như nguồn' }]);
  expect(chart.sources).toMatchObject([{ cautions: [{ printed: '9%', caution: 'Số in như nguồn' }] }]);
});

test('two figures of one sentence have one source; the link leads to the first', () => {
  const chart = chartOf([
    at('2041', 5, { anchor: 'i-d1-sl1', sentence: 'Câu một.' }),
    at('2042', 6, { anchor: 'i-d1-sl2', sentence: 'Câu một.' }),
    at('2043', 7, { anchor: 'i-d2-sl1', sentence: 'Câu hai.' }),
  ]);
  expect(chart.sources.map(({ sentence, href }) => [sentence, href])).toEqual([
    ['Câu một.', '#i-d1-sl1'],
    ['Câu hai.', '#i-d2-sl1'],
  ]);
});

test.for(Object.entries(DATA))('%s: every drawn element leads back to its row', ([, metrics]) => {
  const chart = chartOf(metrics);
  for (const row of chart.rows.keys()) {
    const element = elementOf(chart, row);
    if (element) expect(rowOf(chart, element.datasetIndex, element.index)).toBe(row);
  }
});

test.for(Object.entries(DATA))('%s: the browser draws the same data as the build', ([, metrics]) => {
  const chart = chartOf(metrics);
  const [build, live] = [false, true].map((isLive) => chartConfiguration(chart, PAPER, measureText, isLive));
  expect(live?.data).toEqual(build?.data);
  expect(live?.options?.scales).toEqual(build?.options?.scales);
  expect(live?.options?.layout).toEqual(build?.options?.layout);
});

test('unlike distances in time are unlike distances on the axis', () => {
  const chart = chartOf([at('2040-12-31', 5), at('2041-01-31', 6), at('2042-12-31', 7)]);
  const [first, second, third] = (
    (chartConfiguration(chart, PAPER, measureText).data.datasets[0]?.data ?? []) as { x: number }[]
  ).map(({ x }) => x);
  expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (first ?? 0)]).toEqual([31, 730]);
});

test('places keep the order they are given in, each in time', () => {
  const chart = chartOf(
    [
      at('2042', 1, { place: 'huyen-gia' }),
      at('2041', 2, { place: 'huyen-thu' }),
      at('2040', 3, { place: 'huyen-gia' }),
    ],
    'bar',
  );
  expect(chart.rows.map(({ label }) => label)).toEqual([
    'huyện Giả, 2040',
    'huyện Giả, 2042',
    'huyện Thử, 2041',
  ]);
});

test('a range is a bar between its ends and never a point of a line', () => {
  const metrics = [at('2041', 5), at('2042', 10, { upTo: 15, printed: '10-15%' })];
  expect(ask(metrics, 'line')).toHaveProperty('hint');
  expect(chartConfiguration(chartOf(metrics), PAPER, measureText).data.datasets[0]?.data).toEqual([
    5,
    [10, 15],
  ]);
});

test('in a line of ranks the first place is on top and no place is cut off', () => {
  const { options } = chartConfiguration(chartOf(DATA['ranks of three years']), PAPER, measureText);
  expect(options?.scales?.['y']).toMatchObject({ reverse: true, min: 0.5, max: 9.5 });
});

test('progress is measured to the whole, or to the farthest target', () => {
  const end = (metrics: readonly Partial<Metric>[]): unknown =>
    chartConfiguration(chartOf(metrics), PAPER, measureText).options?.scales?.['x']?.max;
  expect(end(DATA['one value of a whole'])).toBe(19);
  expect(end(DATA['a result and its targets'])).toBe(100);
  expect(end([at('2042-06-30', 120), at('2042', 100, { kind: 'target' })])).toBe(120);
});

test('lines differ in dash and mark, references in outline: nothing is told by colour alone', () => {
  const lines = chartConfiguration(
    chartOf(
      [
        at('2041', 1),
        at('2042', 2),
        at('2041', 3, { place: 'huyen-gia' }),
        at('2042', 4, { place: 'huyen-gia' }),
      ],
      'line',
    ),
    PAPER,
    measureText,
  ).data.datasets as { pointStyle: string; borderDash: number[] }[];
  expect(new Set(lines.map(({ pointStyle }) => pointStyle)).size).toBe(2);
  expect(new Set(lines.map(({ borderDash }) => String(borderDash))).size).toBe(2);
  const bars = chartOf([at('2042', 5), at('2042', 6, { kind: 'average', place: 'tinh-mau' })]);
  expect(chartConfiguration(bars, PAPER, measureText).data.datasets[0]?.backgroundColor).toEqual([
    PAPER.series[0],
    'transparent',
  ]);
});

test('a drawing says every printed value as text, and a round mark is whole', () => {
  const drawing = drawChart(chartOf(DATA['three times']), 'hinh-1');
  for (const printed of ['5%', '6%', '7%']) expect(drawing).toContain(`>${printed}</text>`);
  for (const [, start, end] of drawing.matchAll(/M ([\d. ]+?) A .*? ([\d.]+ [\d.]+) Z/g))
    expect(start).not.toBe(end);
});

test('the summary for the ear has the form, the number of figures, the highest and the lowest', () => {
  expect(chartSummary(chartOf(DATA['three times']))).toBe(
    'Tiêu đề. Biểu đồ đường, 3 số. Cao nhất: Giải ngân, 2042, 7%. Thấp nhất: Giải ngân, 2040, 5%.',
  );
  expect(chartSummary(chartOf(DATA['ranks of two years']))).toContain('Cao nhất: Thứ hạng thử, 2042, 2/9');
});

test('a chart as CSV is read back by an independent parser, value by value', () => {
  const chart = chartOf([
    at('2041-Q1', 17.04, { printed: '17,04%', anchor: 'i-d1-sl1' }),
    at('2042', 100, { kind: 'target', printed: 'từ 50% trở lên', anchor: 'i-d1-sl2' }),
    at('2042', -3, { printed: '-3%', anchor: 'i-d1-sl3', place: 'tinh-mau' }),
  ]);
  const text = chartCsv(chart, 'https://trang.example/thong-bao/2042/thu/');
  const [header, ...rows] = parse(text, { bom: true }) as string[][];
  expect(header).toContain('Số in trong văn bản');
  expect(rows).toEqual([
    [
      'Giải ngân',
      'huyện Thử',
      'kết quả',
      'quý I/2041',
      '17.04',
      '',
      '',
      '%',
      '17,04%',
      'https://trang.example/thong-bao/2042/thu/#i-d1-sl1',
    ],
    [
      'Giải ngân',
      'huyện Thử',
      'mục tiêu',
      '2042',
      '100',
      '',
      '',
      '%',
      'từ 50% trở lên',
      'https://trang.example/thong-bao/2042/thu/#i-d1-sl2',
    ],
    // Words that a spreadsheet would run as a formula stay words.
    [
      'Giải ngân',
      'tỉnh Mẫu',
      'kết quả',
      '2042',
      '-3',
      '',
      '',
      '%',
      "'-3%",
      'https://trang.example/thong-bao/2042/thu/#i-d1-sl3',
    ],
  ]);
});

test('names and printed words of a chart run as no formula, in any locale', () => {
  const [metric] = chartOf(DATA['two times']).rows;
  if (!metric) throw new Error('no row');
  const text = chartCsv(
    {
      ...chartOf(DATA['two times']),
      rows: [{ ...metric, place: '＝1+1', printed: 'từ 5%;=1+1', indicator: ' @x' }],
    },
    'https://trang.example/',
  );
  const [, cells = []] = parse(text, { bom: true }) as string[][];
  expect(cells.slice(0, 2)).toEqual(["' @x", "'＝1+1"]);
  expect(text).toContain(`"từ 5%;'=1+1"`);
});

test('the frame to paste has the address, a title without markup, and no script', () => {
  const code = embedCode(
    { ...chartOf(DATA['two times']), title: '"><script>' },
    'https://trang.example/nhung/',
    200,
  );
  expect(code).toMatch(
    /^<iframe src="https:\/\/trang\.example\/nhung\/" title="&quot;&gt;&lt;script&gt;" [^>]*><\/iframe>$/,
  );
});

test('the colours on paper are those of the light page', () => {
  const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  const token = (name: string): string | undefined => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  expect(PAPER).toEqual({
    text: token('--color-text'),
    line: token('--chart-line'),
    series: [1, 2, 3, 4].map((number) => token(`--chart-${number}`)),
    surface: token('--color-surface'),
    muted: token('--color-muted'),
  });
});

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('marks and tracks stand out from their ground at least 3 to 1, in light and in dark', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const modes = css.split('@media');
  for (const mode of modes) {
    const token = (name: string): string =>
      new RegExp(`${name}: (#[0-9a-f]{6});`).exec(mode)?.[1] ?? 'missing';
    for (const mark of ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-line'])
      expect(contrast(token(mark), token('--color-surface')), mark).toBeGreaterThanOrEqual(3);
  }
});
