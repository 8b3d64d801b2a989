import { expect, test } from 'vitest';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { aroundDeadline, comingDates } from '../../../../src/views/orders/coming-dates.ts';
import { corpusWithOrders } from '../order-fixture.ts';

const order = (due: string, words: string): string =>
  `Giao <Assignment to="so-thu" due="${due}" deadline="${words}">Sở Thử làm ${words}</Assignment>.`;
// The notice is of 23/4/2042.
const BODY = [
  order('2042-03-31', 'tháng 3/2042'),
  order('2042-06-30', 'tháng 6/2042'),
  order('2042-06-30', 'quý II/2042'),
  order('2042-12-31', 'năm 2042'),
].join('\n\n');
const corpus = corpusWithOrders(BODY);

test('without a day of looking the last days after the newest notice are named, each by one of its orders', () => {
  const view = comingDates(vietnamese, corpus, undefined);
  expect(view).toMatchObject({ heading: 'Hạn sau thông báo mới nhất (23/4/2042)', asOf: '', past: '' });
  expect(view?.rows).toEqual([
    {
      ...{ day: '2042-06-30', printed: '30/6/2042', left: '', state: 'chua-cap-nhat', agencies: 'Sở Thử' },
      words: 'Sở Thử làm tháng 6/2042',
      href: expect.stringMatching(/^\/thong-bao\/2042\/thu\/#/u),
      others: 'và 1 việc khác cùng ngày',
    },
    expect.objectContaining({ day: '2042-12-31' }),
  ]);
  expect(view?.all.text).toBe('Cả 4 việc còn chờ có hạn');
  expect(structuredClone(view)).toEqual(view);
});

test('on a day of looking days that passed are left out, and counted with those that nothing is known of', () => {
  const view = comingDates(vietnamese, corpus, '2042-07-01');
  expect(view).toMatchObject({ heading: 'Hạn sắp đến', past: '3 việc quá hạn mà chưa có cập nhật' });
  expect(view?.rows.map(({ day, left }) => `${day} ${left}`)).toEqual(['2042-12-31 còn 183 ngày']);
});

test('where all last days have passed, the last of them are named', () => {
  const view = comingDates(vietnamese, corpus, '2043-01-01');
  expect(view?.heading).toBe('Những hạn gần đây nhất');
  expect(view?.rows.map(({ day }) => day)).toEqual(['2042-12-31', '2042-06-30', '2042-03-31']);
});

test('what is done is not waited for, and a site without last days has none', () => {
  const anchor = corpus.assignments.find(({ standing }) => standing.due === '2042-12-31')?.anchor ?? '';
  const done = corpusWithOrders(BODY, [
    {
      ...{ notice: '2042/thu', anchor, file: '', position: { line: 1, column: 1 } },
      entries: [{ on: '2042-05-20', state: 'hoan-thanh', evidence: 'https://vi-du.invalid/1' }],
    },
  ]);
  expect(comingDates(vietnamese, done, undefined)?.rows.map(({ day }) => day)).toEqual(['2042-06-30']);
  expect(comingDates(vietnamese, corpusWithOrders('Chữ.'), undefined)).toBeUndefined();
});

test('a long order is shown around its deadline, cut between words', () => {
  const ceremony =
    'tăng cường tuyên truyền tạo sự đồng thuận cao của Nhân dân, tập trung hoàn thành giải phóng mặt bằng';
  const text = `${ceremony}, phấn đấu hoàn thành 100% trong năm 2042, báo cáo Ủy ban nhân dân tỉnh Mẫu kết quả`;
  const shown = aroundDeadline(text, 'trong năm 2042');
  expect(shown).toMatch(/^… .*trong năm 2042/u);
  expect(text).toContain(shown.replace(/^… /u, '').replace(/ …$/u, ''));
  expect(aroundDeadline('Ngắn trong năm 2042', 'trong năm 2042')).toBe('Ngắn trong năm 2042');
  expect(aroundDeadline(text, undefined)).toMatch(/^tăng cường .* …$/u);
});
