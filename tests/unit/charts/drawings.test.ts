import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { ChartRow, DrawnChart } from '../../../src/charts/metric-chart.ts';
import { writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';
import { chartsIn } from './charts-in.ts';
import { drawingFaults, textsOf } from './drawing-faults.ts';
import { drawnSvg, pictureOf } from './drawn-svg.ts';

const folder = mkdtempSync(join(tmpdir(), 've-bieu-do-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What readers see of a chart that moves on a narrow phone, and the picture that they save. */
function drawings(chart: DrawnChart): string[] {
  return [drawnSvg(chart, 272), pictureOf(chart)];
}

test.each([
  ['the real notice', 'content', 10],
  ['a site of three years', 'tests/fixtures/many-notices', 10],
  ['a generated site of 60 notices', folder, 200],
])(
  'in every drawing of %s no word is cut and none lies on another, on a bar or on a line',
  async (_name, content, least) => {
    if (content === folder) await writeSyntheticContent(folder, 120);
    const charts = await chartsIn(content);
    expect(charts.size).toBeGreaterThanOrEqual(least);
    const faults = [...charts].flatMap(([name, chart]) =>
      drawings(chart).flatMap((svg) => drawingFaults(svg).map((fault) => `${name}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  },
);

const SYLLABLES = ['tỷ', 'lệ', 'giải', 'ngân', 'Ệch', 'nghiêng', 'DDCI', 'kế-hoạch/dự-toán', '1.234.567,89'];
const UNBROKEN = 'k'.repeat(70);
const name = (most: number) =>
  fc
    .array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...SYLLABLES) }, fc.constant(UNBROKEN)), {
      minLength: 1,
      maxLength: most,
    })
    .map((syllables) => syllables.join(' '));
const value = fc.oneof(fc.integer({ min: -100, max: 1000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const row = fc.record({
  label: name(60),
  printed: fc.oneof(fc.constantFrom('5%', '17,04%', '1.234.567,89 triệu đồng'), name(30)),
  value,
  kind: fc.constantFrom('observed', 'target', 'average', 'minimum'),
});
const chartRow = (change: Partial<ChartRow>): ChartRow => ({
  label: 'Tên',
  series: '',
  indicator: 'chi-tieu',
  place: 'huyện Thử',
  kind: 'observed',
  period: '2042',
  value: 1,
  unit: '%',
  printed: '1%',
  href: '#a',
  ...change,
});
const squeezed = (text: string): string => text.replace(/\s+/gu, '');
/** The words of a drawing in one, without the breaks of lines. */
const wordsOf = (svg: string): string =>
  squeezed(
    textsOf(svg)
      .map(({ words }) => words)
      .join(''),
  );

test('whatever bars are called and whatever was printed, every name and value stands whole in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('bar', 'rank'),
      (rows, form) => {
        const chart: DrawnChart = {
          form: form as DrawnChart['form'],
          title: 'Tiêu đề',
          unit: '%',
          rows: rows.map((one) =>
            chartRow({
              ...(one as Partial<ChartRow>),
              ...(form === 'rank' && { value: 1 + (Math.abs(Math.trunc(one.value)) % 30), outOf: 30 }),
            }),
          ),
        };
        const svg = drawnSvg(chart, 272);
        expect(drawingFaults(svg)).toEqual([]);
        for (const { label, printed } of chart.rows) {
          expect(wordsOf(svg)).toContain(squeezed(label));
          expect(wordsOf(svg)).toContain(squeezed(printed));
        }
      },
    ),
    { numRuns: 30, endOnFailure: true },
  );
});

test('bars whose names differ in the last word only have three visible names', () => {
  const long =
    'Tỷ lệ giải ngân vốn đầu tư công từ nguồn ngân sách trung ương bổ sung có mục tiêu cho các dự án thuộc';
  const rows = ['A', 'B', 'C'].map((last) => chartRow({ label: `${long} ${long} nhóm ${last}` }));
  const svg = drawnSvg({ form: 'bar', title: 'Tiêu đề', unit: '%', rows }, 272);
  for (const last of ['A', 'B', 'C']) expect(wordsOf(svg)).toContain(squeezed(`nhóm ${last}`));
  expect(drawingFaults(svg)).toEqual([]);
});

test('a result, its whole and its targets stand whole, however many and however near each other', () => {
  const target = fc.record({ value: fc.integer({ min: 0, max: 100 }), printed: name(12) });
  fc.assert(
    fc.property(row, fc.array(target, { maxLength: 5 }), (result, targets) => {
      const rows = [
        chartRow({ ...result, kind: 'observed', value: Math.abs(result.value) % 100, outOf: 100 }),
        ...targets.map((one) => chartRow({ ...one, kind: 'target', outOf: 100, period: '2045' })),
      ];
      const svg = drawnSvg({ form: 'progress', title: 'Tiêu đề', unit: '%', rows }, 272);
      expect(drawingFaults(svg)).toEqual([]);
      for (const { printed } of rows) expect(wordsOf(svg)).toContain(squeezed(printed));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

const PERIODS = [
  '2035',
  '2036-Q1',
  '2036-05',
  '2036-Q2',
  '2037-01-31',
  '2038',
  '2039/2041',
  '2042',
  '2043-12-31',
  '2044',
];

test('lines over time keep names, last values and their first and last time, and print nothing over anything', () => {
  const line = fc.record({
    name: name(14),
    points: fc.array(
      fc.record({
        value: fc.double({ min: -50, max: 100, noNaN: true }),
        printed: fc.constantFrom('5%', '17,04%', '1.234,5 triệu đồng', '08/19 tiêu chí'),
      }),
      { minLength: 2, maxLength: 10 },
    ),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(8), (lines, from) => {
      const rows = lines.flatMap(({ name: series, points }, at) =>
        points.slice(0, PERIODS.length - from).map((point, index) =>
          chartRow({
            ...point,
            series: lines.length > 1 ? `${series} ${at}` : '',
            period: PERIODS[from + index] ?? '2044',
          }),
        ),
      );
      const svg = drawnSvg({ form: 'line', title: 'Tiêu đề', unit: '%', rows }, 272);
      expect(drawingFaults(svg)).toEqual([]);
      for (const { series } of rows) expect(wordsOf(svg)).toContain(squeezed(series));
      for (const its of Map.groupBy(rows, ({ series }) => series).values())
        if (lines.length > 1) expect(wordsOf(svg)).toContain(squeezed(its.at(-1)?.printed ?? ''));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('a line alone has its first and last value under it, steep or flat, and of many points those that have room', () => {
  const shapes = [
    [0, 100],
    [100, 0],
    [-6, 0],
    [0, -6],
    [5, 6, 7],
    [50, 0, 100, 2, 60],
    [1, 1, 1, 1, 1, 1],
    [30, 40, 35, 50, 45, 70, 66, 99, 60, 72],
  ];
  for (const values of shapes) {
    const rows = values.map((one, at) =>
      chartRow({ value: one, printed: `${one},${at}5%`, period: `${2030 + at}` }),
    );
    const svg = drawnSvg({ form: 'line', title: 'Tiêu đề', unit: '%', rows }, 272);
    expect(drawingFaults(svg)).toEqual([]);
    for (const one of [rows[0], rows.at(-1)]) expect(wordsOf(svg)).toContain(one?.printed);
    for (const period of [rows[0]?.period, rows.at(-1)?.period]) expect(wordsOf(svg)).toContain(period);
  }
});
