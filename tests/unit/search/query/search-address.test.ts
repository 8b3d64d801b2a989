import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchAddress, writeSearchAddress } from '../../../../src/search/query/search-address.ts';

test('an address says the query, every filter, the order and whether sister sites are asked', () => {
  const address = {
    query: 'nông thôn mới',
    filters: { from: '2042', to: '2042-06-30', place: 'huyện Thử', passage: 'footnote' as const },
    sort: 'date' as const,
    isLiteral: true,
    isEverywhere: true,
  };
  const written = writeSearchAddress(address);
  expect(readSearchAddress(written.slice(written.indexOf('?')))).toMatchObject(address);
});

test('what is no day and no known kind is left out', () => {
  expect(readSearchAddress('?q=a&tu=x&loai=constructor&phan=__proto__').filters).toMatchObject({
    from: undefined,
    kind: undefined,
    passage: undefined,
  });
});

test('a query survives its address', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (raw) => {
      const { query } = readSearchAddress(`?${new URLSearchParams({ q: raw })}`);
      const address = { query, filters: {}, sort: 'relevance' as const, isLiteral: false };
      expect(readSearchAddress(writeSearchAddress(address).slice('/tim-kiem/'.length)).query).toBe(query);
    }),
  );
});
