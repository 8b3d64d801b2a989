import { expect, test } from 'vitest';
import {
  compareTimePeriods,
  lastDay,
  printTimePeriod,
  timePeriodKind,
} from '../../../../src/model/time/time-period.ts';

test.for([
  ['2024-04-23', 'day', '2024-04-23', '23/4/2024'],
  ['2024-02', 'month', '2024-02-29', '2/2024'],
  ['2024-Q1', 'quarter', '2024-03-31', 'quý I/2024'],
  ['2024-Q2', 'quarter', '2024-06-30', 'quý II/2024'],
  ['2024-Q3', 'quarter', '2024-09-30', 'quý III/2024'],
  ['2024-Q4', 'quarter', '2024-12-31', 'quý IV/2024'],
  ['2023', 'year', '2023-12-31', '2023'],
  ['2021/2025', 'years', '2025-12-31', 'giai đoạn 2021-2025'],
] as const)('«%s» is a %s that ends on %s and is printed «%s»', ([text, kind, last, printed]) => {
  expect(timePeriodKind(text)).toBe(kind);
  expect(lastDay(text)).toBe(last);
  expect(printTimePeriod(text)).toBe(printed);
});

test.for(['2024-02-30', '2024-13', '2024-Q5', '24', '2025/2021', '2024/2024', 'hôm nay', ''])(
  '«%s» is no time',
  (text) => {
    expect(timePeriodKind(text)).toBeUndefined();
    expect(lastDay(text)).toBe(text);
  },
);

test('times are ordered by the day they end on, the finer first', () => {
  const ordered = ['2022', '2024-03-30', '2024-Q1', '2024-04-01', '2024-12-31', '2024', '2021/2025'];
  expect(ordered.toReversed().toSorted(compareTimePeriods)).toEqual(ordered);
});
