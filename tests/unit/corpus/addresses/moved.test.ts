import { expect, test } from 'vitest';
import { formerNotices, movedPages } from '../../../../src/corpus/addresses/moved.ts';
import { shortId } from '../../../../src/model/addresses/short-id.ts';
import { inventedCorpus } from '../corpus-fixture.ts';

const corpus = (redirects: [string, string][]) =>
  inventedCorpus([{ body: 'Đoạn.' }, { slug: 'khac', body: 'Đoạn.' }], [], {
    pages: new Map(),
    redirects: new Map(redirects),
  });
const TWICE: [string, string][] = [
  ['/thong-bao/2041/mot/', '/thong-bao/2042/hai/'],
  ['/thong-bao/2042/hai/', '/thong-bao/2042/thu/'],
];

test('a notice answers at every former address of its, for the files beside them', () => {
  const former = formerNotices(corpus(TWICE));
  expect([...former].map(([id, notice]) => [id, notice.id])).toEqual([
    ['2041/mot', '2042/thu'],
    ['2042/hai', '2042/thu'],
  ]);
});

test('former addresses of other pages, and of anchors, are nobody’s files', () => {
  const redirects: [string, string][] = [
    ['/van-ban/cu/', '/thong-bao/2042/thu/'],
    ['/thong-bao/2042/thu/#cu', '/thong-bao/2042/thu/#d1'],
    ['/thong-bao/2040/', '/thong-bao/2042/thu/'],
  ];
  expect([...formerNotices(corpus(redirects)).keys()]).toEqual([]);
});

test('every notice has a short address, and keeps the one made from each former address', () => {
  const pages = movedPages(corpus(TWICE));
  const here = '/thong-bao/2042/thu/';
  for (const id of ['2041/mot', '2042/hai', '2042/thu']) expect(pages.get(`/d/${shortId(id)}/`)).toBe(here);
  expect(pages.get(`/d/${shortId('2042/khac')}/`)).toBe('/thong-bao/2042/khac/');
});

test('a former page leads to the end of its way at once; an anchor makes no page', () => {
  const pages = movedPages(corpus([...TWICE, ['/thong-bao/2042/thu/#cu', '/thong-bao/2042/thu/#d1']]));
  expect(pages.get('/thong-bao/2041/mot/')).toBe('/thong-bao/2042/thu/');
  expect([...pages.keys()].filter((path) => path.includes('#'))).toEqual([]);
});
