import { expect, test } from 'vitest';
import type { Metric } from '../../../src/model/metric.ts';
import { faults, parseBody } from './fixture.ts';

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

test('words that cannot be read stop the notice, with their place and the forms that can', () => {
  const { notice, diagnostics } = parseBody(`Đạt ${mark('mười phần trăm')}.`);
  expect(notice).toBeUndefined();
  expect(faults(diagnostics)).toEqual(['metric/unreadable@19:5']);
  expect(diagnostics[0]).toMatchObject({
    message: expect.stringContaining('«mười phần trăm»'),
    hint: expect.stringContaining('từ 50% trở lên'),
  });
});

test.for(['2042-02-30', '2042-Q5', 'cuối năm'])('«%s» is no time a figure can hold for', (asOf) => {
  expect(faults(parseBody(`Đạt ${mark('1%', asOf)}.`).diagnostics)).toEqual(['metric/as-of@19:5']);
});

test.for(['2042-04-23', '2042-04', '2042-Q1', '2042', '2041/2045'])('a figure can hold for «%s»', (asOf) => {
  expect(metricsOf(`Đạt ${mark('1%', asOf)}.`)).toMatchObject([{ asOf }]);
});

test('an unknown indicator is told with the one that is meant', () => {
  const { diagnostics } = parseBody(`Đạt ${mark('1%').replace('giai-ngan-thu', 'giai-ngan-thuu')}.`);
  expect(diagnostics).toMatchObject([
    { check: 'registry/unknown', hint: expect.stringContaining('`giai-ngan-thu`') },
  ]);
});
