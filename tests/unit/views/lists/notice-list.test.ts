import { expect, test } from 'vitest';
import { fittingNotices } from '../../../../src/client/lists/notice-question.ts';
import { PAGE_ROUTES } from '../../../../src/corpus/addresses/routes.ts';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import type { Notice } from '../../../../src/model/notice.ts';
import { noticeCatalogue } from '../../../../src/views/lists/notice-catalogue.ts';
import { noticeListPage, noticeYearPage } from '../../../../src/views/lists/notice-list.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

const listPages = (corpus: Corpus) =>
  PAGE_ROUTES.noticeList.routes(corpus).map(({ params }) => noticeListPage(vietnamese, corpus, params));
const yearPages = (corpus: Corpus) =>
  PAGE_ROUTES.noticeYears
    .routes(corpus)
    .map(({ params }) => ({ params, view: noticeYearPage(vietnamese, corpus, params) }));

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

const SUBJECT =
  '<Assignment to="ubnd-tinh-mau" deadline="trong năm 2042">UBND tỉnh Mẫu rà soát trong năm 2042</Assignment>.';

/** Three notices of two years and two agencies; the newest gives work with a day. */
const THREE = inventedCorpus([
  { slug: 'moi', year: '2042', issued: '2042-06-01', number: '3/TB-UBND', body: SUBJECT },
  {
    slug: 'giua',
    year: '2042',
    issued: '2042-05-01',
    number: '2/TB-UBND',
    issuer: 'ubnd-tinh-vi',
    body: 'Chữ.',
  },
  { slug: 'cu', year: '2041', issued: '2041-05-01', number: '1/TB-UBND', body: 'Chữ.' },
]);

test('the first page of all notices offers years, agencies, places and work, with how many have each', () => {
  const { filter } = noticeListPage(vietnamese, THREE, { page: undefined });
  expect(filter?.count).toBe(3);
  const offered = Object.fromEntries(
    (filter?.facets ?? []).map(({ facet, values }) => [
      facet,
      values.map(({ label, count, href }) => `${label} ${count ?? '?'} ${href}`),
    ]),
  );
  expect(offered['nam']).toEqual(['2042 2 /thong-bao/2042/', '2041 1 /thong-bao/2041/']);
  expect(offered['co-quan']).toEqual([
    'UBND tỉnh Mẫu 2 /co-quan/ubnd-tinh-mau/',
    'UBND tỉnh Ví 1 /co-quan/ubnd-tinh-vi/',
  ]);
  // Every invented notice is of one inspection.
  expect(offered['dia-ban']).toEqual(['huyện Thử 3 /dia-ban/huyen-thu/']);
  expect(offered['viec']?.[0]).toBe('Có việc quá hạn mà chưa có cập nhật ? /nhiem-vu/');
});

test('a later page, a list of a year and a list of one or two notices offer no filter', () => {
  expect(noticeListPage(vietnamese, corpusOfYears(601), { page: 'trang-1' }).filter).toBeUndefined();
  expect(noticeYearPage(vietnamese, THREE, { year: '2042', page: undefined }).filter).toBeUndefined();
  expect(
    noticeListPage(vietnamese, inventedCorpus([{ body: 'Chữ.' }]), { page: undefined }).filter,
  ).toBeUndefined();
});

test('the filter finds what was chosen, whatever else stands beside it', () => {
  const all = [...noticeCatalogue(THREE).entries.values()].flat();
  const found = (choice: Record<string, string>, today = '2042-07-01'): string[] =>
    fittingNotices(all, new URLSearchParams(choice), today).map(({ href }) => href.split('/').at(-2) ?? '');
  expect(found({})).toEqual(['moi', 'giua', 'cu']);
  expect(found({ nam: '2042' })).toEqual(['moi', 'giua']);
  expect(found({ nam: '2042', 'co-quan': 'ubnd-tinh-vi' })).toEqual(['giua']);
  expect(found({ 'dia-ban': 'huyen-thu', nam: '2041' })).toEqual(['cu']);
  expect(found({ q: '2/tb-ubnd' })).toEqual(['giua']);
  expect(found({ q: 'TINH VI' })).toEqual(['giua']);
  expect(found({ 'linh-vuc': 'khong-co' })).toEqual([]);
});

test('work is past its day, or due within thirty days, by the day of the reader', () => {
  const all = [...noticeCatalogue(THREE).entries.values()].flat();
  const found = (viec: string, today: string): number =>
    fittingNotices(all, new URLSearchParams({ viec }), today).length;
  expect(found('qua-han', '2042-12-31')).toBe(0);
  expect(found('qua-han', '2043-01-01')).toBe(1);
  expect(found('sap-den-han', '2042-11-30')).toBe(0);
  expect(found('sap-den-han', '2042-12-01')).toBe(1);
});

test('parts are of one year each, and say which values may be found in them', () => {
  const { parts } = noticeCatalogue(THREE);
  expect(parts.map(({ name, count }) => [name, count])).toEqual([
    ['2042-1', 2],
    ['2041-1', 1],
  ]);
  expect(parts[0]?.facets).toEqual({
    nam: ['2042'],
    'co-quan': ['ubnd-tinh-vi', 'ubnd-tinh-mau'],
    'dia-ban': ['huyen-thu'],
    'linh-vuc': [],
    viec: ['qua-han', 'sap-den-han'],
  });
  // No order of the other year has a day: whoever asks for late work need not read it.
  expect(parts[1]?.facets['viec']).toEqual([]);
});
