import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { chartCsv } from '../../../src/charts/chart-csv.ts';
import { chartFacts } from '../../../src/charts/chart-facts.ts';
import { chartSummary } from '../../../src/charts/chart-summary.ts';
import { valueTicks } from '../../../src/charts/drawing/axis.ts';
import { PAPER } from '../../../src/charts/drawing/colours.ts';
import {
  chartConfiguration as configuration,
  elementOf,
  rowOf,
} from '../../../src/charts/drawing/configuration.ts';
import { embedCode } from '../../../src/charts/embed-code.ts';
import { type MetricChart, metricChart } from '../../../src/charts/metric-chart.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import type { ChartForm } from '../../../src/model/chart-form.ts';
import type { Metric } from '../../../src/model/figures/metric.ts';
import { drawChart, measureText } from '../../../src/site/drawing/draw-chart.ts';
import { indicatorOf, metricOf, registryOf } from '../notice/fixture.ts';
import { pictureOf } from './drawn-svg.ts';

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
  return metricChart(
    { words: vietnamese.words.chart, official: vietnamese.official },
    { ...wish, ...(form && { form }) },
    metrics.map(metricOf),
    registry,
  );
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

const chartConfiguration = (chart: MetricChart, isLive = false) =>
  configuration(vietnamese.words.chart, chart, PAPER, 300, measureText, isLive);

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
  'two places at two times': ['huyen-thu', 'huyen-gia'].flatMap((place) => [
    at('2041', 5, { place }),
    at('2042', 6, { place }),
  ]),
  'ranks of two places': [rank('2042', 4), { ...rank('2042', 2), place: 'huyen-gia' }],
  'nine places': Array.from({ length: 9 }, (_, place) => at('2042', 10 + place, { place: `noi-${place}` })),
  'nine places at two times': Array.from({ length: 18 }, (_, row) =>
    at(row % 2 === 0 ? '2041' : '2042', 10 + row, { place: `noi-${Math.floor(row / 2)}` }),
  ),
} satisfies Record<string, Partial<Metric>[]>;

test.for([
  ['one value', 'figure'],
  ['one value of a whole', 'progress'],
  ['one rank', 'figure'],
  ['a result and its targets', 'progress'],
  ['two targets', 'bar'],
  ['two times', 'bar'],
  ['three times', 'line'],
  ['ranks of two years', 'slope'],
  ['ranks of two places', 'rank'],
  ['two places at two times', 'slope'],
  ['nine places', 'dots'],
  ['nine places at two times', 'dots'],
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
    const chart = metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      wish,
      metrics.map(metricOf),
      registry,
      {
        isIndicatorNamed,
      },
    );
    return 'message' in chart ? [] : chart.rows.map(({ label }) => label);
  };
  expect(labels(false, DATA['two times'])).toEqual(['Giải ngân, 2041', 'Giải ngân, 2042']);
  expect(labels(true, DATA['two times'])).toEqual(['2041', '2042']);
  expect(labels(true, DATA['one value'])).toEqual(['Giải ngân']);
  expect(labels(true, DATA['two places'])).toEqual(['huyện Thử', 'huyện Giả']);
});

test('an unknown indicator or place is told, with the one that is meant', () => {
  const asked = (change: object) =>
    metricChart(
      { words: vietnamese.words.chart, official: vietnamese.official },
      { ...wish, ...change },
      [metricOf({})],
      registry,
    );
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

test('a value under caution is listed with it and not drawn', () => {
  const chart = chartOf([
    at('2042', 5),
    at('2042', 9, { place: 'huyen-gia', caution: 'Số in như nguồn', printed: '9%' }),
  ]);
  expect(chart.rows).toHaveLength(1);
  expect(chart.withheld).toMatchObject([{ printed: '9%', caution: 'Số in như nguồn' }]);
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
  const [build, live] = [false, true].map((isLive) => chartConfiguration(chart, isLive));
  expect(live?.data).toEqual(build?.data);
  expect(JSON.stringify(live?.options?.scales)).toBe(JSON.stringify(build?.options?.scales));
  expect(live?.options?.layout).toEqual(build?.options?.layout);
});

test('unlike distances in time are unlike distances on the axis', () => {
  const chart = chartOf([at('2040-12-31', 5), at('2041-01-31', 6), at('2042-12-31', 7)]);
  const [first, second, third] = (
    (chartConfiguration(chart).data.datasets[0]?.data ?? []) as { x: number }[]
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
  expect(chartConfiguration(chartOf(metrics)).data.datasets[0]?.data).toEqual([5, [10, 15]]);
});

test('in a line of ranks the first place is on top and no place is cut off', () => {
  const { options } = chartConfiguration(chartOf(DATA['ranks of three years']));
  expect(options?.scales?.['y']).toMatchObject({ reverse: true, min: 1, max: 9 });
});

const ticksOf = (metrics: readonly Partial<Metric>[], form?: ChartForm): number[] =>
  valueTicks(chartOf(metrics, form), measureText);

test('shares are drawn from 0 to 100, parts of a whole against it, ranks from the first place to the last', () => {
  expect(ticksOf(DATA['two places'])).toEqual([0, 25, 50, 75, 100]);
  expect(ticksOf(DATA['nine places'])).toEqual([0, 25, 50, 75, 100]);
  expect(ticksOf(DATA['a result and its targets'])).toEqual([0, 25, 50, 75, 100]);
  expect(ticksOf(DATA['one value of a whole'])).toEqual([0, 25, 50, 75, 100]);
  expect(ticksOf([at('2042', 8, { outOf: 19, unit: 'tiêu chí' })])).toEqual([0, 19]);
  expect(ticksOf(DATA['ranks of two places'])).toEqual([1, 9]);
});

test('what is no share stands on nought and ends at a round number', () => {
  const two = (a: number, b: number, change: Partial<Metric> = { unit: 'ha' }): number[] =>
    ticksOf([at('2041', a, change), at('2042', b, change)], 'bar');
  expect(two(12.5, 14.08)).toEqual([0, 5, 10, 15]);
  expect(two(-30, 70)).toEqual([-50, -25, 0, 25, 50, 75]);
  expect(two(0, 0)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  // More than the whole is no share, and neither is a change.
  expect(two(120, 60, {})).toEqual([0, 25, 50, 75, 100, 125]);
  expect(two(2, 7, { isChange: true })).toEqual([0, 2, 4, 6, 8]);
});

test('where ticks would touch each other on a phone there are fewer', () => {
  const chart = chartOf([at('2041', 1, { unit: 'ha' }), at('2042', 95_000_000, { unit: 'ha' })], 'bar');
  expect(valueTicks(chart, measureText, { width: 272, isWider: false })).toEqual([
    0, 50_000_000, 100_000_000,
  ]);
  expect(valueTicks(chart, measureText, { width: 150, isWider: false })).toEqual([0, 100_000_000]);
});

test('many places are ranked, each with both of two times on one line', () => {
  const html = drawChart(vietnamese.words.chart, chartOf(DATA['nine places at two times']));
  const names = [...html.matchAll(/>(noi-\d)</g)].map(([, name]) => name);
  expect(names).toEqual(['8', '7', '6', '5', '4', '3', '2', '1', '0'].map((one) => `noi-${one}`));
  expect(html.match(/ → /g)).toHaveLength(9);
});

test('unit, time and what a mark means stand below each drawing', () => {
  expect(chartFacts(vietnamese.words.chart, chartOf(DATA['two places']))).toBe('Đơn vị: %. Thời điểm: 2042.');
  expect(chartFacts(vietnamese.words.chart, chartOf(DATA['three times']))).toBe(
    'Đơn vị: %. Thời điểm: 2040 đến 2042.',
  );
  expect(chartFacts(vietnamese.words.chart, chartOf(DATA['ranks of two places']))).toBe(
    'Thời điểm: 2042. Hạng 1 ở bên phải.',
  );
  expect(chartFacts(vietnamese.words.chart, chartOf(DATA['ranks of two years']))).toBe(
    'Thời điểm: 2041 đến 2042. Hạng 1 ở trên cùng.',
  );
  expect(chartFacts(vietnamese.words.chart, chartOf(DATA['nine places at two times']))).toContain(
    '○ là thời điểm trước.',
  );
});

test('lines differ in dash and mark, a reference is named: nothing is told by colour alone', () => {
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
  ).data.datasets as { pointStyle: string; borderDash: number[] }[];
  expect(new Set(lines.map(({ pointStyle }) => pointStyle)).size).toBe(2);
  expect(new Set(lines.map(({ borderDash }) => String(borderDash))).size).toBe(2);
  const bars = chartOf([at('2042', 5), at('2042', 6, { kind: 'average', place: 'tinh-mau' })]);
  expect(bars.rows.map(({ label }) => label)).toEqual(['huyện Thử', 'tỉnh Mẫu, bình quân']);
});

test.for(Object.entries(DATA))(
  '%s: the page has every name and every printed value as words',
  ([, metrics]) => {
    const chart = chartOf(metrics);
    if (chart.form === 'figure') return;
    const html = drawChart(vietnamese.words.chart, chart);
    for (const { printed, href } of chart.rows) {
      expect(html).toContain(printed);
      expect(html).toContain(`href="${href}"`);
    }
  },
);

test('marks stand in the page where Chart.js has them, in parts of the width', () => {
  const html = drawChart(vietnamese.words.chart, chartOf(DATA['two places']));
  expect([...html.matchAll(/--b:([\d.]+%)/g)].map(([, at]) => at)).toEqual(['5%', '6%']);
  const ranks = drawChart(vietnamese.words.chart, chartOf(DATA['ranks of two places']));
  // Of nine the second stands seven steps from the last, the fourth five.
  expect([...ranks.matchAll(/--b:([\d.]+%)/g)].map(([, at]) => at)).toEqual(['87.5%', '62.5%']);
  expect(drawChart(vietnamese.words.chart, chartOf(DATA['three times']))).toContain('d="M0 95L50 94L100 93"');
});

test('a saved picture says every printed value as text, and a round mark is whole', () => {
  const drawing = pictureOf(chartOf(DATA['three times']));
  for (const printed of ['5%', '6%', '7%']) expect(drawing).toContain(`>${printed}</text>`);
  for (const [, start, end] of drawing.matchAll(/M ([\d. ]+?) A .*? ([\d.]+ [\d.]+) Z/g))
    expect(start).not.toBe(end);
  expect(drawing).toContain('width="1200" height="675"');
});

test('the summary for the ear has the form, the number of figures, the highest and the lowest', () => {
  expect(chartSummary(vietnamese.words.chart, chartOf(DATA['three times']))).toBe(
    'Tiêu đề. Biểu đồ đường, 3 số. Cao nhất: Giải ngân, 2042, 7%. Thấp nhất: Giải ngân, 2040, 5%.',
  );
  expect(chartSummary(vietnamese.words.chart, chartOf(DATA['ranks of two years']))).toContain(
    'Cao nhất: Thứ hạng thử, 2042, 2/9',
  );
});

test('a chart as CSV is read back by an independent parser, value by value', () => {
  const chart = chartOf([
    at('2041-Q1', 17.04, { printed: '17,04%', anchor: 'i-d1-sl1' }),
    at('2042', 100, { kind: 'target', printed: 'từ 50% trở lên', anchor: 'i-d1-sl2' }),
    at('2042', -3, { printed: '-3%', anchor: 'i-d1-sl3', place: 'tinh-mau' }),
  ]);
  const text = chartCsv(
    vietnamese.words.chart,
    chart,
    (href) => new URL(href, 'https://trang.example/thong-bao/2042/thu/').href,
  );
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
    vietnamese.words.chart,
    {
      ...chartOf(DATA['two times']),
      rows: [{ ...metric, place: '＝1+1', printed: 'từ 5%;=1+1', indicator: ' @x' }],
    },
    (href) => new URL(href, 'https://trang.example/').href,
  );
  const [, cells = []] = parse(text, { bom: true }) as string[][];
  expect(cells.slice(0, 2)).toEqual(["' @x", "'＝1+1"]);
  expect(text).toContain(`"từ 5%;'=1+1"`);
});

test('the frame to paste has the address, a title without markup, and no script', () => {
  const code = embedCode(
    vietnamese.words.chart,
    { ...chartOf(DATA['two times']), title: '"><script>' },
    'https://trang.example/nhung/',
    'Thông báo của UBND tỉnh Mẫu',
    'Kết luận tỉnh Mẫu',
    measureText,
  );
  expect(code).toMatch(
    /^<div style="container-type:inline-size"><iframe src="https:\/\/trang\.example\/nhung\/" title="&quot;&gt;&lt;script&gt;" [^>]*><\/iframe><\/div>$/,
  );
});

/** A colour of the page by the name of its token, on a light ground and on a dark one. */
function coloursOf(token: string): { light: string; dark: string } {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [, light = '', dark = ''] =
    new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css) ?? [];
  return { light, dark };
}

test('the colours on paper are those of the light page', () => {
  const token = (name: string): string => coloursOf(name).light;
  expect(PAPER).toEqual({
    text: token('--color-text'),
    muted: token('--color-muted'),
    line: token('--chart-line'),
    track: token('--color-track'),
    series: [1, 2, 3, 4].map((number) => token(`--chart-${number}`)),
    surface: token('--color-surface'),
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
  for (const mode of ['light', 'dark'] as const)
    for (const mark of ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-line'])
      expect(
        contrast(coloursOf(mark)[mode], coloursOf('--color-surface')[mode]),
        `${mark}, ${mode}`,
      ).toBeGreaterThanOrEqual(3);
});
