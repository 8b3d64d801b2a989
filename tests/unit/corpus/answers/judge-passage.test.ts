import { expect, test } from 'vitest';
import { judgeOf } from '../../../../src/corpus/answers/judge-passage.ts';
import { nameCutter } from '../../../../src/corpus/answers/name-cutter.ts';
import { passagesOf } from '../../../../src/corpus/answers/passages.ts';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { FRONTMATTER, indicatorOf, registryOf } from '../../notice/fixture.ts';

const REGISTRY = registryOf({
  agencies: new Map([
    ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau' }],
    ['ubnd-tinh-khac', { name: 'UBND tỉnh Khác', place: 'tinh-khac' }],
    ['so-cau', { name: 'Sở Cầu', place: 'tinh-mau', successors: ['so-cau-duong'] }],
    ['so-cau-duong', { name: 'Sở Cầu đường', place: 'tinh-mau', successors: ['so-ha-tang'] }],
    ['so-ha-tang', { name: 'Sở Hạ tầng', place: 'tinh-mau' }],
    ['cac-so', { name: 'các sở', kind: 'nhom', place: 'tinh-mau' }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu', level: 'tinh' }],
    ['tinh-khac', { name: 'tỉnh Khác', level: 'tinh' }],
    ['huyen-thu', { name: 'huyện Thử', level: 'huyen', within: 'tinh-mau' }],
    ['xa-con', { name: 'xã Con', level: 'xa', within: 'huyen-thu' }],
    ['huyen-xa', { name: 'huyện Xa', level: 'huyen', within: 'tinh-mau' }],
  ]),
  indicators: new Map([['ty-le-ngam', indicatorOf({ name: 'Tỷ lệ ngầm hóa' })]]),
});

interface Told {
  body: string;
  issuer?: string;
  place?: string;
}

function noticeOf(id: string, issued: string, { body, issuer = 'ubnd-tinh-mau', place = 'tinh-mau' }: Told) {
  const facts = FRONTMATTER.replace(
    'issuer: ubnd-tinh-mau',
    `issuer: ${issuer}\nnumber: "${id.slice(5)}/TB-UBND"\nissued: "${issued}"`,
  )
    .replace('"on": "2042-04-23"', `"on": "${issued}"`)
    .replace('place: huyen-thu', `place: ${place}`);
  const { notice, diagnostics } = parseNotice({ file: `notices/${id}.mdx`, text: `${facts}\n${body}\n` });
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return notice;
}

/** What is said of the last clause of a later notice as the answer to the one order of an earlier one. */
function judged(given: string | Told, later: string | Told, weigh = 1) {
  const told = (one: string | Told): Told => (typeof one === 'string' ? { body: one } : one);
  const earlier = noticeOf('2042/1', '2042-01-10', told(given));
  const answer = noticeOf('2042/2', '2042-06-10', told(later));
  const corpus = corpusOf([earlier, answer], REGISTRY);
  const cut = nameCutter(REGISTRY);
  const [order] = corpus.assignments.filter(({ notice }) => notice === earlier.id);
  const passage = passagesOf(answer, cut).at(-1);
  if (!order || !passage) throw new Error('no order or no passage');
  // Each pair tells as much as every other, and a single word nothing, but for a capital.
  const weight = (term: string): number => (term.includes(' ') ? weigh : 0.2);
  return judgeOf(order, { corpus, weight, cut }).of(passage);
}

const orderTo = (to: string, words: string): string => `<Assignment to="${to}">${words}</Assignment>.`;
const kinds = (judgement: ReturnType<typeof judged>) => judgement?.why.map(({ kind }) => kind);

const GIVEN = orderTo('so-cau', 'Sở Cầu sửa mặt cầu treo cũ');
const TOLD = 'Mặt cầu treo cũ đã sửa xong.';

test('rare words of both speak for an answer, and are told as it prints them, pairs that touch joined', () => {
  expect(judged(GIVEN, TOLD)?.why).toEqual([{ kind: 'words', printed: ['Mặt cầu treo cũ'] }]);
  expect(judged(GIVEN, 'Treo cũ thì đã sửa mặt cầu.')?.why).toEqual([
    { kind: 'words', printed: ['Treo cũ', 'sửa mặt cầu'].toReversed() },
  ]);
});

test('of shared words at most three runs are told, those that say most first', () => {
  const given = orderTo('so-cau', 'Sở Cầu sửa mặt cầu, trồng cây xanh, kẻ vạch sơn, dọn rãnh nước thải đen');
  const [words] =
    judged(given, 'Dọn rãnh nước thải đen, kẻ vạch sơn, trồng cây xanh, sửa mặt cầu.')?.why ?? [];
  expect(words).toEqual({
    kind: 'words',
    printed: ['Dọn rãnh nước thải đen', 'kẻ vạch sơn', 'trồng cây xanh'],
  });
});

test('too few shared words are chance', () => {
  expect(judged(GIVEN, 'Mặt cầu đã sửa xong.')).toBeUndefined();
  // The agency is named, and still one pair is too little.
  expect(judged(GIVEN, 'Sở Cầu đã xem mặt cầu.', 0.5)).toBeUndefined();
  expect(kinds(judged(GIVEN, 'Sở Cầu đã xem mặt cầu treo.', 0.75))).toEqual(['agency', 'words']);
});

test('who must do it speaks for it, and whoever came after', () => {
  expect(judged(GIVEN, 'Sở Hạ tầng báo cáo mặt cầu treo cũ đã sửa.')?.why).toContainEqual({
    kind: 'agency',
    agency: 'so-ha-tang',
  });
  expect(
    kinds(judged(orderTo('cac-so', 'Các sở sửa mặt cầu treo cũ'), 'Các sở: mặt cầu treo cũ đã sửa.')),
  ).toEqual(['words']);
});

test('its place speaks for it where that is no province, named or inspected', () => {
  const given = orderTo('so-cau', 'Sở Cầu sửa mặt cầu treo cũ ở huyện Thử');
  expect(judged(given, 'Ở huyện Thử mặt cầu treo cũ đã sửa.')?.why).toContainEqual({
    kind: 'place',
    place: 'huyen-thu',
  });
  expect(judged(given, { body: TOLD, place: 'huyen-thu' })?.why).toContainEqual({
    kind: 'place',
    place: 'huyen-thu',
  });
  expect(kinds(judged(GIVEN, 'Ở tỉnh Mẫu mặt cầu treo cũ đã sửa.'))).toEqual(['words']);
});

test('what is said of another place answers nothing, of a place within it does', () => {
  const given = orderTo('so-cau', 'Sở Cầu sửa mặt cầu treo cũ ở huyện Thử');
  expect(judged(given, 'Ở huyện Xa mặt cầu treo cũ đã sửa.')).toBeUndefined();
  expect(judged(given, 'Ở xã Con mặt cầu treo cũ đã sửa.')).toBeDefined();
});

test('notices of two provinces do not answer each other', () => {
  expect(judged(GIVEN, { body: TOLD, issuer: 'ubnd-tinh-khac', place: 'tinh-khac' })).toBeUndefined();
  // Of whom nothing is known, nothing is said.
  expect(judged(GIVEN, { body: TOLD, issuer: 'ubnd-la' })).toBeDefined();
});

test('works are told apart by their names, and all of a name says more than part of it', () => {
  const given = orderTo('so-cau', 'Sở Cầu sửa mặt cầu treo cũ Mây Trắng');
  const told = (name: string) => judged(given, `Sau lũ, mặt cầu treo cũ ${name} đã sửa.`);
  expect(told('Suối Đen')).toBeUndefined();
  expect(told('ấy')).toBeDefined();
  expect((told('Mây Trắng')?.score ?? 0) - (told('Mây trắng')?.score ?? 0)).toBeCloseTo(0.6);
});

test('where only who and where speak for it, its words must say more', () => {
  const given = orderTo('so-cau', 'Sở Cầu sửa mặt cầu ở huyện Thử');
  expect(judged(given, 'Ở huyện Thử, Sở Cầu sửa mặt cầu.', 0.45)).toBeDefined();
  expect(judged(given, 'Ở huyện Thử, Sở Cầu xem mặt cầu.', 0.45)).toBeUndefined();
});

test('an order given again to nobody who was to do it says less', () => {
  const again = (to: string) => judged(GIVEN, orderTo(to, 'Sửa mặt cầu treo cũ'));
  expect(kinds(again('so-cau'))).toEqual(['agency', 'words']);
  expect((again('so-cau')?.score ?? 0) - (again('ubnd-tinh-mau')?.score ?? 0)).toBeCloseTo(1.4);
});

const figure = (of: { place?: string; asOf: string; kind?: string; value: string }): string =>
  `<Metric indicator="ty-le-ngam" place="${of.place ?? 'huyen-thu'}" asOf="${of.asOf}"${of.kind ? ` kind="${of.kind}"` : ''}>${of.value}</Metric>`;
const AIM = `<Assignment to="so-cau" target="80%">Sở Cầu ngầm hóa ${figure({ asOf: '2042-12-31', kind: 'target', value: '80%' })} đường dây cũ</Assignment>.`;

test('a figure of what it aims at speaks for it, of the same place and of a time that the aim is for', () => {
  const reached = (of: Parameters<typeof figure>[0]) =>
    judged(AIM, `Đã ngầm hóa ${figure(of)} đường dây cũ.`);
  expect(reached({ asOf: '2042-06-01', value: '61%' })?.why).toContainEqual({
    kind: 'indicator',
    indicator: 'ty-le-ngam',
  });
  expect(reached({ asOf: '2042-06-01', value: '61%', place: 'huyen-xa' })).toBeUndefined();
  expect(kinds(reached({ asOf: '2043-06-01', value: '61%' }))).not.toContain('indicator');
});

test('an aim for another time is another order, in whatever words', () => {
  const again = (asOf: string) =>
    judged(
      AIM,
      `<Assignment to="so-cau" target="90%">Sở Cầu ngầm hóa ${figure({ asOf, kind: 'target', value: '90%' })} đường dây cũ</Assignment>.`,
    );
  expect(again('2043-12-31')).toBeUndefined();
  expect(kinds(again('2042-12-31'))).toContain('indicator');
});

test('a document that both cite speaks for it, and the notice that gave it', () => {
  const given = orderTo(
    'so-cau',
    'Sở Cầu sửa mặt cầu treo cũ theo Quyết định số 7/QĐ-UBND ngày 5/1/2042 của UBND tỉnh Mẫu',
  );
  const told = (by: string) => `Theo ${by} của UBND tỉnh Mẫu, mặt cầu treo cũ đã sửa.`;
  const document = 'ubnd-tinh-mau-qd-7-2042';
  expect(judged(given, told('Quyết định số 7/QĐ-UBND ngày 5/1/2042'))?.why).toContainEqual({
    kind: 'document',
    document,
  });
  expect(kinds(judged(given, told('Quyết định số 8/QĐ-UBND ngày 5/1/2042')))).not.toContain('document');
  expect(judged(GIVEN, told('Thông báo số 1/TB-UBND ngày 10/1/2042'))?.why[0]).toEqual({
    kind: 'notice',
    notice: '2042/1',
  });
});
