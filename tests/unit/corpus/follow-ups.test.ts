import { expect, test } from 'vitest';
import { assignmentStatusDay } from '../../../src/checks/rules/orders/assignment-status-day.ts';
import { assignmentStatusReference } from '../../../src/checks/rules/orders/assignment-status-reference.ts';
import { assignmentStatusUnknown } from '../../../src/checks/rules/orders/assignment-status-unknown.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { taskListsOf } from '../../../src/corpus/orders/task-lists.ts';
import { withEdited } from '../../../src/corpus/with-edited.ts';
import { assignmentCollection } from '../../../src/exports/rows/assignments.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { orderRow } from '../../../src/views/orders/order-row.ts';
import { parseBody } from '../notice/fixture.ts';
import { inventedCorpus } from './corpus-fixture.ts';

const FIRST =
  '<Assignment to="ubnd-tinh-mau" deadline="hết tháng 6/2042">UBND tỉnh Mẫu báo cáo hết tháng 6/2042</Assignment>.';
const ORDER = '2042/truoc#d1-nv-ubnd-tinh-mau-bao';

/** A notice that gives an order, and one of a year later with this body. */
function corpusWith(later: string): Corpus {
  return inventedCorpus([
    { slug: 'truoc', issued: '2042-05-01', body: FIRST },
    { slug: 'sau', year: '2043', issued: '2043-05-01', body: later },
  ]);
}

const orderOf = (corpus: Corpus, notice: string) =>
  corpus.assignments.find((order) => order.notice === notice);

test('words of a later notice say what became of an order, and they are the proof', () => {
  const corpus = corpusWith(
    `UBND tỉnh Mẫu <FollowUp of="${ORDER}" state="hoan-thanh">đã báo cáo</FollowUp>.`,
  );
  expect(assignmentStatusReference(corpus)).toEqual([]);
  const order = orderOf(corpus, '2042/truoc');
  expect(order?.standing).toMatchObject({
    state: 'hoan-thanh',
    entry: { on: '2043-05-01', notice: '2043/sau#d1-tk1' },
  });
  expect(order && orderRow(vietnamese, order, corpus, undefined)).toMatchObject({
    stateWords: 'hoàn thành, theo thông báo ngày 1/5/2043',
    evidence: [{ href: '/thong-bao/2043/sau/#d1-tk1', text: 'thông báo chứng minh' }],
  });
});

test('work is called late only where its own day is printed: a notice may come long after what it tells', () => {
  const latenessIn = (later: string) => {
    const corpus = corpusWith(later);
    const order = orderOf(corpus, '2042/truoc');
    return order && orderRow(vietnamese, order, corpus, '2043-06-01').lateness?.words;
  };
  const told = (facts: string) => `<FollowUp of="${ORDER}" state="hoan-thanh"${facts}>Đã báo cáo</FollowUp>.`;
  expect(latenessIn(told(''))).toBe('hoàn thành, chưa rõ có đúng hạn không');
  expect(latenessIn(told(' on="2042-07-02"'))).toBe('hoàn thành sau hạn 2 ngày');
  expect(latenessIn(told(' on="2042-06-30"'))).toBe('hoàn thành đúng hạn');
  const inTime = inventedCorpus([
    { slug: 'truoc', issued: '2042-05-01', body: FIRST },
    { slug: 'sau', issued: '2042-06-15', body: told('') },
  ]);
  const [order] = inTime.assignments;
  expect(order && orderRow(vietnamese, order, inTime, undefined).lateness?.words).toBe('hoàn thành đúng hạn');
});

test('an order that is given again leads back to the first, which is still waited for and says where it was repeated', () => {
  const corpus = corpusWith(
    `<Assignment to="ubnd-tinh-mau" follows="${ORDER}">UBND tỉnh Mẫu báo cáo ngay</Assignment>.`,
  );
  const [first, again] = ['2042/truoc', '2043/sau'].map((id) => orderOf(corpus, id));
  expect(again && orderRow(vietnamese, again, corpus, undefined).follows).toEqual({
    href: `/thong-bao/${ORDER.replace('#', '/#')}`,
    text: 'nhắc lại việc đã giao trước',
  });
  expect(first && orderRow(vietnamese, first, corpus, '2043-06-01')).toMatchObject({
    stateWords: 'được nhắc lại, ngày 1/5/2043',
    lateness: { isPast: true },
    evidence: [{ href: `/thong-bao/2043/sau/#${again?.anchor}`, text: 'thông báo chứng minh' }],
  });
});

test('an extension that a later notice grants moves the day; one that hands the order over moves it to another list', () => {
  const corpus = corpusWith(
    `<FollowUp of="${ORDER}" state="gia-han" due="2043-12-31" decision="9/TB-UBND">Cho phép đến hết năm 2043</FollowUp>; <FollowUp of="${ORDER}" state="chuyen-co-quan" to="ubnd-tinh-vi">giao UBND tỉnh Ví làm tiếp</FollowUp>.`,
  );
  expect(orderOf(corpus, '2042/truoc')?.standing).toMatchObject({
    due: '2043-12-31',
    handedTo: ['ubnd-tinh-vi'],
    history: [{ state: 'gia-han' }, { state: 'chuyen-co-quan' }],
  });
  expect(taskListsOf(corpus).byAgency.get('ubnd-tinh-vi')).toHaveLength(1);
});

test('an order that is not there or came later, and a day after the notice that tells it, are faults at the words', () => {
  const unknown = corpusWith(`<FollowUp of="${ORDER}s" state="hoan-thanh">Đã xong</FollowUp>.`);
  expect(assignmentStatusUnknown(unknown)).toMatchObject([
    { file: 'notices/2043/sau.mdx', hint: `Có phải bạn muốn viết \`${ORDER.split('#')[1]}\`?` },
  ]);
  const own = corpusWith(FIRST).assignments.find(({ notice }) => notice === '2043/sau');
  const backwards = inventedCorpus([
    {
      slug: 'truoc',
      issued: '2042-05-01',
      body: `<FollowUp of="2043/sau#${own?.anchor}" state="hoan-thanh">Đã xong</FollowUp>.`,
    },
    { slug: 'sau', year: '2043', issued: '2043-05-01', body: FIRST },
  ]);
  expect(assignmentStatusDay(backwards)).toMatchObject([{ file: 'notices/2042/truoc.mdx' }]);
  const ahead = corpusWith(`<FollowUp of="${ORDER}" state="hoan-thanh" on="2043-05-02">Sẽ xong</FollowUp>.`);
  expect(assignmentStatusDay(ahead)).toMatchObject([{ file: 'notices/2043/sau.mdx' }]);
});

test('a new last day that is no day is told, and the table of orders says what an order follows and who has it now', () => {
  const { diagnostics } = parseBody(
    `<FollowUp of="${ORDER}" state="gia-han" due="30/6/2044" decision="9/TB">Gia hạn</FollowUp>.`,
  );
  expect(diagnostics.map(({ check }) => check)).toEqual(['assignment/follow-up-day']);
  const corpus = corpusWith(
    `<Assignment to="ubnd-tinh-mau" follows="${ORDER}">UBND tỉnh Mẫu báo cáo ngay</Assignment>; <FollowUp of="${ORDER}" state="chuyen-co-quan" to="ubnd-tinh-vi">giao UBND tỉnh Ví</FollowUp>.`,
  );
  const rows = assignmentCollection.groups(corpus, 'https://mau.example').flatMap((group) => group.rows());
  expect(rows.map(({ follows, handedTo, evidence }) => ({ follows, handedTo, evidence }))).toEqual([
    { follows: null, handedTo: ['ubnd-tinh-vi'], evidence: 'https://mau.example/thong-bao/2043/sau/#d1-tk1' },
    { follows: ORDER, handedTo: [], evidence: null },
  ]);
});

test.each([
  ['said', 'Không nói gì.', `<FollowUp of="${ORDER}" state="hoan-thanh">Đã xong</FollowUp>.`],
  ['no longer said', `<FollowUp of="${ORDER}" state="hoan-thanh">Đã xong</FollowUp>.`, 'Không nói gì.'],
  [
    'said otherwise',
    `<FollowUp of="${ORDER}" state="hoan-thanh">Đã xong</FollowUp>.`,
    `<FollowUp of="${ORDER}" state="khong-thuc-hien">Không làm</FollowUp>.`,
  ],
])(
  'an edit by which something is %s of an earlier order gives what reading all anew gives',
  (_, before, after) => {
    const read = corpusWith(after);
    const notice = read.noticeById.get('2043/sau');
    if (!notice) throw new Error('no notice');
    const edited = withEdited(corpusWith(before), notice);
    expect(edited.assignments).toEqual(read.assignments);
    expect(edited.histories).toEqual(read.histories);
  },
);
