import { expect, test } from 'vitest';
import { firstAddressOf, firstIdOf } from '../../../../src/corpus/addresses/moved.ts';
import { movedFrom } from '../../../../src/corpus/addresses/moved-from.ts';
import { pageLinks } from '../../../../src/corpus/addresses/page-links.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

test('an anchor that moved before its page did is answered for by the page of today', () => {
  const moved = movedFrom(
    new Map([
      ['/thong-bao/2042/cu/#i-1', '/thong-bao/2042/cu/#i-2'],
      ['/thong-bao/2042/cu/', '/thong-bao/2042/moi/'],
      ['/thong-bao/2042/xua/', '/thong-bao/2042/cu/'],
    ]),
  );
  expect(moved.paths.get('/thong-bao/2042/moi/')).toEqual(['/thong-bao/2042/cu/', '/thong-bao/2042/xua/']);
  expect(moved.anchors.get('/thong-bao/2042/moi/')?.get('i-2')).toEqual(['i-1']);
});

test('a page carries the former names of its anchors', () => {
  const redirects = new Map([
    ['/thong-bao/2042/cu/#d9', '/thong-bao/2042/cu/#d1'],
    ['/thong-bao/2042/cu/', '/thong-bao/2042/thu/'],
  ]);
  const corpus = inventedCorpus([{ body: 'Chữ.' }], [], { pages: new Map(), redirects });
  const [notice] = corpus.notices;
  expect(notice && pageLinks(notice, corpus).aliases.get('d1')).toEqual(['d9']);
});

test('when a notice gets its number and moves, entries made for its own mentions stay theirs', () => {
  const entry = documentOf('ubnd-gm-146-theo-cu', { type: 'Giấy mời', number: '146/GM-UBND' });
  const redirects = new Map([['/thong-bao/2042/cu/', '/thong-bao/2042/thu/']]);
  const corpus = inventedCorpus([{ body: 'Theo GM số 146/GM-UBND.' }], [entry], {
    pages: new Map(),
    redirects,
  });
  expect(corpus.citations.map(({ document }) => document)).toEqual([entry[0]]);
});

test('redirects that go in a circle answer for nothing, and end', () => {
  const moved = movedFrom(
    new Map([
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ]),
  );
  expect(moved.anchors.size).toBe(0);
});

test('what moved twice is still known by its first address, and so are its anchors', () => {
  const moved = movedFrom(
    new Map([
      ['/thong-bao/2042/giua/', '/thong-bao/2042/nay/'],
      ['/thong-bao/2042/dau/', '/thong-bao/2042/giua/'],
      ['/thong-bao/2042/dau/#d1', '/thong-bao/2042/dau/#d2'],
      ['/thong-bao/2042/dau/#d2', '/thong-bao/2042/dau/#d3'],
    ]),
  );
  expect(firstIdOf('2042/nay', moved)).toBe('2042/dau');
  expect(firstAddressOf('2042/nay', 'd3', moved)).toBe('2042/dau/d1');
  expect(firstAddressOf('2042/nay', 'd9', moved)).toBe('2042/dau/d9');
  expect(firstAddressOf('2042/khac', 'd3', moved)).toBe('2042/khac/d3');
});
