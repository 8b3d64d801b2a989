import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, lastDayOf } from '../../../../src/model/time/calendar.ts';
import {
  isIsoDay,
  isoDaySchema,
  partialDaySchema,
  printIsoDay,
  printPartialDay,
} from '../../../../src/model/time/iso-day.ts';

test('a day is a day of the calendar, in four, two and two digits', () => {
  const days = ['2042-01-01', '2042-12-31', '2042-01-28', '2042-01-29', '2040-02-29', '2042-04-30'];
  expect(days.filter((day) => !isIsoDay(day))).toEqual([]);
  const others = [
    '2042-02-29',
    '2042-04-31',
    '2042-00-10',
    '2042-13-10',
    '2042-01-00',
    '2042-01-32',
    '2042-1-5',
    '2042/01/05',
    '20420105',
    '2042-01-05T00:00',
    ' 2042-01-05',
    '2042-01',
    '',
  ];
  expect(others.filter(isIsoDay)).toEqual([]);
  expect(others.filter((text) => isoDaySchema.safeParse(text).success)).toEqual([]);
});

test('of a day no more than its month or its year may be known', () => {
  const isPartial = (text: string): boolean => partialDaySchema.safeParse(text).success;
  expect(['2042', '2042-01', '2042-09', '2042-12', '2042-01-31'].filter((text) => !isPartial(text))).toEqual(
    [],
  );
  const others = [
    '2042-00',
    '2042-13',
    '2042-1',
    '2042-',
    '42',
    '12042',
    '2042-02-30',
    'x2042',
    '2042x',
    'nay',
  ];
  expect(others.filter(isPartial)).toEqual([]);
});

test('days, months and years are printed as offices print them', () => {
  expect(printIsoDay('2042-04-03')).toBe('3/4/2042');
  expect(printIsoDay('2042-04')).toBe('2042-04');
  expect(['2042-04-03', '2042-04', '2042'].map(printPartialDay)).toEqual(['3/4/2042', '4/2042', '2042']);
});

test('a month has its last day, what is no month has none', () => {
  expect([1, 2, 4, 12].map((month) => lastDayOf(2042, month))).toEqual([31, 28, 30, 31]);
  expect(lastDayOf(2040, 2)).toBe(29);
  expect([0, 13, -1, 1.5, Number.NaN].map((month) => lastDayOf(2042, month))).toEqual(
    Array(5).fill(undefined),
  );
});

test('days and months are counted over the ends of months and years', () => {
  expect(addDays('2042-12-31', 1)).toBe('2043-01-01');
  expect(addDays('2042-03-01', -1)).toBe('2042-02-28');
  expect(addMonths('2042-01-31', 1)).toBe('2042-02-28');
  expect(addMonths('2042-11-15', 2)).toBe('2043-01-15');
  expect(addMonths('2042-12-15', 12)).toBe('2043-12-15');
  expect(daysBetween('2042-02-28', '2042-03-01')).toBe(1);
  expect(daysBetween('2042-03-01', '2042-02-28')).toBe(-1);
});
