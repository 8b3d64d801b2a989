import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf } from '../../../../src/corpus/addresses/addresses.ts';
import {
  PAGE_ROUTES,
  type PageKind,
  pagesOfKind,
  routeAddress,
} from '../../../../src/corpus/addresses/routes.ts';
import { PAGES } from '../../../../src/model/addresses/address.ts';
import { FILE_ROUTES, filesOf } from '../../../../src/views/file-routes.ts';
import { inventedCorpus } from '../corpus-fixture.ts';

const KINDS = Object.keys(PAGE_ROUTES) as PageKind[];
const BODY = 'Theo Quyết định số 1/QĐ-UBND ngày 02/01/2041 của UBND tỉnh Mẫu.';
const CORPUS = inventedCorpus(
  [
    { slug: 'mot', issued: '2042-05-02', body: BODY },
    {
      slug: 'hai',
      year: '2041',
      issued: '2041-05-02',
      body: `${BODY}\n\nTheo Quyết định số 2/QĐ-UBND của UBND tỉnh Mẫu.`,
    },
  ],
  [],
  { pages: new Map(), redirects: new Map([['/thong-bao/2040/cu/', '/thong-bao/2041/hai/']]) },
);

/** Address of a page or file by its file below `src/pages`, as Astro makes it. */
function patternOf(file: string): string {
  const path = `/${file.replaceAll('\\', '/')}`;
  return path.endsWith('.ts') ? path.slice(0, -'.ts'.length) : path.replace(/(?:\/index)?\.astro$/u, '/');
}

const isDynamic = (pattern: string): boolean => pattern.includes('[');
const FILES = globSync('**/*.{astro,ts}', { cwd: 'src/pages' });

test('every file of src/pages stands in a list', () => {
  const known = new Set<string>([
    ...Object.values(PAGES),
    ...[...Object.values(PAGE_ROUTES), ...Object.values(FILE_ROUTES)].map(({ pattern }) => pattern),
    ...filesOf(CORPUS),
    // Hosts show it for whatever is missing; nothing leads to it.
    '/404/',
    // The file may not begin with `_`, a parameter may.
    '/[redirects]',
  ]);
  const unlisted = FILES.filter((file) => !known.has(patternOf(file))).map(
    (file) => `src/pages/${file} is in no list: ${adviceFor(file)}`,
  );
  expect(unlisted).toEqual([]);
});

function adviceFor(file: string): string {
  const [fixed, kinds] = file.endsWith('.astro')
    ? ['PAGES in src/model/addresses/address.ts', 'PAGE_ROUTES in src/corpus/addresses/routes.ts']
    : ['OWN_FILES in src/views/file-routes.ts', 'FILE_ROUTES in src/views/file-routes.ts'];
  return isDynamic(patternOf(file)) ? `add its kind to ${kinds}` : `add its address to ${fixed}`;
}

test('every kind in a list has a file in src/pages', () => {
  const files = new Set(FILES.map(patternOf));
  const { own: _pages, ...kinds } = PAGE_ROUTES;
  const { own: _files, ...fileKinds } = FILE_ROUTES;
  const patterns = [...Object.values(kinds), ...Object.values(fileKinds)].map(({ pattern }) => pattern);
  expect(patterns.filter((pattern) => !files.has(pattern))).toEqual([]);
  const lists = [PAGES.notices, PAGES.documents];
  const fixed = Object.values(PAGES).filter((path) => !lists.some((list) => list === path));
  expect(fixed.filter((path) => !files.has(path))).toEqual([]);
});

test('an address is its pattern with the parameters filled in; the first page of a list has none', () => {
  const page = '/van-ban/[slug]/[...page]/';
  expect(routeAddress(page, { slug: 'mau', page: undefined })).toBe('/van-ban/mau/');
  expect(routeAddress(page, { slug: 'mau', page: 'trang-2' })).toBe('/van-ban/mau/trang-2/');
  expect(routeAddress('/[...moved]/', { moved: 'd/0a' })).toBe('/d/0a/');
});

test('no two pages have one address, but for the lists that are pages of the site’s own', () => {
  const twice = KINDS.filter((kind) => kind !== 'noticeList').flatMap((kind) => pagesOfKind(kind, CORPUS));
  expect(twice.filter((path, at) => twice.indexOf(path) !== at)).toEqual([]);
  expect(twice).toContain('/thong-bao/2041/hai/');
  expect(twice).toContain('/thong-bao/2040/cu/');
});

test('what lasts: pages of the site’s own, notices, years, what they cite and name; not what lists by facet or deadline', () => {
  const lasting = [...addressesOf(CORPUS).keys()];
  expect(lasting).toEqual(expect.arrayContaining([...Object.values(PAGES), '/thong-bao/2042/']));
  expect(lasting).toEqual(expect.arrayContaining(['/thong-bao/2042/mot/', '/co-quan/tinh-uy-mau/']));
  expect(lasting.filter((path) => /^\/(?:van-ban\/loai|nhiem-vu\/han|d)\//u.test(path))).toEqual([]);
  expect(new Set(lasting).size).toBe(lasting.length);
});

test('notices and documents are listed from the oldest notice on: a newer one adds to the end', () => {
  expect(pagesOfKind('notices', CORPUS)).toEqual(['/thong-bao/2041/hai/', '/thong-bao/2042/mot/']);
  const newer = inventedCorpus([
    { slug: 'mot', issued: '2042-05-01', body: BODY },
    { slug: 'moi', issued: '2042-06-01', body: `Theo Chỉ thị số 9/CT-UBND của UBND tỉnh Mẫu. ${BODY}` },
  ]);
  expect(pagesOfKind('documents', newer).map((path) => path.split('/')[2])).toEqual([
    'ubnd-tinh-mau-qd-1-2041',
    expect.stringContaining('ct-9'),
  ]);
});
