import { expect, test } from 'vitest';
import { taskListsOf } from '../../../../src/corpus/orders/task-lists.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import type { StatusEntry } from '../../../../src/model/orders/assignment-status.ts';
import { orderList } from '../../../../src/views/orders/order-list.ts';
import { orderRow } from '../../../../src/views/orders/order-row.ts';
import { corpusWithOrders } from '../order-fixture.ts';

const DATED =
  'Giao <Assignment to="so-thu" with="so-hai" due="2042-06-30" deadline="tháng 6/2042">Sở Thử đo đạc trong tháng 6/2042</Assignment>, xong thì báo cáo.';

/** The one order of a notice, in a state recorded on a day. */
function recorded(state: 'hoan-thanh' | 'khong-con-hieu-luc', on: string) {
  const corpus = corpusWithOrders(DATED);
  const anchor = corpus.assignments[0]?.anchor ?? '';
  return corpusRecorded([{ on, state, evidence: 'https://vi-du.invalid/1' }], anchor);
}

function corpusRecorded(entries: readonly StatusEntry[], anchor: string) {
  return corpusWithOrders(DATED, [
    { notice: '2042/thu', anchor, entries, file: '', position: { line: 1, column: 1 } },
  ]);
}

function onlyRow(corpus: ReturnType<typeof recorded>, asOf?: string) {
  const [order] = corpus.assignments;
  if (!order) throw new Error('the fixture has no order');
  return orderRow(vietnamese, order, corpus, asOf);
}

test('a row of an order is plain data: its words and day, who was named then, and what the filter asks', () => {
  const row = onlyRow(corpusWithOrders(DATED));
  expect(row).toEqual({
    anchor: 'd1-nv-so-thu-do-dac',
    words: 'Sở Thử đo đạc trong tháng 6/2042',
    sentence: 'Giao Sở Thử đo đạc trong tháng 6/2042, xong thì báo cáo.',
    kind: 'dated',
    kindName: 'có hạn',
    due: { day: '2042-06-30', printed: '30/6/2042' },
    lateness: { words: '', isPast: false },
    state: 'chua-cap-nhat',
    stateWords: 'chưa cập nhật',
    leads: [{ href: '/co-quan/so-thu/', text: 'Sở Thử' }],
    partners: [{ href: '/co-quan/so-hai/', text: 'Sở Hai' }],
    deadline: 'tháng 6/2042',
    notice: {
      id: '2042/thu',
      href: '/thong-bao/2042/thu/',
      text: 'Chưa rõ số, huyện Thử, kiểm tra ngày 23/4/2042',
    },
    group: '2042',
    agencies: ['so-thu', 'so-hai'],
    places: ['tinh-mau'],
    topics: ['dat-dai'],
    outcome: 'chua-co-tin',
    doers: ['so-thu'],
  });
  expect(structuredClone(row)).toEqual(row);
});

test('lateness stands in a row only for a day that the build was given; else the browser tells it', () => {
  const corpus = corpusWithOrders(DATED);
  expect(onlyRow(corpus).lateness).toEqual({ words: '', isPast: false });
  expect(onlyRow(corpus, '2042-06-29').lateness).toEqual({ words: 'còn 1 ngày', isPast: false });
  expect(onlyRow(corpus, '2042-07-01').lateness).toEqual({
    words: 'đã qua hạn 1 ngày, chưa rõ kết quả',
    isPast: true,
  });
});

test('a row tells all that was recorded in its order, what proves each, and who must do it now', () => {
  const { anchor = '' } = corpusWithOrders(DATED).assignments[0] ?? {};
  const corpus = corpusRecorded(
    [
      { on: '2042-07-01', state: 'chuyen-co-quan', to: ['cac-so'], notice: '2042/thu#d1' },
      { on: '2042-08-01', state: 'khong-thuc-hien', document: 'bao-cao', archived: 'https://luu.invalid/1' },
    ],
    anchor,
  );
  const row = onlyRow(corpus, '2043-01-01');
  expect(row).toMatchObject({
    stateWords: 'không thực hiện, ngày 1/8/2042',
    handedTo: [{ href: '/co-quan/cac-so/', text: 'các sở' }],
    history: [
      {
        words: 'được chuyển cơ quan khác, ngày 1/7/2042',
        evidence: [{ href: '/thong-bao/2042/thu/#d1', text: 'thông báo chứng minh' }],
      },
      {
        words: 'không thực hiện, ngày 1/8/2042',
        evidence: [
          { href: '/van-ban/bao-cao/', text: 'văn bản chứng minh' },
          { href: 'https://luu.invalid/1', text: 'bản lưu' },
        ],
      },
    ],
  });
  // Nothing is waited for, so that nothing is late.
  expect(row.lateness).toBeUndefined();
  expect(taskListsOf(corpus).byAgency.get('cac-so')).toHaveLength(1);
});

test('a recorded completion is set against its last day whatever the day of looking', () => {
  const row = onlyRow(recorded('hoan-thanh', '2042-07-02'));
  expect(row).toMatchObject({
    lateness: { words: 'hoàn thành sau hạn 2 ngày', isPast: false },
    stateWords: 'hoàn thành, ngày 2/7/2042',
    evidence: [{ href: 'https://vi-du.invalid/1', text: 'văn bản chứng minh' }],
    done: '2042-07-02',
  });
});

test('an order that is void has no lateness to tell', () => {
  expect('lateness' in onlyRow(recorded('khong-con-hieu-luc', '2042-05-02'), '2043-01-01')).toBe(false);
});

test('an order whose sentence names nobody says that its agency is that of the heading', () => {
  const body = 'Giao <Assignment to="so-thu">đo đạc</Assignment>.';
  expect(onlyRow(corpusWithOrders(body)).leadsNote).toBe('theo đề mục; câu không nêu tên');
});

test('a list has its orders by deadline, and the day of looking only where an order has a last day', () => {
  const corpus = corpusWithOrders(`${DATED}\n\nGiao <Assignment to="so-thu">Sở Thử đo đạc</Assignment>.`);
  const { assignments } = corpus;
  const view = orderList(vietnamese, assignments, corpus, undefined);
  expect(view.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Hạn trong năm 2042', 1],
    ['Không nêu hạn', 1],
  ]);
  expect(view.asOf).toBe('');
  expect(orderList(vietnamese, assignments, corpus, '2043-06-01').asOf).toBe(
    'Tính đến ngày 1/6/2043 (ngày trang này được dựng).',
  );
  expect(orderList(vietnamese, assignments.slice(1), corpus, '2043-06-01')).not.toHaveProperty('asOf');
  expect(orderList(vietnamese, [], corpus, '2043-06-01')).toEqual({ groups: [] });
});
