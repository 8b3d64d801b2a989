import { expect, test } from 'vitest';
import { nearest } from '../../../../src/model/text/nearest.ts';

test('the valid word with the fewest changes is offered', () => {
  expect(nearest('subjet', ['title', 'subject', 'subjects'])).toBe('subject');
  expect(nearest('huyen-la', ['huyen-thu', 'tinh-mau'])).toBe('huyen-thu');
});

test('nothing is offered where nothing is alike', () => {
  expect(nearest('xyz', ['indicator', 'asOf'])).toBeUndefined();
  expect(nearest('ubnd-tinh-mau-qd-67-2041', ['de-an-phat-trien-lam-nghiep'])).toBeUndefined();
  expect(nearest('x'.repeat(100_000), ['x'.repeat(50)])).toBeUndefined();
});
