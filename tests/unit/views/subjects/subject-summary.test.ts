import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import type { Metric } from '../../../../src/model/figures/metric.ts';
import { nearestOrders } from '../../../../src/views/orders/nearest-orders.ts';
import { newestFigures, subjectSummary } from '../../../../src/views/subjects/subject-summary.ts';
import { topicPage } from '../../../../src/views/subjects/topic-page.ts';
import { metricOf } from '../../notice/fixture.ts';
import { corpusWithOrders } from '../order-fixture.ts';

const AGENCY = { folder: 'co-quan', slug: 'so-thu' } as const;
const order = (due: string | undefined, words: string): string =>
  `Giao <Assignment to="so-thu"${due ? ` due="${due}" deadline="${words}"` : ''}>Sở Thử làm ${words}</Assignment>.`;
// The notice is of 23/4/2042.
const BODY = [
  order('2042-03-31', 'tháng 3/2042'),
  order('2042-02-28', 'tháng 2/2042'),
  order('2042-06-30', 'tháng 6/2042'),
  order('2042-05-31', 'tháng 5/2042'),
  order(undefined, 'việc thường ngày'),
].join('\n\n');
const open = corpusWithOrders(BODY);
const doneAnchor = open.assignments.find(({ standing }) => standing.due === '2042-05-31')?.anchor ?? '';
const corpus = corpusWithOrders(BODY, [
  {
    ...{ notice: '2042/thu', anchor: doneAnchor, file: '', position: { line: 1, column: 1 } },
    entries: [{ on: '2042-05-20', state: 'hoan-thanh', evidence: 'https://vi-du.invalid/1' }],
  },
]);
const daysOf = (orders: readonly { standing: { due?: string } }[]) =>
  orders.map(({ standing }) => standing.due);

test('a summary counts notices and orders by their state; that none is done is said too', () => {
  const { counts } = subjectSummary(vietnamese, AGENCY, corpus.assignments, [], corpus, undefined);
  expect(counts.map(({ count, label }) => `${count} ${label}`)).toEqual([
    '1 thông báo',
    '5 việc được giao',
    '4 việc có hạn',
    '4 việc chưa có cập nhật',
    '1 việc có văn bản chứng minh hoàn thành',
  ]);
  const none = subjectSummary(vietnamese, AGENCY, open.assignments, [], open, undefined).counts;
  expect(none.at(-1)).toEqual({ count: '0', label: 'việc có văn bản chứng minh hoàn thành' });
  const empty = subjectSummary(vietnamese, { ...AGENCY, slug: 'so-hai' }, [], [], corpus, undefined);
  expect(empty).toEqual({ counts: [{ count: '0', label: 'thông báo', href: '#thong-bao' }], figures: [] });
});

test('without a day of looking a summary names the last days after the newest notice; all days go to the browser', () => {
  const { due } = subjectSummary(vietnamese, AGENCY, corpus.assignments, [], corpus, undefined);
  expect(due?.alone).toBe('Hạn sau thông báo mới nhất (23/4/2042): 30/6/2042 (1 việc).');
  expect(due?.days).toBe('2042-02-28 1 1;2042-03-31 1 1;2042-06-30 1 1');
  expect(due).not.toHaveProperty('seen');
});

test('last days more than a year before the newest notice are one to the browser, with all their orders', () => {
  const old = corpusWithOrders(
    [
      ['2039-06-30', 'tháng 6/2039'],
      ['2040-06-30', 'tháng 6/2040'],
      ['2041-12-31', 'tháng 12/2041'],
    ]
      .map(([due, words = '']) => order(due, words))
      .join('\n\n'),
  );
  const { due } = subjectSummary(vietnamese, AGENCY, old.assignments, [], old, undefined);
  expect(due?.days).toBe('2040-06-30 2 2;2041-12-31 1 1');
  expect(due?.alone).toBe('Không còn hạn nào sau thông báo mới nhất (23/4/2042).');
});

test('on a day of looking a summary tells the next last day, and how many are past theirs with nothing known', () => {
  const { due } = subjectSummary(vietnamese, AGENCY, corpus.assignments, [], corpus, '2042-06-20');
  expect(due?.seen).toMatchObject({
    next: { printed: '30/6/2042', left: 'còn 10 ngày' },
    past: '2 việc quá hạn mà chưa có cập nhật',
  });
});

test('the first orders are those waited for, the next day first, then the last that passed, those without a day, what is done', () => {
  expect(daysOf(nearestOrders(corpus.assignments, undefined))).toEqual([
    '2042-06-30',
    '2042-03-31',
    '2042-02-28',
    undefined,
    '2042-05-31',
  ]);
  expect(daysOf(nearestOrders(corpus.assignments, '2042-07-01'))[0]).toBe('2042-06-30');
  expect(daysOf(nearestOrders(open.assignments, '2042-06-01')).slice(0, 2)).toEqual([
    '2042-06-30',
    '2042-05-31',
  ]);
});

test('the figures of a summary are the newest that were observed, without a doubt, each with its place and time', () => {
  const [notice] = open.notices;
  if (!notice) throw new Error('no notice');
  const figures = (metrics: readonly Metric[]) => metrics.map((metric) => ({ ...metric, notice }));
  expect(
    newestFigures([
      figures([metricOf({ kind: 'target' }), metricOf({ printed: '12%' })]),
      figures([metricOf({ caution: 'Nghi vấn thử.' })]),
    ]).map(({ printed }) => printed),
  ).toEqual(['12%']);
  const { registry } = open;
  const withFigure = corpusOf([{ ...notice, metrics: [metricOf({})] }], registry);
  expect(
    topicPage(vietnamese, withFigure, { slug: 'dat-dai', page: undefined }, undefined).first?.summary.figures,
  ).toEqual([
    {
      href: '/thong-bao/2042/thu/#i-d1-sl1',
      text: 'giai-ngan',
      context: 'huyện Thử, 23/4/2042',
      printed: '17,04%',
    },
  ]);
});
