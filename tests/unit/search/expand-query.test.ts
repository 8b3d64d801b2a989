import { expect, test } from 'vitest';
import { expandQuery } from '../../../src/search/expand-query.ts';

test('each word that starts with d is tried with đ, all at once first', () => {
  expect(expandQuery('dat dai')).toEqual(['đat đai', 'dat đai', 'đat dai']);
});

test('a query without d has no other spelling', () => {
  expect(expandQuery('binh gia')).toEqual([]);
});

test('a long query is tried in a bounded number of spellings', () => {
  expect(expandQuery('d '.repeat(1000)).length).toBeLessThanOrEqual(8);
});
