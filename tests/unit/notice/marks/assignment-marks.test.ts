import { expect, test } from 'vitest';
import { FRONTMATTER, faults, parseBody } from '../fixture.ts';

function orders(body: string) {
  return parseBody(body).notice?.assignments;
}

test('an order gives its words, sentence, agencies, deadline and anchor', () => {
  const body =
    'Mở đầu. Giao <Assignment to="ubnd-tinh-mau" with="so-thu" deadline="trong tháng 6/2042" due="2042-06-30" target="100%" product="báo cáo">UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042</Assignment>. Hết.';
  expect(orders(body)).toMatchObject([
    {
      anchor: 'd1-nv-ubnd-tinh-mau-gui',
      within: 'd1',
      words: 'UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042',
      sentence: 'Giao UBND tỉnh Mẫu gửi báo cáo, đạt 100%, trong tháng 6/2042.',
      leads: ['ubnd-tinh-mau'],
      partners: ['so-thu'],
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

const issued = FRONTMATTER.replace('issuer:', 'issued: "2042-05-03"\nissuer:');
const order = (deadline: string, words = `Làm ${deadline}`): string =>
  `<Assignment to="so-thu" deadline="${deadline}">${words}</Assignment>.`;

test('days from the issue are counted from the printed day of the notice, and the model says from which', () => {
  const body = order('trong vòng 15 ngày kể từ ngày ban hành Thông báo này');
  expect(parseBody(body, issued).notice?.assignments).toMatchObject([
    { kind: 'dated', due: '2042-05-18', precision: 'day', countedFrom: '2042-05-03' },
  ]);
  const [undatedNotice] = orders(body) ?? [];
  expect(undatedNotice).toMatchObject({ kind: 'worded', deadline: expect.stringContaining('15 ngày') });
  expect(undatedNotice).not.toHaveProperty('due');
});

test.for([
  ['hằng tháng, trước ngày 25', 'recurring'],
  ['trước ngày 25 tháng cuối quý', 'recurring'],
  ['06 tháng/lần', 'recurring'],
  ['trong 30 ngày làm việc kể từ ngày ban hành Thông báo này', 'worded'],
  ['ngay sau khi có kết quả', 'worded'],
  ['trước kỳ họp thứ 5', 'worded'],
] as const)('«%s» is kept as a deadline without a day: %s', ([deadline, kind]) => {
  expect(orders(order(deadline))).toMatchObject([{ kind, deadline }]);
});

test('an impossible day is told by name, and under an editor’s doubt its words stand as the deadline', () => {
  const { diagnostics } = parseBody(order('trước ngày 31/4/2042'));
  expect(diagnostics).toMatchObject([
    { check: 'assignment/deadline-unreadable', message: expect.stringContaining('«31/4/2042»') },
  ]);
  const doubted = '<EditorNote note="Nguồn in như vậy.">trước ngày 31/4/2042</EditorNote>';
  for (const body of [
    order('trước ngày 31/4/2042', `Làm ${doubted}`),
    `<EditorNote note="Nguồn in như vậy.">${order('trước ngày 31/4/2042')}</EditorNote>`,
  ])
    expect(orders(body)).toMatchObject([{ kind: 'worded', deadline: 'trước ngày 31/4/2042' }]);
});

test('a deadline that leaves out the year its sentence prints is refused with the whole words', () => {
  const { notice, diagnostics } = parseBody(order('quý III', 'Làm trong quý III/2042'));
  expect(notice).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { check: 'assignment/deadline-cut', severity: 'error', hint: expect.stringContaining('"quý III/2042"') },
  ]);
});

test('a deadline that leaves out its «trước» is told, for it names another day', () => {
  const { notice, diagnostics } = parseBody(order('ngày 30/6/2042', 'Làm xong trước ngày 30/6/2042'));
  expect(notice).toBeDefined();
  expect(diagnostics).toMatchObject([
    {
      check: 'assignment/deadline-cut',
      severity: 'warning',
      hint: expect.stringContaining('"trước ngày 30/6/2042"'),
    },
  ]);
});

test.for([
  'trong vòng 15 ngày kể từ ngày ban hành Thông báo này',
  'trong 30 ngày làm việc kể từ ngày ban hành',
  'trước ngày 30/6/2042',
  'trong tháng 6/2042',
  'hằng tháng, trước ngày 25',
  'chậm nhất quý III/2042',
])('an order whose words print «%s» and that is marked without a deadline is told', (printed) => {
  const { notice, diagnostics } = parseBody(
    `<Assignment to="so-thu">Báo cáo ${printed}, gửi UBND tỉnh</Assignment>.`,
  );
  expect(notice).toBeDefined();
  expect(diagnostics).toMatchObject([
    {
      check: 'assignment/deadline-unmarked',
      severity: 'warning',
      hint: expect.stringContaining(`"${printed}"`),
    },
  ]);
});

test('a year that names a plan or a scheme is no deadline that was forgotten', () => {
  for (const words of [
    'Làm theo Kế hoạch vốn năm 2042',
    'Thực hiện Đề án giai đoạn 2041-2045',
    'Chi thường xuyên',
  ])
    expect(parseBody(`<Assignment to="so-thu">${words}</Assignment>.`).diagnostics).toEqual([]);
});

test('a word that makes a time vague or a recurrence is not left out in silence', () => {
  for (const [deadline, words] of [
    ['tháng 6/2042', 'Làm xong đầu tháng 6/2042'],
    ['trước ngày 25', 'Làm trước ngày 25 hằng tháng'],
    ['ngày 01/6/2042', 'Làm từ ngày 01/6/2042 đến ngày 30/6/2042'],
  ] as const)
    expect(parseBody(order(deadline, words)).diagnostics).toMatchObject([
      { check: 'assignment/deadline-cut' },
    ]);
});

test.for([
  ['trước ngày 30/6/2042', 'Làm xong trước ngày 30/6/2042, báo cáo UBND tỉnh'],
  ['trong năm 2042', 'Trong năm 2042 làm, trong năm 2042'],
  ['ngày 15/6/2042', 'Làm ngày 15/6/2042 và ngày 15/12/2042'],
  ['tháng 6/2042', 'Trong tháng 6/2042, 05 xã làm xong'],
  ['sau khi có kết quả', 'Làm sau khi có kết quả, xong trước ngày 30/6/2042'],
] as const)('«%s» is whole in its sentence', ([deadline, words]) => {
  const attribute = words.startsWith('Trong') ? deadline.replace('trong', 'Trong') : deadline;
  expect(parseBody(order(attribute, words)).diagnostics).toEqual([]);
});

test('an owner that only the heading names is left open', () => {
  expect(orders('<Assignment to="so-thu">Làm</Assignment>.')?.[0]).not.toHaveProperty('owner');
});

test('several orders of a paragraph, of a note and around other marks each have an address', () => {
  const body =
    'A <Assignment to="so-thu">một <Sic source="h">hai</Sic>[^1]</Assignment>; <Assignment to="so-thu">đạt <Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042">1%</Metric></Assignment>.\n\n[^1]: <Assignment to="so-thu">Ba</Assignment>.';
  expect(orders(body)?.map(({ anchor, words }) => [anchor, words])).toEqual([
    ['d1-nv-mot-hai', 'một hai'],
    ['d1-nv-dat-1', 'đạt 1%'],
    ['chu-thich-1-nv-ba', 'Ba'],
  ]);
});

const WRONG: readonly [what: string, attributes: string, words: string, check: string][] = [
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
  ['an empty deadline', 'to="so-thu" deadline=""', 'Làm', 'assignment/words-missing'],
  ['a blank deadline', 'to="so-thu" deadline=" "', 'Làm', 'assignment/words-missing'],
  [
    'an hour that no clock has',
    'to="so-thu" deadline="trước 99h ngày 30/6/2042"',
    'Làm trước 99h ngày 30/6/2042',
    'assignment/deadline-unreadable',
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
  ['an order in an order', 'to="so-thu"', 'A <Assignment to="so-thu">b</Assignment>', 'subset/placement'],
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

test('an order that waits for review is told and is no order, whatever it lacks', () => {
  const body =
    'Giao <Assignment review="cho-duyet" deadline="hết năm 2042">Sở Thử làm xong hết năm 2042</Assignment>. Và <Assignment to="so-thu">Sở Thử báo cáo</Assignment>.';
  const { notice, diagnostics } = parseBody(body);
  expect(notice?.assignments.map(({ words }) => words)).toEqual(['Sở Thử báo cáo']);
  expect(diagnostics).toMatchObject([{ check: 'assignment/unreviewed', severity: 'warning' }]);
});
