import { expect, test } from 'vitest';
import { counted } from '../../../src/i18n/en/count.ts';
import { english } from '../../../src/i18n/en/index.ts';

const { words } = english;

test('one is said as one, and all else as many, thousands set apart', () => {
  expect([0, 1, 2, 1906].map((count) => counted(count, 'order'))).toEqual([
    '0 orders',
    '1 order',
    '2 orders',
    '1,906 orders',
  ]);
  expect(words.summary.given(1, 1)).toBe(' to 1 agency; 1 order with a deadline');
  expect(words.summary.given(2, 0)).toBe(' to 2 agencies');
});

test('a day, a month, a quarter, a year and a stretch of years are said in full; what is none of these stays', () => {
  expect(['2024-04-23', '2024-04', '2024', '2024-Q1', '2021/2025', 'khi nào đó'].map(english.period)).toEqual(
    ['23 April 2024', 'April 2024', '2024', 'Q1 2024', '2021 to 2025', 'khi nào đó'],
  );
});

test('a number that the site reckoned has a point, and loses none of its places', () => {
  expect([1234.5, 0.125, -3].map(english.number)).toEqual(['1,234.5', '0.125', '-3']);
});

test('lateness is told for a day: left, today, past with nothing known, done in time or after it', () => {
  const of = (state: string, asOf: string, done?: string) => words.lateness('2042-06-30', state, asOf, done);
  expect(of('chua-cap-nhat', '2042-06-29')).toBe('1 day left');
  expect(of('chua-cap-nhat', '2042-06-30')).toBe('due today');
  expect(of('chua-cap-nhat', '2042-07-02')).toBe('2 days past the deadline, result not known');
  expect(of('dang-thuc-hien', '2042-07-02')).toBe('2 days past the deadline');
  expect(of('hoan-thanh', '2042-07-02', '2042-06-30')).toBe('done in time');
  expect(of('hoan-thanh', '2042-07-02', '2042-07-01')).toBe('done 1 day after the deadline');
  expect(of('hoan-thanh', '2042-07-02')).toBe('done, whether in time is not known');
  expect(of('khong-con-hieu-luc', '2042-07-02')).toBe('');
});

test('pages of a list that is cut by the calendar are named by their stretch', () => {
  const part = (unit: 'years' | 'quarter' | 'month' | 'days' | 'day', key: string) =>
    words.assignment.part({ stretch: { unit, key } });
  expect(part('years', '2024-2027')).toBe('due from 2024 to 2027');
  expect(part('quarter', '2026-quy-1')).toBe('due in Q1 2026');
  expect(part('month', '2026-03')).toBe('due in March 2026');
  expect(part('days', '2026-03-01-08')).toBe('due from 1 to 8 March 2026');
  expect(part('day', '2026-03-05')).toBe('due on 5 March 2026');
  expect(words.assignment.part({ stretch: { unit: 'group', key: 'dinh-ky' }, page: 2 })).toBe(
    'recurring, part 2',
  );
});
