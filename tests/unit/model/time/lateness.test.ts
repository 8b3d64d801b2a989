import { expect, test } from 'vitest';
import { isDueSoon } from '../../../../src/model/time/due-soon.ts';
import { isOverdue } from '../../../../src/model/time/lateness.ts';

test('an order is overdue from the day after its last day', () => {
  expect(isOverdue('2042-06-30', 'chua-cap-nhat', '2042-06-30')).toBe(false);
  expect(isOverdue('2042-06-30', 'chua-cap-nhat', '2042-07-01')).toBe(true);
});

test('what is done or void is never overdue and never due soon', () => {
  for (const state of ['hoan-thanh', 'khong-con-hieu-luc']) {
    expect(isOverdue('2042-06-30', state, '2043-01-01')).toBe(false);
    expect(isDueSoon('2042-06-30', state, '2042-06-20')).toBe(false);
  }
  for (const state of ['chua-cap-nhat', 'dang-thuc-hien', 'gia-han'])
    expect(isOverdue('2042-06-30', state, '2043-01-01')).toBe(true);
});

test('due soon is today and the thirty days to come', () => {
  const soon = (asOf: string): boolean => isDueSoon('2042-06-30', 'chua-cap-nhat', asOf);
  expect(['2042-05-30', '2042-05-31', '2042-06-30', '2042-07-01'].map(soon)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
