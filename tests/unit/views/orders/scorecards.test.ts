import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import type { StatusEntry } from '../../../../src/model/orders/assignment-status.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { orderMonths } from '../../../../src/views/orders/order-months.ts';
import { scorecard } from '../../../../src/views/orders/scorecard.ts';
import { scorecardsPage } from '../../../../src/views/orders/scorecards-page.ts';
import { FRONTMATTER, registryOf } from '../../notice/fixture.ts';

const REGISTRY = registryOf({
  agencies: new Map([
    ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', kind: 'ubnd', level: 'tinh', place: 'tinh-mau' }],
    ['so-ba', { name: 'Sở Ba', kind: 'so', level: 'tinh', place: 'tinh-mau' }],
    ['so-an', { name: 'Sở An', kind: 'so', level: 'tinh', place: 'tinh-mau', until: '2042-06-30' }],
    ['phong-ba', { name: 'Phòng Ba', kind: 'ban', level: 'huyen', place: 'huyen-thu' }],
    ['cac-so', { name: 'các sở', kind: 'nhom' }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu', level: 'tinh' }],
    ['huyen-thu', { name: 'huyện Thử', level: 'huyen', within: 'tinh-mau' }],
  ]),
});

interface Given {
  year: number;
  to: string;
  deadline?: string;
  became?: StatusEntry;
}

/** A corpus of one notice for each year, with these orders, and what is recorded of them. */
function corpusWith(orders: readonly Given[]) {
  const years = [...Map.groupBy(orders, ({ year }) => year)];
  const parsed = years.map(([year, its]) => {
    const body = its.map(({ to, deadline }, at) => {
      const words = `Việc số ${at + 1} của năm${deadline === undefined ? '' : ` ${deadline}`}`;
      const due = deadline === undefined ? '' : ` deadline="${deadline}"`;
      return `<Assignment to="${to}"${due}>${words}</Assignment>.`;
    });
    const facts = FRONTMATTER.replace('issuer:', `issued: "${year}-01-05"\nissuer:`).replace(
      '2042-04-23',
      `${year}-01-04`,
    );
    const { notice, diagnostics } = parseNotice({
      file: `notices/${year}/thu.mdx`,
      text: `${facts}\n${body.join('\n\n')}\n`,
    });
    if (!notice) throw new Error(JSON.stringify(diagnostics));
    return { notice, its };
  });
  const histories = parsed.flatMap(({ notice, its }) =>
    its.flatMap(({ became }, at) =>
      became
        ? [
            {
              notice: notice.id,
              anchor: notice.assignments[at]?.anchor ?? '',
              entries: [became],
              file: `assignments/${notice.id}.yaml`,
              position: { line: 1, column: 1 },
            },
          ]
        : [],
    ),
  );
  return corpusOf(
    parsed.map(({ notice }) => notice),
    REGISTRY,
    undefined,
    histories,
  );
}
const done = (on: string): StatusEntry => ({ on, state: 'hoan-thanh', evidence: 'https://vi-du.invalid/1' });
const told = (on: string): StatusEntry => ({ ...done(on), state: 'dang-thuc-hien' });
const inYear = (year: number, became?: StatusEntry, to = 'so-ba'): Given => ({
  year,
  to,
  deadline: `trong tháng 6/${year}`,
  ...(became && { became }),
});

const card = (orders: readonly Given[], asOf?: string) => {
  const corpus = corpusWith(orders);
  return scorecard(vietnamese, corpus.assignments, { 'co-quan': 'so-ba' }, [], corpus, asOf, ['Riêng.']);
};

test('each number leads to the list of just these orders, and nought leads nowhere', () => {
  const view = card([inYear(2041, done('2041-06-30')), inYear(2042, done('2042-07-01')), inYear(2042)]);
  expect(view?.columns).toEqual(['Tất cả', '2042', '2041']);
  expect(Object.fromEntries((view?.rows ?? []).map(({ key, cells }) => [key, cells]))).toMatchObject({
    'duoc-giao': [
      { count: '3', href: '/nhiem-vu/?co-quan=so-ba#danh-sach' },
      { count: '2', href: '/nhiem-vu/?co-quan=so-ba&nam=2042#danh-sach' },
      { count: '1', href: '/nhiem-vu/?co-quan=so-ba&nam=2041#danh-sach' },
    ],
    'co-han': [
      { count: '3', href: '/nhiem-vu/?co-quan=so-ba&ket-qua=co-han#danh-sach' },
      { count: '2' },
      { count: '1' },
    ],
    'dung-han': [{ count: '1' }, { count: '0' }, { count: '1' }],
    'sau-han': [
      { count: '1' },
      { count: '1', href: '/nhiem-vu/?co-quan=so-ba&nam=2042&ket-qua=sau-han#danh-sach' },
      { count: '0' },
    ],
    'chua-co-tin': [{ count: '1' }, { count: '1' }, { count: '0' }],
  });
  const noughts = view?.rows.flatMap(({ cells }) => cells).filter(({ count }) => count === '0') ?? [];
  expect(noughts.every((cell) => !('href' in cell))).toBe(true);
  expect(view?.rows.map(({ key }) => key)).not.toContain('qua-han');
  expect(view?.notes).toEqual(['Riêng.', expect.stringContaining('Mỗi việc ở đúng một dòng')]);
});

test('one year alone is all of them', () => {
  const view = card([inYear(2042), inYear(2042)]);
  expect(view?.columns).toEqual(['2042']);
  expect(view?.rows[0]?.cells).toHaveLength(1);
});

test('five years have columns, older ones stand in the column of all', () => {
  const years = (count: number) => card(Array.from({ length: count }, (_, at) => inYear(2030 + at)));
  expect(years(5)?.columns).toHaveLength(6);
  expect(years(5)?.notes).toHaveLength(2);
  expect(years(7)?.columns).toEqual(['Tất cả', '2036', '2035', '2034', '2033', '2032']);
  expect(years(7)?.notes.at(-1)).toContain('trước 2032');
});

test('what is past its day is counted for a day of looking, and it is said which', () => {
  const view = card([inYear(2041), inYear(2042)], '2042-01-01');
  expect(view?.rows.at(-1)).toMatchObject({
    key: 'qua-han',
    cells: [
      { count: '1', href: '/nhiem-vu/?co-quan=so-ba&ket-qua=chua-co-tin&tinh-trang=qua-han#danh-sach' },
      { count: '0' },
      { count: '1' },
    ],
  });
  expect(view?.notes.at(-1)).toBe('Quá hạn tính đến ngày 1/1/2042.');
});

test('without orders there is no scorecard', () => {
  expect(card([])).toBeUndefined();
});

test('months are told the latest first, each number with its list and its share of the fullest month', () => {
  const corpus = corpusWith([
    { year: 2041, to: 'so-ba', deadline: 'trước ngày 15/3/2041', became: done('2041-03-01') },
    inYear(2042, done('2042-06-01')),
    inYear(2042, told('2042-05-01')),
    inYear(2042),
    { year: 2042, to: 'so-ba' },
  ]);
  const view = orderMonths(vietnamese, corpus.assignments, { 'dia-ban': 'tinh-mau' }, corpus);
  expect(view?.columns).toEqual([
    'Đến hạn',
    'Xong đúng hạn',
    'Xong sau hạn',
    'Kết thúc cách khác',
    'Còn chờ',
    'Chưa có tin',
  ]);
  expect(view?.note).toContain('2 tháng');
  expect(view?.rows).toEqual([
    {
      month: '2042-06',
      name: '6/2042',
      cells: [
        { count: '3', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2042-06#danh-sach' },
        { count: '1', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2042-06&ket-qua=dung-han#danh-sach' },
        { count: '0' },
        { count: '0' },
        { count: '1', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2042-06&ket-qua=dang-cho#danh-sach' },
        { count: '1', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2042-06&ket-qua=chua-co-tin#danh-sach' },
      ],
      bar: [33.3, 0, 0, 33.3, 33.3],
    },
    {
      month: '2041-03',
      name: '3/2041',
      cells: [
        { count: '1', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2041-03#danh-sach' },
        { count: '1', href: '/nhiem-vu/?dia-ban=tinh-mau&thang=2041-03&ket-qua=dung-han#danh-sach' },
        { count: '0' },
        { count: '0' },
        { count: '0' },
        { count: '0' },
      ],
      bar: [33.3, 0, 0, 0, 0],
    },
  ]);
});

test('no more than the latest two years of months are told, and nothing where no order has a day', () => {
  const monthly = Array.from({ length: 30 }, (_, at): Given => {
    const month = `${(at % 12) + 1}/${2040 + Math.floor(at / 12)}`;
    return { year: 2039, to: 'so-ba', deadline: `trong tháng ${month}` };
  });
  const corpus = corpusWith(monthly);
  const months =
    orderMonths(vietnamese, corpus.assignments, {}, corpus)?.rows.map(({ month }) => month) ?? [];
  expect([months.length, months[0], months.at(-1)]).toEqual([24, '2042-06', '2040-07']);
  const undated = corpusWith([{ year: 2042, to: 'so-ba' }]);
  expect(orderMonths(vietnamese, undated.assignments, {}, undated)).toBeUndefined();
});

test('those of one kind and one level stand beside each other by name, and who is many answers for none', () => {
  const corpus = corpusWith([
    inYear(2042, undefined, 'so-ba'),
    inYear(2042, undefined, 'so-ba'),
    inYear(2042, done('2042-06-01'), 'so-an'),
    inYear(2042, undefined, 'phong-ba'),
    inYear(2042, undefined, 'cac-so'),
  ]);
  const { head, groups, asOf } = scorecardsPage(vietnamese, corpus, '2042-12-31');
  expect(head.title).toBe('Kết quả theo cơ quan và địa bàn');
  expect(asOf).toBe('Quá hạn tính đến ngày 31/12/2042.');
  expect(groups.map(({ name, rows }) => [name, ...rows.map(({ name: { text } }) => text)])).toEqual([
    ['Ban cấp huyện', 'Phòng Ba'],
    ['Sở cấp tỉnh', 'Sở An', 'Sở Ba'],
    ['Địa bàn cấp huyện', 'huyện Thử'],
    ['Địa bàn cấp tỉnh', 'tỉnh Mẫu'],
  ]);
  const departments = groups.find(({ rows: its }) => its.some(({ key }) => key === 'so-an'));
  expect(departments?.columns).toContain('được giao');
  expect(departments?.rows).toMatchObject([
    { key: 'so-an', name: { href: '/co-quan/so-an/' }, ended: 'đến 30/6/2042' },
    {
      key: 'so-ba',
      cells: [
        { count: '2', href: '/nhiem-vu/?co-quan=so-ba&vai=phai-lam#danh-sach' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    },
  ]);
  expect(departments?.rows[1]).not.toHaveProperty('ended');
  expect(departments).not.toHaveProperty('cut');
  expect(groups.flatMap(({ rows: its }) => its.map(({ key }) => key))).not.toContain('cac-so');
  expect(groups.flatMap(({ rows: its }) => its.map(({ key }) => key))).not.toContain('ubnd-tinh-mau');
  expect(scorecardsPage(vietnamese, corpus, undefined)).not.toHaveProperty('asOf');
});
