import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { PAGE_ROUTES } from '../../../src/corpus/routes.ts';
import type { Notice } from '../../../src/model/notice.ts';
import { noticeListPage, noticeYearPage } from '../../../src/views/notice-list.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';

const listPages = (corpus: Corpus) =>
  PAGE_ROUTES.noticeList.routes(corpus).map(({ params }) => noticeListPage(corpus, params));
const yearPages = (corpus: Corpus) =>
  PAGE_ROUTES.noticeYears
    .routes(corpus)
    .map(({ params }) => ({ params, view: noticeYearPage(corpus, params) }));

/** So many notices of 2042, the oldest named `tb-1`, and one of 2041. */
function corpusOfYears(count: number): Corpus {
  const corpus = inventedCorpus([{ body: 'Chữ.' }]);
  const [one] = corpus.notices;
  if (!one) throw new Error('no notice');
  const notices: Notice[] = Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `2042/tb-${count - index}`,
  }));
  return { ...corpus, notices: [...notices, { ...one, id: '2041/tb', year: '2041' }] };
}

test('a year of six hundred notices is read in pages of a hundred, each notice once', () => {
  const pages = yearPages(corpusOfYears(601));
  expect(pages.map(({ params: { year, page } }) => `${year} ${page}`)).toEqual([
    '2042 undefined',
    ...['1', '2', '3', '4', '5'].map((page) => `2042 trang-${page}`),
    '2041 undefined',
  ]);
  const listed = pages.flatMap(({ view }) => view.rows.map(({ href }) => href));
  expect(new Set(listed).size).toBe(602);
  expect(listed).toHaveLength(602);
});

test('a page of a list is plain data: its title, the years, rows with what is known, and where it stands', () => {
  const [first] = yearPages(corpusOfYears(1));
  expect(first?.view).toEqual({
    title: 'Thông báo năm 2042',
    following: {
      feed: { href: '/atom.xml', type: 'application/atom+xml', title: 'Thông báo kết luận mới' },
    },
    years: [
      { year: '2042', href: '/thong-bao/2042/', isCurrent: true },
      { year: '2041', href: '/thong-bao/2041/', isCurrent: false },
    ],
    rows: [
      {
        href: '/thong-bao/2042/tb-1/',
        name: ['Chưa rõ số', 'kiểm tra ngày 23/4/2042', 'huyện Thử'],
        subject: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
        happened: [],
        found: ['UBND tỉnh Mẫu'],
      },
    ],
  });
  expect(structuredClone(first)).toEqual(first);
});

test('the list of all notices has a title a page', () => {
  expect(listPages(corpusOfYears(150)).map(({ title }) => title)).toEqual([
    'Tất cả thông báo',
    'Tất cả thông báo, trang 1',
  ]);
});

test('a site without any notice has its list, and says so', () => {
  const [only, ...others] = listPages({ ...inventedCorpus([]), notices: [] });
  expect(others).toEqual([]);
  expect(only?.rows).toEqual([]);
});

test('a full page of the list never changes while notices are added', () => {
  const rowsOf = (count: number) =>
    new Map(yearPages(corpusOfYears(count)).map(({ params, view }) => [params.page, view.rows]));
  const [before, after] = [rowsOf(250), rowsOf(360)];
  expect([...before.keys()]).toEqual([undefined, 'trang-1', 'trang-2']);
  expect([...after.keys()]).toEqual([undefined, 'trang-1', 'trang-2', 'trang-3']);
  for (const page of ['trang-1', 'trang-2']) expect(after.get(page)).toEqual(before.get(page));
});
