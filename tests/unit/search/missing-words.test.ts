import { expect, test } from 'vitest';
import type { SearchResult } from '../../../src/search/results/read-results.ts';
import { openSearch } from '../../../src/search/search-engine.ts';
import { memorySource, record } from './fixture.ts';

const RECORDS = [
  record('truong', ['Xây trường bán trú tại xã Nà Thử.', 'Di sản phi vật thể.', 'Căn cứ số 236/QĐ-TTg.']),
  record('cho', ['Nâng cấp chợ.', 'Quán ăn ở xã Nà Thử.', 'Trường tiểu học.', 'Trồng rừng.', 'Bán trú.']),
];
const engine = openSearch(memorySource(RECORDS).source);

async function results(query: string): Promise<SearchResult[]> {
  return (await engine.search(query)).more(5);
}

test('each result names the words of the query that its page does not hold, as they were typed', async () => {
  const [first] = await results('Karaoke cạnh trường bán trú');
  expect(first?.record.title).toBe('truong');
  expect(first?.missing).toEqual(['Karaoke', 'cạnh']);
});

test('a word that stands in a passage that is not shown is not missing', async () => {
  const found = await results('chợ quán trường rừng bán xã trú');
  expect(found.find(({ record: { title } }) => title === 'cho')?.missing).toEqual([]);
});

test('a word typed with its marks is missing where only its letters stand', async () => {
  expect((await results('phí trường bán trú'))[0]?.missing).toEqual(['phí']);
  expect((await results('phi truong ban tru'))[0]?.missing).toEqual([]);
});

test('a word that the search put in is never named', async () => {
  expect((await results('quyết định 236'))[0]?.missing).toEqual(['quyết', 'định']);
});

test.for([
  ['trường bán trú có bao nhiêu phòng?', 'có bao nhiêu'],
  ['khi nào xây trường bán trú', 'khi nào'],
  ['vi sao xay truong ban tru', 'vi sao'],
])('«%s» is searched without the words that only ask: «%s»', async ([query = '', asking]) => {
  const outcome = await engine.search(query);
  expect(outcome.query.asking.map(({ exact }) => exact).join(' ')).toBe(asking);
  expect((await outcome.more(1))[0]?.missing).not.toContain('nhiêu');
});

test.for(['nao vet', '"khi nào xây trường"', 'vì sao', 'ai trường'])(
  '«%s» keeps all its words: they may be meant',
  async (query) => {
    expect((await engine.search(query)).query.asking).toEqual([]);
  },
);

test('a reader may have every word searched for', async () => {
  const outcome = await engine.search('khi nào xây trường', {}, 'relevance', true);
  expect(outcome.query.asking).toEqual([]);
});

test('where the index does not tell who holds the words together, the first result is chosen by the texts', async () => {
  // Every record holds each pair: common terms are kept without their passages.
  const scattered = Array.from({ length: 12 }, (_, at) =>
    record(`r${at}`, ['Số 13,5 phần trăm.', 'Tháng 5/2042.', at === 10 ? 'Họp ngày 13/5/2042.' : 'Họp.']),
  );
  const outcome = await openSearch(memorySource(scattered).source).search('13/5/2042');
  expect((await outcome.more(1))[0]?.record.title).toBe('r10');
});
