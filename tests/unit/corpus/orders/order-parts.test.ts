import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResolvedAssignment } from '../../../../src/corpus/orders/assignments.ts';
import { inOrderOfDeadlines } from '../../../../src/corpus/orders/assignments.ts';
import { partKey } from '../../../../src/corpus/orders/calendar-parts.ts';
import { orderParts, subjectOrderParts } from '../../../../src/corpus/orders/order-parts.ts';
import { assignmentWords } from '../../../../src/i18n/vi/orders/assignment.ts';

/** Orders due on these days, or without a day, of an invented notice each, the newest first. */
function ordersDue(days: readonly (string | undefined)[]): ResolvedAssignment[] {
  return inOrderOfDeadlines(
    days.map(
      (due, index) =>
        ({
          notice: `2042/thu-${days.length - index}`,
          anchor: 'd1',
          kind: due === undefined ? 'ongoing' : 'dated',
          standing: { ...(due !== undefined && { due }) },
        }) as ResolvedAssignment,
    ),
  );
}

function partsOf(days: readonly (string | undefined)[]) {
  return orderParts(ordersDue(days)).map((part) => `${partKey(part)} ${part.rows.length}`);
}

const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

test('a list that one page has room for is not cut', () => {
  expect(partsOf(times(150, '2042-03-05'))).toEqual([]);
  expect(partsOf([])).toEqual([]);
});

test('a stretch is only as fine as it must be to fit a page, the newest years first, within a year from its beginning', () => {
  expect(
    partsOf([
      ...times(100, '2041-02-01'),
      ...times(100, '2042-03-05'),
      ...times(60, '2042-03-30'),
      ...times(80, '2042-05-01'),
      ...times(7, '2043-01-01'),
      ...times(4, '2033-01-01'),
      ...times(3, '2031-12-31'),
    ]),
  ).toEqual([
    '2043 7',
    '2042-03-01-08 100',
    '2042-03-25-31 60',
    '2042-quy-2 80',
    '2041 100',
    '2032-2035 4',
    '2016-2031 3',
  ]);
});

test('a day with many orders leaves the days around it together', () => {
  expect(
    partsOf([
      ...times(200, '2042-09-30'),
      ...times(2, '2042-09-25'),
      ...times(3, '2042-09-28'),
      ...times(5, '2042-09-29'),
      ...times(7, '2042-09-01'),
    ]),
  ).toEqual([
    '2042-09-01-08 7',
    '2042-09-25-28 5',
    '2042-09-29 5',
    '2042-09-30 100',
    '2042-09-30-phan-1 100',
  ]);
});

test('orders of one day, and orders without one, are cut from the oldest', () => {
  expect(partsOf([...times(260, '2042-12-31'), ...times(160, undefined)])).toEqual([
    '2042-12-31 60',
    '2042-12-31-phan-2 100',
    '2042-12-31-phan-1 100',
    'thuong-xuyen 60',
    'thuong-xuyen-phan-1 100',
  ]);
});

test('each stretch is named in words', () => {
  const named = (unit: string, key: string, page?: number | 'newest') =>
    assignmentWords.part({ stretch: { unit, key }, page } as Parameters<typeof assignmentWords.part>[0]);
  expect([
    named('years', '2024-2027'),
    named('year', '2026'),
    named('quarter', '2026-quy-1'),
    named('month', '2026-03'),
    named('days', '2026-03-01-08'),
    named('days', '2026-03-25-31'),
    named('day', '2026-03-05', 2),
    named('group', 'thuong-xuyen', 'newest'),
  ]).toEqual([
    'hạn từ năm 2024 đến năm 2027',
    'hạn trong năm 2026',
    'hạn trong quý 1 năm 2026',
    'hạn trong tháng 3 năm 2026',
    'hạn từ ngày 1 đến ngày 8 tháng 3 năm 2026',
    'hạn từ ngày 25 đến hết tháng 3 năm 2026',
    'hạn ngày 5 tháng 3 năm 2026, phần 2',
    'thường xuyên, mới nhất',
  ]);
});

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2044 }), fc.constantFrom('01-09', '03-31', '06-30', '12-15', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const due = fc.option(day, { nil: undefined, freq: 6 });

test('the pages in their order are the list, whatever is due when, each with an address and a name of its own', () => {
  fc.assert(
    fc.property(fc.array(due, { minLength: 151, maxLength: 900 }), (days) => {
      const orders = ordersDue(days);
      const parts = orderParts(orders);
      expect(parts.flatMap((part) => part.rows)).toEqual(orders);
      expect(parts.length).toBeGreaterThan(1);
      for (const { rows } of parts) {
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.length).toBeLessThanOrEqual(150);
      }
      expect(new Set(parts.map(partKey)).size).toBe(parts.length);
      expect(new Set(parts.map(assignmentWords.part)).size).toBe(parts.length);
    }),
    { numRuns: 40 },
  );
});

test('a new order changes the page it belongs to, or cuts it in pieces; all others hold what they held', () => {
  fc.assert(
    fc.property(fc.array(due, { minLength: 151, maxLength: 900 }), due, (days, added) => {
      const before = orderParts(ordersDue(days));
      const after = orderParts(ordersDue([added, ...days]));
      const rows = (parts: typeof before) =>
        new Map(parts.map((part) => [partKey(part), part.rows.map(({ notice }) => notice).join()]));
      const now = rows(after);
      const changed = [...rows(before)].filter(([key, held]) => now.get(key) !== held);
      expect(changed.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});

test('a page that shows ten orders beside all else leads to the whole list of more', () => {
  const partsFor = (count: number) =>
    subjectOrderParts(ordersDue(times(count, '2042-03-05'))).map((part) => [
      part.stretch.key,
      part.rows.length,
    ]);
  expect(partsFor(10)).toEqual([]);
  expect(partsFor(11)).toEqual([['tat-ca', 11]]);
  expect(partsFor(151).length).toBeGreaterThan(1);
});
