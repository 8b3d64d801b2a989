import { expect, test } from 'vitest';
import type { Metric } from '../../../../src/model/figures/metric.ts';
import { faults, parseBody } from '../fixture.ts';

const mark = (printed: string, asOf = '2042'): string =>
  `<Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="${asOf}">${printed}</Metric>`;

function metricsOf(body: string): Metric[] {
  const { notice, diagnostics } = parseBody(body);
  if (!notice) throw new Error(faults(diagnostics).join());
  return notice.metrics;
}

test('the address of a figure is made from its print; one printed again in the paragraph is told apart', () => {
  const anchors = metricsOf(`Đạt ${mark('17,04%')}, rồi ${mark('tối thiểu 40%')}, rồi ${mark('17,04%')}.`);
  expect(anchors.map(({ anchor }) => anchor)).toEqual([
    'd1-sl-17-04',
    'd1-sl-toi-thieu-40',
    'd1-sl-17-04--2',
  ]);
});

test('marking one more figure moves the address of no other', () => {
  const before = metricsOf(`Đạt 4/11, giảm 3 thứ hạng, trước là ${mark('1/11')}.`);
  const after = metricsOf(`Đạt ${mark('4/11')}, ${mark('giảm 3 thứ hạng')}, trước là ${mark('1/11')}.`);
  expect(after.map(({ anchor }) => anchor)).toContain(before[0]?.anchor);
  expect(after.find(({ anchor }) => anchor === before[0]?.anchor)?.printed).toBe('1/11');
});

test('a figure carries its sentence, its place in the file and the caution around it', () => {
  const [figure] = metricsOf(
    `Câu trước. Đạt <EditorNote note="Số in như nguồn.">${mark('9,142%')}</EditorNote> kế hoạch[^a]. Câu sau.\n\n[^a]: Chú thích.`,
  );
  expect(figure).toMatchObject({
    sentence: 'Đạt 9,142% kế hoạch.',
    caution: 'Số in như nguồn.',
    position: { line: 19, column: 52 },
  });
});

test('a figure has one caution at most: one within another is refused', () => {
  const body = `Đạt <EditorNote note="Cả câu ngờ.">chừng như <EditorNote note="Số ngờ.">${mark('9,142%')}</EditorNote> kế hoạch</EditorNote>.`;
  expect(faults(parseBody(body).diagnostics)).toEqual(['subset/placement@19:46']);
});

test('words that cannot be read stop the notice, with their place and the forms that can', () => {
  const { notice, diagnostics } = parseBody(`Đạt ${mark('mười phần trăm')}.`);
  expect(notice).toBeUndefined();
  expect(faults(diagnostics)).toEqual(['metric/unreadable@19:5']);
  expect(diagnostics[0]).toMatchObject({
    message: expect.stringContaining('«mười phần trăm»'),
    hint: expect.stringContaining('từ 50% trở lên'),
  });
});

test.for([
  ['trên ', '42,6%', '', 'trên 42,6%'],
  ['khoảng ', '20 ha', '', 'khoảng 20 ha'],
  ['', '50%', ' trở lên', '50% trở lên'],
  ['giảm ', '5%', '', 'giảm 5%'],
  ['', '1 tỷ', ' 200 triệu đồng', '1 tỷ 200 triệu đồng'],
  ['1 tỷ ', '200 triệu đồng', '', '1 tỷ 200 triệu đồng'],
  ['từ 10% đến ', '15%', '', '10% đến 15%'],
] as const)(
  '«%s» «%s» «%s»: a figure cut out of a bound, a change or an amount is told',
  ([before, printed, after, whole]) => {
    const { notice, diagnostics } = parseBody(`Đạt ${before}${mark(printed)}${after}.`);
    expect(notice).toBeDefined();
    expect(diagnostics).toMatchObject([
      { check: 'metric/cut', severity: 'warning', hint: expect.stringContaining(`«${whole}»`) },
    ]);
  },
);

test.for([
  ['Đạt ', '17,04%', ' kế hoạch'],
  ['Xếp thứ ', '05/11', ' đơn vị'],
  ['Có ', '02 Trạm Y tế', ' của 5 xã'],
  ['Năm 2042 đạt ', '5%', ', 6% năm sau'],
])('«%s» «%s» «%s» is a whole figure', ([before, printed, after]) => {
  expect(parseBody(`${before}${mark(printed ?? '')}${after}.`).diagnostics).toEqual([]);
});

test('a figure of four hundred digits is told short, and why', () => {
  const { diagnostics } = parseBody(`Đạt ${mark('9'.repeat(400))}.`);
  expect(diagnostics).toMatchObject([
    { check: 'metric/unreadable', hint: expect.stringContaining('hơn 15 chữ số') },
  ]);
  expect(diagnostics[0]?.message.length).toBeLessThan(120);
});

test.for(['2 giờ 30 phút', '1e3', '20 x 30 m'])(
  '«%s» is refused, never its first number alone',
  (printed) => {
    const { notice, diagnostics } = parseBody(`Đạt ${mark(printed)}.`);
    expect(notice).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { check: 'metric/unreadable', hint: expect.stringContaining('bỏ thẻ') },
    ]);
  },
);

test.for(['2042-02-30', '2042-Q5', 'cuối năm'])('«%s» is no time a figure can hold for', (asOf) => {
  expect(faults(parseBody(`Đạt ${mark('1%', asOf)}.`).diagnostics)).toEqual(['metric/as-of@19:5']);
});

test.for(['2042-04-23', '2042-04', '2042-Q1', '2042', '2041/2045'])('a figure can hold for «%s»', (asOf) => {
  expect(metricsOf(`Đạt ${mark('1%', asOf)}.`)).toMatchObject([{ asOf }]);
});
