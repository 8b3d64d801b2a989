import { expect, test } from 'vitest';
import { STRETCHES } from '../../../../src/model/time/stretch.ts';

const keys = (day: string): string[] => STRETCHES.map((stretch) => stretch(day).key);

test.for([
  [
    '2026-03-05',
    '2016-2031 2024-2027 2026 2026-quy-1 2026-03 2026-03-01-08 2026-03-05-08 2026-03-05-06 2026-03-05',
  ],
  // The last stretches end with the month, however long that is.
  [
    '2026-11-30',
    '2016-2031 2024-2027 2026 2026-quy-4 2026-11 2026-11-25-31 2026-11-29-31 2026-11-29-30 2026-11-30',
  ],
  [
    '2027-12-31',
    '2016-2031 2024-2027 2027 2027-quy-4 2027-12 2027-12-25-31 2027-12-29-31 2027-12-31-31 2027-12-31',
  ],
  [
    '2032-04-24',
    '2032-2047 2032-2035 2032 2032-quy-2 2032-04 2032-04-17-24 2032-04-21-24 2032-04-23-24 2032-04-24',
  ],
] as const)('from the widest to the finest %s lies in %s', ([day, expected]) => {
  expect(keys(day)).toEqual(expected.split(' '));
});

test('a day of which only the month or the year is known lies in nothing finer', () => {
  expect(keys('2026-03').slice(2)).toEqual(['2026', '2026-quy-1', ...Array(5).fill('2026-03')]);
  expect(keys('2026').slice(2)).toEqual(Array(7).fill('2026'));
  const units = (day: string): string[] => STRETCHES.map((stretch) => stretch(day).unit);
  expect(units('2026-03-05')).toEqual('years years year quarter month days days days day'.split(' '));
  expect(units('2026-03').slice(4)).toEqual(Array(5).fill('month'));
});
