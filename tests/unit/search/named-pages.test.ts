import { expect, test } from 'vitest';
import type { RecordKind, SearchRecord } from '../../../src/search/index/search-record.ts';
import { openSearch } from '../../../src/search/search-engine.ts';
import { memorySource, record } from './fixture.ts';

function named(kind: RecordKind, title: string): SearchRecord {
  const { day: _, ...page } = record(title, [], { kind, url: `/${kind}/${title}/` });
  return page;
}

const NAMED = [
  record('Quyết định số 8/QĐ-TTg: phát triển huyện Bình Thử', [], { kind: 'document' }),
  named('agency', 'UBND tỉnh Mẫu'),
  named('agency', 'Sở Nông nghiệp tỉnh Mẫu'),
  named('place', 'tỉnh Mẫu'),
  named('place', 'huyện Bình Thử'),
  named('place', 'xã Tân Hòa'),
  named('place', 'xã Tân Hóa'),
  named('topic', 'Xây dựng nông thôn mới'),
  named('topic', 'Giải phóng mặt bằng'),
  named('indicator', 'Tỷ lệ giải ngân vốn đầu tư công'),
  named('indicator', 'Số hộ nghèo'),
];
const NOTICES = [1, 2, 3].map((at) =>
  record(
    `Kết luận tại huyện Bình Thử, xây dựng nông thôn mới, UBND tỉnh Mẫu, số ${at}`,
    [
      'Tại huyện Bình Thử, xã Tân Hòa và xã Tân Hóa, xây dựng nông thôn mới, giải phóng mặt bằng.',
      'Tỷ lệ giải ngân vốn đầu tư công đạt khá; số hộ nghèo giảm. Sở Nông nghiệp tỉnh Mẫu và UBND tỉnh Mẫu.',
    ],
    { day: `2042-05-0${at}` },
  ),
);
const engine = openSearch(memorySource([...NAMED, ...NOTICES]).source);

test.for([
  ...NAMED.slice(1).map(({ title }) => [title, title]),
  ['HUYỆN BÌNH THỬ', 'huyện Bình Thử'],
  ['huyen binh thu', 'huyện Bình Thử'],
  ['"huyện Bình Thử"', 'huyện Bình Thử'],
  ['tỉ lệ giải ngân vốn đầu tư công', 'Tỷ lệ giải ngân vốn đầu tư công'],
  ['gpmb', 'Giải phóng mặt bằng'],
  ['xã Tân Hoà', 'xã Tân Hòa'],
])('«%s» is the very name of a page, which comes first: «%s»', async ([query = '', title]) => {
  for (const count of [1, 5]) {
    const [first] = await (await engine.search(query)).more(count);
    expect(first?.record.title).toBe(title);
  }
});

test.for([
  ['Bình Thử', 'huyện Bình Thử'],
  ['Sở Nông nghiệp', 'Sở Nông nghiệp tỉnh Mẫu'],
  ['so nong nghiep tinh', 'Sở Nông nghiệp tỉnh Mẫu'],
  ['ubnd tinh', 'UBND tỉnh Mẫu'],
])('«%s» is what a page is called for short, which comes first: «%s»', async ([query = '', title]) => {
  const [first] = await (await engine.search(query)).more(1);
  expect(first?.record.title).toBe(title);
});

test('what many pages are called for short is the name of none', async () => {
  const many = ['Thử', 'Mẫu', 'Ví', 'Giả'].flatMap((name) => [
    named('place', `huyện ${name}`),
    named('agency', `Phòng Kinh tế huyện ${name}`),
  ]);
  const outcome = openSearch(memorySource([...many, record('a', ['Phòng Kinh tế báo cáo.'])]).source);
  const [first] = await (await outcome.search('Phòng Kinh tế')).more(1);
  expect(first?.record.kind).toBe('notice');
});

test.for(['huyện Bình', 'nông thôn mới huyện Bình Thử'])(
  '«%s» is no page’s name: notices come first',
  async (query) => {
    const [first] = await (await engine.search(query)).more(1);
    expect(first?.record.kind).toBe('notice');
  },
);

test('a page named by the query is left out where the reader narrows to another kind', async () => {
  const outcome = await engine.search('huyện Bình Thử', { kind: 'notice' });
  expect((await outcome.more(9)).every(({ record: { kind } }) => kind === 'notice')).toBe(true);
});
