import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/index/search-record.ts';
import type { Filters } from '../../../src/search/query/filters.ts';
import { openSearch } from '../../../src/search/search-engine.ts';
import { memorySource, record } from './fixture.ts';

const RECORDS: SearchRecord[] = [
  record('rai-rac', ['Nông nghiệp ở thôn này có việc mới.', 'Mặt nước trong.'], { day: '2041-01-05' }),
  record('cum-tu', ['Xây dựng nông thôn mới tại xã Thử.', 'Họp ngày 3/4/2042.']),
  record('gan', ['Nông dân, thôn bản và cách làm mới.'], { facets: { place: ['huyện Mẫu'] } }),
  record('duong', ['Sửa đường tránh.'], { facets: { place: ['huyện Thử'] } }),
  record('ho-duong', ['Đồng chí Dương Văn Mẫu.']),
  record('viet-tat', ['Công tác GPMB chậm.']),
  record('so', ['Căn cứ Quyết định số 236/QĐ-TTg ngày 19/3/2042.', 'Căn cứ Nghị quyết số 30-NQ/TU.']),
  record('ma', ['Cấp mã số.', 'Sửa mặt đường, bến má, cây mạ.']),
];

async function found(query: string, filters: Filters = {}): Promise<string[]> {
  const outcome = await openSearch(memorySource(RECORDS).source).search(query, filters);
  const results = [...(await outcome.more(8)), ...(await outcome.more(8))];
  return results.map(({ record: { title }, passages }) => `${title}#${passages[0]?.passage.anchor}`);
}

test('words together and in order come first, then near, then anywhere', async () => {
  expect(await found('nông thôn mới')).toEqual(['cum-tu#d1', 'gan#d1', 'rai-rac#d1']);
  expect(await found('nong thon moi')).toEqual(['cum-tu#d1', 'gan#d1', 'rai-rac#d1']);
});

test('typed marks come first and nothing else is dropped', async () => {
  expect((await found('đường'))[0]).toBe('duong#d1');
  expect((await found('dương'))[0]).toBe('ho-duong#d1');
  expect(await found('duong')).toHaveLength(3);
  expect((await found('mã'))[0]).toBe('ma#d1');
});

test('typed marks outweigh standing together without them', async () => {
  const records = [record('mark', ['Cấp mã số.', 'Dãy số vùng.']), record('plain', ['Má sợ vung.'])];
  const outcome = await openSearch(memorySource(records).source).search('mã số vùng');
  expect((await outcome.more(1))[0]?.record.title).toBe('mark');
});

test('a record that holds the typed spelling counts by it, whatever others it holds', async () => {
  const records = [record('both', ['Bến má và cấp mã.']), record('other', ['Bến má.'])];
  const outcome = await openSearch(memorySource(records).source).search('mã');
  expect((await outcome.more(1))[0]?.record.title).toBe('both');
});

test('quotes mean the very words', async () => {
  expect(await found('"nông thôn mới"')).toEqual(['cum-tu#d1']);
  expect(await found('"giải phóng mặt bằng"')).toEqual([]);
});

test('an abbreviation and its words in full find each other', async () => {
  expect((await found('giai phong mat bang'))[0]).toBe('viet-tat#d1');
  expect((await found('gpmb'))[0]).toBe('viet-tat#d1');
});

test.for(['236/QĐ-TTg', '236/QD-TTg', 'qd 236', 'quyết định 236', 'QĐ-TTg 2042'])(
  '%s leads to the paragraph that cites it',
  async (query) => {
    expect((await found(query))[0]).toBe('so#d1');
  },
);

test.for([
  ['noong thoon mowis', 'nông thôn mới'],
  ['nongthonmoi', 'nong thon moi'],
  ['nông thom mới', 'nông thôn mới'],
])('%s is answered as %s and says so', async ([typed = '', meant]) => {
  const outcome = await openSearch(memorySource(RECORDS).source).search(typed);
  expect(outcome.corrected).toBe(meant);
  expect((await outcome.more(1))[0]?.record.title).toBe('cum-tu');
});

test.for(['Sở GTVT nong thon', 'quyết định số 623', 'ubnd nong thon'])(
  '%s holds an abbreviation or a number that is nowhere: it is left as typed',
  async (typed) => {
    const outcome = await openSearch(memorySource(RECORDS).source).search(typed);
    expect(outcome.corrected).toBeUndefined();
    expect(outcome.query.text).toBe(typed);
  },
);

test('a word is not changed for a neighbour that stands nowhere beside its own other neighbour', async () => {
  const records = [record('a', ['Kết quả của công dân'], {}), record('b', ['Nghề nghiệp'], {})];
  const outcome = await openSearch(memorySource(records).source).search('cụm công nghiệp');
  expect(outcome.corrected).toBeUndefined();
});

test('it is said when the words stand nowhere side by side', async () => {
  const records = [record('a', ['Xã hội và lễ nghi'], {}), record('b', ['Hội nghị'], {})];
  const engine = openSearch(memorySource(records).source);
  expect((await engine.search('lễ hội')).isScattered).toBe(true);
  expect((await engine.search('xã hội')).isScattered).toBe(false);
  expect((await engine.search('hội')).isScattered).toBe(false);
});

test('a literal search corrects nothing', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('nongthonmoi', {}, 'relevance', true);
  expect(outcome.corrected).toBeUndefined();
  expect(outcome.total).toBe(0);
});

test('filters narrow, and their values are counted', async () => {
  expect(await found('đường', { place: 'huyện Thử' })).toEqual(['duong#d1']);
  expect(await found('nông thôn', { to: '2041' })).toEqual(['rai-rac#d1']);
  expect(await found('', { place: 'huyện Mẫu' })).toEqual(['gan#']);
  const outcome = await openSearch(memorySource(RECORDS).source).search('nông thôn mới');
  const counts = await outcome.facets();
  expect(counts.year).toEqual([
    ['2042', 2],
    ['2041', 1],
  ]);
  expect(counts.place).toEqual([['huyện Mẫu', 1]]);
});

test('sorted by date the newest comes first', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('nông thôn mới', {}, 'date');
  expect((await outcome.more(8)).map(({ record: { title } }) => title)).toEqual(['gan', 'cum-tu', 'rai-rac']);
});

test('results come a few at a time, none twice', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('nông thôn mới');
  const titles = [...(await outcome.more(1)), ...(await outcome.more(1)), ...(await outcome.more(5))].map(
    ({ record: { title } }) => title,
  );
  expect(new Set(titles).size).toBe(3);
  expect(titles).toHaveLength(3);
});

test('what was read once is not asked for again', async () => {
  const { source, asked } = memorySource(RECORDS);
  const engine = openSearch(source);
  await engine.search('nông thôn mới');
  const before = asked.length;
  await engine.search('nông thôn mới');
  expect(asked.length).toBe(before);
});

test('any text whatever is answered', async () => {
  const engine = openSearch(memorySource(RECORDS).source);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (raw) => {
      const outcome = await engine.search(raw);
      expect((await outcome.more(3)).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30 },
  );
});

test('an empty index answers with nothing', async () => {
  const outcome = await openSearch(memorySource([]).source).search('nông thôn');
  expect(outcome.total).toBe(0);
});

test('a long query forgets none of its words, however common the last of them are', async () => {
  const text = 'Thực hiện sáp nhập trường tiểu học';
  const records = [
    record('Đông Nháp', [text]),
    ...[1, 2, 3].map((at) => record(`xã Tưởng ${at}`, [text])),
    ...Array.from({ length: 10 }, (_, at) => record(`Nháp và Đông ${at}`, ['không có gì'])),
  ];
  const outcome = await openSearch(memorySource(records).source).search('sáp nhập trường tiểu học Đông Nháp');
  expect((await outcome.more(1))[0]?.record.title).toBe('Đông Nháp');
});
