import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  followRedirects,
  printAddressList,
  readAddressList,
} from '../../../src/model/published-addresses.ts';
import { shortId } from '../../../src/model/short-id.ts';

const word = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);

test('a list that is printed and read again is the same list', () => {
  const list = fc.dictionary(word, fc.uniqueArray(word, { maxLength: 5 }));
  fc.assert(
    fc.property(list, (entries) => {
      const pages = new Map(Object.entries(entries).map(([path, anchors]) => [`/${path}/`, anchors]));
      expect(readAddressList(printAddressList(pages))).toEqual(
        new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      );
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
