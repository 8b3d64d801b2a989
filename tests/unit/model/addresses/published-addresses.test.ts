import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  followRedirects,
  printAddressList,
  readAddressList,
  redirectsSchema,
} from '../../../../src/model/addresses/published-addresses.ts';
import { printCode, shortId } from '../../../../src/model/addresses/short-id.ts';

const word = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);

test('a list that is printed and read again is the same list, with the days that are known', () => {
  const day = fc.option(fc.constantFrom('2042-01-31', '2043-12-01'), { nil: undefined });
  const list = fc.dictionary(word, fc.record({ anchors: fc.uniqueArray(word, { maxLength: 5 }), day }));
  fc.assert(
    fc.property(list, (entries) => {
      const sorted = Object.entries(entries)
        .map(([path, entry]) => ({ path: `/${path}/`, ...entry }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      const pages = new Map(sorted.map(({ path, anchors }) => [path, anchors]));
      const days = new Map(sorted.flatMap(({ path, day: on }) => (on === undefined ? [] : [[path, on]])));
      expect(readAddressList(printAddressList(pages, days))).toEqual({ pages, days });
    }),
  );
});

test('a list is printed in one order, a line a page; lines that are no page are passed over', () => {
  const pages = new Map([
    ['/thong-bao/2042/a/', ['i-1', 'ii']],
    ['/', ['dau']],
    ['/van-ban/', []],
  ]);
  const printed = '/ dau\n/thong-bao/2042/a/ @2042-01-31 i-1 ii\n/van-ban/\n';
  expect(printAddressList(pages, new Map([['/thong-bao/2042/a/', '2042-01-31']]))).toBe(printed);
  expect(readAddressList(`# danh sách\nvan-ban/ x\n\n  /a/   x  \n${printed}`).pages).toEqual(
    new Map([['/a/', ['x']], ...pages]),
  );
  // An anchor may look like a part of a day.
  expect(readAddressList('/a/ 2042-01-31 x@2042-01-31\n/b/ @2042-01-311').days).toEqual(new Map());
});

test('a page’s redirect keeps the anchor, an anchor’s own redirect comes first', () => {
  const redirects = new Map([
    ['/cu/', '/moi/'],
    ['/cu/#a', '/moi/#b'],
    ['/rat-cu/', '/cu/'],
    ['/mot-muc/', '/moi/#c'],
  ]);
  expect(followRedirects('/la/#x', redirects)).toBe('/la/#x');
  expect(followRedirects('/cu/', redirects)).toBe('/moi/');
  expect(followRedirects('/rat-cu/#a', redirects)).toBe('/moi/#b');
  expect(followRedirects('/mot-muc/#a', redirects)).toBe('/moi/#c');
  expect(followRedirects('/mot-muc/', redirects)).toBe('/moi/#c');
  expect(followRedirects('/cu/#x', redirects)).toBe('/moi/#x');
  expect(followRedirects('/cu/#a', redirects)).toBe('/moi/#b');
});

test('following redirects always ends', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word), word, (entries, from) => {
      followRedirects(from, new Map(Object.entries(entries)));
    }),
  );
});

test('short names are permanent', () => {
  expect(shortId('2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23')).toBe('29f08s1p');
});

test('short names are eight letters, and differ for 20,000 notices', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => shortId(`2042/ubnd-tinh-mau-tb-${index}`));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names.slice(0, 50)) expect(name).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
});

test('the code on a print is the first eighty bits of the digest, five a letter, four letters a group', () => {
  // Five bits each: 0, 1, 2 … 15.
  expect(printCode(`00443214c74254b635cf${'a'.repeat(44)}`)).toBe('0123-4567-89ab-cdef');
  expect(printCode('f'.repeat(64))).toBe('zzzz-zzzz-zzzz-zzzz');
});

test('a redirect is from and to a path of this site, below its root, in small letters, with a slash at the end', () => {
  const isGood = (from: string, to: string): boolean => redirectsSchema.safeParse({ [from]: to }).success;
  expect(isGood('/thong-bao/2042/cu/', '/thong-bao/2042/moi/')).toBe(true);
  expect(isGood('/thong-bao/2042/cu/#i-1.1-a', '/thong-bao/2042/cu/#i-1.2-a')).toBe(true);
  for (const bad of [
    '/../../etc/x/',
    '/./x/',
    '/.well-known/',
    'https://b.vn/',
    '//b.vn/',
    'javascript:alert(1)',
    '/thong-bao/2042/cu',
    '/Thong-bao/',
    '/a b/',
    '/"><script>/',
  ]) {
    expect(isGood(bad, '/x/'), bad).toBe(false);
    expect(isGood('/x/', bad), bad).toBe(false);
  }
});
