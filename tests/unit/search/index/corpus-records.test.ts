import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { otherRecords } from '../../../../src/search/index/corpus-records.ts';
import { corpusSuggestions } from '../../../../src/search/index/corpus-suggestions.ts';
import { facetTableOf } from '../../../../src/search/index/facet-table.ts';
import { noticeRecord } from '../../../../src/search/index/notice-record.ts';
import { pageWords } from '../../../../src/search/results/page-words.ts';
import { openSearch } from '../../../../src/search/search-engine.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { FRONTMATTER, indicatorOf, registryOf } from '../../notice/fixture.ts';
import { memorySource, record } from '../fixture.ts';

const BODY = 'Đạt <Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042-04">12%</Metric> vốn.';

test('a notice can be narrowed to by its agency, its place and who concluded', () => {
  const { notices, registry } = inventedCorpus([{ body: 'Chữ.' }]);
  const [notice] = notices;
  expect(notice && noticeRecord(notice, registry).facets).toMatchObject({
    agency: ['UBND tỉnh Mẫu'],
    place: ['huyện Thử'],
    person: ['Nguyễn Văn Mẫu'],
  });
});

test('a page is found by each name that it bore, and comes first for each', async () => {
  const registry = registryOf({
    agencies: new Map([
      ['so-thu', { name: 'Sở Thử', names: [{ name: 'Ty Ví Dụ Cũ', until: '2040-01-01' }] }],
      ['so-khac', { name: 'Sở Khác' }],
    ]),
    places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
  });
  const records = [
    ...otherRecords(corpusOf([], registry)),
    record('Kết luận về Ty Ví Dụ Cũ', ['Ty Ví Dụ Cũ và Sở Thử đã họp.']),
  ];
  const engine = openSearch(memorySource(records).source);
  for (const query of ['Ty Ví Dụ Cũ', 'ty vi du cu', 'Sở Thử'])
    expect((await (await engine.search(query)).more(1))[0]?.record.url).toBe('/co-quan/so-thu/');
});

test('the values of a facet are in one order, whatever the order of the records', () => {
  const of = (places: readonly string[]): string[] =>
    facetTableOf(places.map((place) => ({ kind: 'notice', facets: { place: [place] }, passages: [] }))).place
      .values;
  expect(of(['xã B', 'xã C', 'xã A'])).toEqual(['xã A', 'xã B', 'xã C']);
  expect(of(['xã C', 'xã A', 'xã B'])).toEqual(of(['xã B', 'xã C', 'xã A']));
});

test('a notice is found by who signed it beside the first, also where the index cannot be read', () => {
  const corpus = inventedCorpus([{ body: 'Chữ.' }]);
  for (const notice of corpus.notices)
    notice.cosigners = [{ name: 'Trần Thị Thư Ký', authority: ['THƯ KÝ'] }];
  expect(pageWords(corpus, [])[0]?.content).toContain('Trần Thị Thư Ký');
});

test('an indicator that has figures is found and suggested; one without has no page', () => {
  const figured = indicatorOf({ name: 'Giải ngân thử' });
  const registry = registryOf({
    places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
    agencies: new Map([['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu' }]]),
    indicators: new Map([
      ['giai-ngan-thu', figured],
      ['khong-dung', indicatorOf({ name: 'Không dùng' })],
    ]),
  });
  const { notice } = parseNotice({ file: 'notices/2042/thu.mdx', text: `${FRONTMATTER}\n${BODY}\n` });
  const corpus = corpusOf(notice ? [notice] : [], registry);
  const of = (all: readonly { kind: string; url: string }[]): string[] =>
    all.filter(({ kind }) => kind === 'indicator').map(({ url }) => url);
  expect(of(otherRecords(corpus))).toEqual(['/so-lieu/giai-ngan-thu/']);
  expect(corpusSuggestions(corpus)).toContainEqual({
    kind: 'indicator',
    label: 'Giải ngân thử',
    url: '/so-lieu/giai-ngan-thu/',
  });
  expect(of(corpusSuggestions(corpus))).toHaveLength(1);
});

test('what the search boxes suggest does not grow with notices and documents beyond the newest and the most cited', () => {
  const corpus = inventedCorpus([{ body: 'Chữ.' }]);
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  const many = (count: number) => ({
    ...corpus,
    notices: Array.from({ length: count }, (_, index) => ({ ...notice, id: `2042/thu-${index}` })),
    documents: new Map(
      Array.from({ length: 3 * count }, (_, index) =>
        documentOf(`ubnd-tinh-mau-qd-${index}-2042`, { number: `${index}/QĐ-UBND` }),
      ),
    ),
  });
  const [some, all] = [many(1000), many(10_000)].map(corpusSuggestions);
  expect(all?.length).toBe(some?.length);
  expect(all?.filter(({ kind }) => kind === 'document')).toHaveLength(300);
  expect(all?.filter(({ kind }) => kind === 'notice')).toHaveLength(150);
});
