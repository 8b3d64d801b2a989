import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedPage, datedPageParameter, datedPages } from '../../../../src/corpus/addresses/pages-of.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { datedPager, numberedPager } from '../../../../src/views/lists/list-pages.ts';

/** A list from the newest, each row named by its place from the oldest, cut into its pages. */
function cut(count: number): Map<number | undefined, readonly number[]> {
  const rows = Array.from({ length: count }, (_, index) => count - index);
  return new Map(datedPages(count).map((page) => [page, datedPage(rows, page)]));
}

test('a newer row changes the first page and makes at most one page more; no full page ever changes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), (count) => {
      const [before, after] = [cut(count), cut(count + 1)];
      expect(after.size - before.size).toBeLessThanOrEqual(1);
      for (const [page, rows] of before) if (page !== undefined) expect(after.get(page)).toEqual(rows);
    }),
  );
});

test('every row of a list by day stands on one page, newest first; all but the first page are full', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), (count) => {
      const [first = [], ...numbered] = [...cut(count).values()];
      expect([...first, ...numbered.toReversed().flat()]).toEqual(
        Array.from({ length: count }, (_, index) => count - index),
      );
      for (const rows of numbered) expect(rows).toHaveLength(100);
      expect(first.length).toBeLessThan(150);
      if (numbered.length > 0) expect(first.length).toBeGreaterThanOrEqual(50);
    }),
  );
});

test.for([
  [0, 0],
  [149, 149],
  [150, 50],
  [249, 149],
  [250, 50],
])('of %i rows the first page of a list by day has %i', ([count = 0, first]) => {
  expect(cut(count).get(undefined)).toHaveLength(first ?? 0);
});

test('the pager leads from the first page to the newest full one, on to the oldest, and back', () => {
  const link = (href: string, text: string) => ({ href, text });
  expect(datedPager(vietnamese, '/x/', 149, undefined)).toBeUndefined();
  expect(datedPager(vietnamese, '/x/', 350, undefined)).toEqual({ next: link('/x/trang-3/', 'Cũ hơn') });
  expect(datedPager(vietnamese, '/x/', 350, 3)).toEqual({
    label: 'Trang 3',
    previous: link('/x/', 'Mới hơn'),
    next: link('/x/trang-2/', 'Cũ hơn'),
  });
  expect(datedPager(vietnamese, '/x/', 350, 1)).toEqual({
    label: 'Trang 1',
    previous: link('/x/trang-2/', 'Mới hơn'),
  });
  expect([undefined, 1, 12].map(datedPageParameter)).toEqual([undefined, 'trang-1', 'trang-12']);
});

test('a list in another order says on its first page alone how many pages it has', () => {
  const link = (href: string, text: string) => ({ href, text });
  expect(numberedPager(vietnamese, '/x/', { page: 1, of: 1 })).toBeUndefined();
  expect(numberedPager(vietnamese, '/x/', { page: 1, of: 3 })).toEqual({
    label: 'Trang 1 trên 3',
    next: link('/x/trang-2/', 'Trang sau'),
  });
  expect(numberedPager(vietnamese, '/x/', { page: 2, of: 3 })).toEqual({
    label: 'Trang 2',
    previous: link('/x/', 'Trang trước'),
    next: link('/x/trang-3/', 'Trang sau'),
  });
  expect(numberedPager(vietnamese, '/x/', { page: 3, of: 3 })).toEqual({
    label: 'Trang 3',
    previous: link('/x/trang-2/', 'Trang trước'),
  });
});
