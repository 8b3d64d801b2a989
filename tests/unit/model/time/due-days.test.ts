import { expect, test } from 'vitest';
import { seeDueDays } from '../../../../src/model/time/due-days.ts';
import { latenessOf } from '../../../../src/model/time/lateness.ts';
import { packDueDays } from '../../../../src/model/time/packed-due-days.ts';

/** What is given is never put into another order. */
const days = Object.freeze([
  { day: '2042-12-31', count: 1, unreported: 1 },
  { day: '2042-06-30', count: 3, unreported: 2 },
  { day: '2042-09-30', count: 5, unreported: 4 },
]);

test.for([
  ['2042-06-29', '2042-06-30', 1, 0],
  // The last day itself is still to come.
  ['2042-06-30', '2042-06-30', 0, 0],
  ['2042-07-01', '2042-09-30', 91, 2],
  ['2042-10-01', '2042-12-31', 91, 6],
] as const)(
  'on %s the next last day is %s, in %i days, and %i orders are past theirs',
  ([asOf, day, ahead, past]) => {
    const due = days.find((one) => one.day === day);
    expect(seeDueDays(days, asOf)).toEqual({ next: { due, days: ahead }, past });
  },
);

test('when all last days have passed none is next', () => {
  expect(seeDueDays(days, '2043-01-01')).toEqual({ past: 7 });
});

test('last days are packed in short, with the place of their orders where it is told', () => {
  expect(packDueDays(days)).toBe('2042-12-31 1 1;2042-06-30 3 2;2042-09-30 5 4');
  expect(packDueDays([{ day: '2042-12-31', count: 1, unreported: 1, href: '#d3' }])).toBe(
    '2042-12-31 1 1 #d3',
  );
});

test('a last day is ahead, today or past', () => {
  expect(latenessOf('2042-06-30', '2042-06-28')).toEqual({ kind: 'ahead', days: 2 });
  expect(latenessOf('2042-06-30', '2042-06-30')).toEqual({ kind: 'today' });
  expect(latenessOf('2042-06-30', '2042-07-01')).toEqual({ kind: 'past', days: 1 });
});
