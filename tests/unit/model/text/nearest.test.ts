import { expect, test } from 'vitest';
import { distance, nearest } from '../../../../src/model/text/nearest.ts';

test('the valid word with the fewest changes is offered', () => {
  expect(nearest('subjet', ['title', 'subject', 'subjects'])).toBe('subject');
  expect(nearest('huyen-la', ['huyen-thu', 'tinh-mau'])).toBe('huyen-thu');
});

test('the distance of two words is the number of letters that change, up to a limit', () => {
  expect(distance('', '', 9)).toBe(0);
  expect(distance('', 'abc', 9)).toBe(3);
  expect(distance('abc', '', 9)).toBe(3);
  expect(distance('kitten', 'sitting', 9)).toBe(3);
  expect(distance('abc', 'abc', 9)).toBe(0);
  expect(distance('abcd', 'bcde', 9)).toBe(2);
  expect(distance('kitten', 'sitting', 3)).toBe(3);
  expect(distance('kitten', 'sitting', 2)).toBe(2);
  expect(distance('a', 'abcdefgh', 4)).toBe(4);
  expect(distance('abcdefgh', 'stuvwxyz', 5)).toBe(5);
});

test('capitals do not count, and of two that are as near the first is offered', () => {
  expect(nearest('SUBJECT', ['subject'])).toBe('subject');
  expect(nearest('subject', ['SUBJECT'])).toBe('SUBJECT');
  expect(nearest('abcd', ['abce', 'abcf'])).toBe('abce');
});

test('nothing is offered where nothing is alike', () => {
  expect(nearest('xyz', ['indicator', 'asOf'])).toBeUndefined();
  expect(nearest('ubnd-tinh-mau-qd-67-2041', ['de-an-phat-trien-lam-nghiep'])).toBeUndefined();
  expect(nearest('x'.repeat(100_000), ['x'.repeat(50)])).toBeUndefined();
});
