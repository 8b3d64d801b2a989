import { expect, test } from 'vitest';
import { faults, parseBody } from './fixture.ts';

function orders(body: string) {
  return parseBody(body).notice?.assignments;
}

test('an order gives its words, sentence, agencies, deadline and anchor', () => {
  const body =
    'Mở đầu. Giao <Assignment to="ubnd-tinh-mau" with="so-thu" deadline="trong tháng 6/2042" due="2042-06-30" target="100%" product="báo cáo">UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042</Assignment>. Hết.';
  expect(orders(body)).toMatchObject([
    {
      anchor: 'd1-nv1',
      within: 'd1',
      words: 'UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042',
      sentence: 'Giao UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042.',
      leads: ['ubnd-tinh-mau'],
      partners: ['so-thu'],
      owner: 'UBND tỉnh Mẫu',
      kind: 'dated',
      deadline: 'trong tháng 6/2042',
      due: '2042-06-30',
      precision: 'month',
      target: '100%',
      product: 'báo cáo',
    },
  ]);
});

test('the date needs no attribute: it is read from the words', () => {
  const [order] =
    orders('<Assignment to="so-thu" deadline="hết năm 2042">Làm xong hết năm 2042</Assignment>.') ?? [];
  expect(order).toMatchObject({ due: '2042-12-31', precision: 'year' });
});

test('the words of the deadline may stand in the sentence, outside the marked words', () => {
  const body =
    'Trong năm 2042, <Assignment to="so-thu" deadline="Trong năm 2042">làm xong</Assignment>; hết.';
  expect(orders(body)).toMatchObject([{ due: '2042-12-31', words: 'làm xong' }]);
});

test('«thường xuyên» and no deadline at all are kinds, not gaps', () => {
  expect(
    orders('<Assignment to="so-thu" deadline="Thường xuyên">Thường xuyên làm</Assignment>.'),
  ).toMatchObject([{ kind: 'ongoing', deadline: 'Thường xuyên' }]);
  expect(orders('<Assignment to="so-thu">Làm</Assignment>.')).toMatchObject([{ kind: 'unstated' }]);
});

test('an owner that only the heading names is left open', () => {
  expect(orders('<Assignment to="so-thu">Làm</Assignment>.')?.[0]).not.toHaveProperty('owner');
});

test('several orders of a paragraph, of a note and around other marks each have an address', () => {
  const body =
    'A <Assignment to="so-thu">một <Sic source="h">hai</Sic>[^1]</Assignment>; <Assignment to="so-thu">đạt <Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042">1%</Metric></Assignment>.\n\n[^1]: <Assignment to="so-thu">Ba</Assignment>.';
  expect(orders(body)?.map(({ anchor, words }) => [anchor, words])).toEqual([
    ['d1-nv1', 'một hai'],
    ['d1-nv2', 'đạt 1%'],
    ['chu-thich-1-nv1', 'Ba'],
  ]);
});

const WRONG: readonly [what: string, attributes: string, words: string, check: string][] = [
  ['an agency that is not registered', 'to="so-thuu"', 'Làm', 'registry/unknown'],
  ['a partner that is not registered', 'to="so-thu" with="so-la"', 'Làm', 'registry/unknown'],
  ['no agency', 'to=" "', 'Làm', 'assignment/owner-missing'],
  [
    'a day without words',
    'to="so-thu" due="2042-12-31"',
    'Làm trong năm 2042',
    'assignment/deadline-missing',
  ],
  [
    'a day that disagrees with the words',
    'to="so-thu" deadline="trong tháng 6/2042" due="2042-06-29"',
    'Làm trong tháng 6/2042',
    'assignment/due-disagrees',
  ],
  [
    'a day for work that never ends',
    'to="so-thu" deadline="Thường xuyên" due="2042-06-29"',
    'Thường xuyên làm',
    'assignment/due-disagrees',
  ],
  [
    'a deadline that the sentence does not print',
    'to="so-thu" deadline="trong tháng 6/2042"',
    'Làm',
    'assignment/words-missing',
  ],
  [
    'a deadline that cannot be read',
    'to="so-thu" deadline="sớm"',
    'Làm sớm',
    'assignment/deadline-unreadable',
  ],
  [
    'a day that is not in the calendar',
    'to="so-thu" deadline="trước ngày 31/6/2042"',
    'Làm trước ngày 31/6/2042',
    'assignment/deadline-unreadable',
  ],
  ['a target that is not printed', 'to="so-thu" target="50%"', 'Làm', 'assignment/words-missing'],
  ['a product that is not printed', 'to="so-thu" product="báo cáo"', 'Làm', 'assignment/words-missing'],
  ['an owner that is not printed', 'to="so-thu" owner="Sở Thử"', 'Làm', 'assignment/words-missing'],
  ['an order in an order', 'to="so-thu"', 'A <Assignment to="so-thu">b</Assignment>', 'assignment/nested'],
  ['a state, which belongs elsewhere', 'to="so-thu" state="xong"', 'Làm', 'subset/attribute'],
];

test.for(WRONG)('%s is refused at its place', ([, attributes, words, check]) => {
  const { notice, diagnostics } = parseBody(
    `Đoạn.\n\nA <Assignment ${attributes}>${words}</Assignment>. Trong tháng 7/2042.`,
  );
  expect(notice).toBeUndefined();
  const [first] = diagnostics;
  expect(faults(diagnostics)[0]?.split(':')[0]).toBe(`${check}@21`);
  expect(first?.position?.column).toBeGreaterThanOrEqual(3);
  expect(first?.hint).toBeTruthy();
});
