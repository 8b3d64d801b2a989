import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { dueDaysInWords } from '../../../../src/i18n/vi/orders/due-days.ts';
import { noticeSummary } from '../../../../src/views/notice/notice-summary.ts';
import { REGISTRY, WHOLE_NOTICE } from '../../exports/fixture.ts';
import { corpusWithOrders } from '../order-fixture.ts';

const TABLE = '#bang';
const BODY = `<Assignment to="so-thu" deadline="trong năm 2042">Sở Thử rà soát trong năm 2042</Assignment>.

<Assignment to="so-hai" deadline="trong năm 2042">Sở Hai báo cáo trong năm 2042</Assignment>.

<Assignment to="so-thu" deadline="hết tháng 6/2042">Sở Thử gửi mẫu hết tháng 6/2042</Assignment>.

<Assignment to="so-thu">Sở Thử làm thường ngày</Assignment>.`;

function summaryOf(body: string, asOf?: string, histories?: Parameters<typeof corpusWithOrders>[1]) {
  const corpus = corpusWithOrders(body, histories);
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  return noticeSummary(vietnamese, notice, corpus, [], { table: TABLE, asOf });
}

test('a notice without a marked word has no summary', () => {
  expect(summaryOf('Chữ không đánh dấu.')).toBeUndefined();
});

test('a summary counts orders, the agencies that lead them and those with a last day, and names these days', () => {
  const summary = summaryOf(BODY);
  expect(summary).toMatchObject({
    orders: { count: '4 việc', rest: ' giao cho 2 nơi; 3 việc có hạn' },
    figures: [],
  });
  expect(summary?.due?.alone.days.map(({ printed }) => printed)).toEqual(['30/6/2042', '31/12/2042']);
  expect(summary?.due?.days).toEqual([
    // One order: the way to its words; several: to the table.
    { day: '2042-06-30', count: 1, unreported: 1, href: '#d3-nv-so-thu-gui-mau' },
    { day: '2042-12-31', count: 2, unreported: 2, href: TABLE },
  ]);
  expect(summary).not.toHaveProperty('due.seen');
  expect(summary).not.toHaveProperty('cited');
});

test('the fourth last day and those after it are counted, not named', () => {
  const days = [1, 2, 3, 4, 5].map(
    (month) =>
      `<Assignment to="so-thu" deadline="hết tháng ${month}/2043">Sở Thử gửi mẫu hết tháng ${month}/2043</Assignment>.`,
  );
  const due = summaryOf(days.join('\n\n'))?.due;
  expect(due?.alone.days.map(({ day }) => day)).toEqual(['2043-01-31', '2043-02-28', '2043-03-31']);
  expect(due?.alone.others).toBe(' và 2 ngày khác');
});

test('work that is done or void is waited for no more, and work under way is not without a report', () => {
  const done = (anchor: string, state: 'hoan-thanh' | 'dang-thuc-hien') => ({
    notice: '2042/thu',
    anchor,
    entries: [{ on: '2042-05-01', state, evidence: 'https://mau.example/1' }],
    file: 'assignments/2042/thu.yaml',
    position: { offset: 0, line: 1, column: 1 },
  });
  const due = summaryOf(BODY, '2043-02-01', [
    done('d1-nv-so-thu-ra-soat', 'hoan-thanh'),
    done('d2-nv-so-hai-bao-cao', 'dang-thuc-hien'),
  ])?.due;
  expect(due?.days.map(({ day, count, unreported }) => [day, count, unreported])).toEqual([
    ['2042-06-30', 1, 1],
    ['2042-12-31', 1, 0],
  ]);
  expect(due?.seen).toEqual({
    none: 'Không còn hạn nào phía trước',
    past: '1 việc quá hạn mà chưa có cập nhật',
    isPast: true,
  });
});

test('a day of looking tells the nearest last day that has not passed, that day itself included', () => {
  const days = summaryOf(BODY)?.due?.days ?? [];
  expect(dueDaysInWords(days, '2042-06-30')).toEqual({
    next: {
      label: 'Hạn tới: ',
      href: '#d3-nv-so-thu-gui-mau',
      printed: '30/6/2042',
      count: ', 1 việc, ',
      left: 'hôm nay',
    },
    past: '0 việc quá hạn mà chưa có cập nhật',
    isPast: false,
  });
  expect(dueDaysInWords(days, '2042-07-01')).toMatchObject({
    next: { href: TABLE, printed: '31/12/2042', count: ', 2 việc, ', left: 'còn 183 ngày' },
    past: '1 việc quá hạn mà chưa có cập nhật',
    isPast: true,
  });
});

test('a summary shows shares that were observed, with the way to each, and none that is aimed at, doubted or bounded', () => {
  const corpus = corpusOf([WHOLE_NOTICE], REGISTRY);
  const [share] = WHOLE_NOTICE.metrics;
  if (!share) throw new Error('no figure');
  const figures = (...metrics: readonly (typeof share)[]) =>
    noticeSummary(vietnamese, { ...WHOLE_NOTICE, metrics: [...metrics] }, corpus, [], {
      table: TABLE,
      asOf: undefined,
    })?.figures;
  expect(figures(share)).toEqual([
    { name: expect.any(String), printed: '17,04%', at: 17.04, href: `#${share.anchor}` },
  ]);
  for (const other of [
    { kind: 'target' as const },
    { caution: 'Nguồn in như vậy.' },
    { bound: 'from' as const },
    { isChange: true as const },
    { unit: 'tiêu chí' },
    { value: 120 },
  ])
    expect(figures({ ...share, ...other }) ?? []).toEqual([]);
  expect(figures({ ...share, place: 'tinh-mau' })?.[0]?.place).toBe('tỉnh Mẫu');
});

test('the shares that its editors charted come first, three at most, each indicator once', () => {
  const [share] = WHOLE_NOTICE.metrics;
  const [chart] = WHOLE_NOTICE.charts;
  if (!share) throw new Error('no figure');
  const metrics = ['a', 'b', 'c', 'c', 'd'].map((indicator) => ({ ...share, indicator, anchor: indicator }));
  const charts = [{ ...chart, indicators: ['d', 'b'] }] as typeof WHOLE_NOTICE.charts;
  const notice = { ...WHOLE_NOTICE, metrics, charts };
  const summary = noticeSummary(vietnamese, notice, corpusOf([notice], REGISTRY), [], {
    table: TABLE,
    asOf: undefined,
  });
  expect(summary?.figures.map(({ href }) => href)).toEqual(['#d', '#b', '#a']);
});
