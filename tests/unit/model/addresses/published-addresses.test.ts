import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  followRedirects,
  printAddressList,
  readAddressList,
  redirectsSchema,
} from '../../../../src/model/addresses/published-addresses.ts';
import { shortId } from '../../../../src/model/addresses/short-id.ts';

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

test('a page’s redirect keeps the anchor, an anchor’s own redirect comes first', () => {
  const redirects = new Map([
    ['/cu/', '/moi/'],
    ['/cu/#a', '/moi/#b'],
  ]);
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

test('short names are permanent, eight letters, and differ for 20,000 notices', () => {
  expect(shortId('2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23')).toBe('29f08s1p');
  const names = Array.from({ length: 20_000 }, (_, index) => shortId(`2042/ubnd-tinh-mau-tb-${index}`));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names.slice(0, 50)) expect(name).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
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
