import { expect, test } from 'vitest';
import { calendarParts } from '../../../../src/corpus/orders/calendar-parts.ts';
import { drawnOfParts, pageOfParts, waysOfParts } from '../../../../src/views/lists/list-parts.ts';

const days = (...of: [day: string, count: number][]): string[] =>
  of.flatMap(([day, count]) => Array.from({ length: count }, () => day));
const pageOf = (rows: readonly string[], parameter: string | undefined) =>
  pageOfParts(rows, calendarParts(rows, { dayOf: (row) => row, groupOf: () => '' }), parameter, {
    below: 'x/',
    first: 10,
  });
const BEFORE = days(['2043-01-01', 60], ['2042-01-01', 60], ['2041-01-01', 60]);

test('a page between others leads to both, and the first to all with how many they hold', () => {
  const ways = (parameter: string | undefined) =>
    waysOfParts(pageOf(BEFORE, parameter), '/mau/x/', ({ stretch }) => stretch.key);
  expect(ways('x/2042').pager).toEqual({
    previous: { href: '/mau/x/2043/', text: '2043' },
    next: { href: '/mau/x/2041/', text: '2041' },
  });
  expect(ways(undefined).links.map(({ text, count }) => `${text} ${count}`)).toEqual([
    '2043 60',
    '2042 60',
    '2041 60',
  ]);
});

test('a page is drawn anew when a page beside it comes, and not when that only grows', () => {
  const drawn = (rows: readonly string[]) => drawnOfParts(pageOf(rows, 'x/2042'));
  expect(drawn(days(['2043-01-01', 61], ['2042-01-01', 60], ['2041-01-01', 60]))).toEqual(drawn(BEFORE));
  expect(
    drawn(days(['2043-07-01', 90], ['2043-01-01', 90], ['2042-01-01', 60], ['2041-01-01', 60])),
  ).not.toEqual(drawn(BEFORE));
  expect(
    drawn(days(['2043-01-01', 60], ['2042-01-01', 60], ['2041-07-01', 90], ['2041-01-01', 90])),
  ).not.toEqual(drawn(BEFORE));
});

test('the first page is drawn anew when any page grows', () => {
  const grown = days(['2043-01-01', 60], ['2042-01-01', 60], ['2041-01-01', 61]);
  expect(drawnOfParts(pageOf(grown, undefined))).not.toEqual(drawnOfParts(pageOf(BEFORE, undefined)));
});
