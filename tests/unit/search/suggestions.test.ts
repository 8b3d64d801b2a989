import { expect, test } from 'vitest';
import { matchSuggestions, type Suggestion } from '../../../src/search/suggestions.ts';

const LIST: Suggestion[] = [
  { kind: 'agency', label: 'UBND tỉnh Mẫu', url: '/a' },
  { kind: 'place', label: 'huyện Bình Thử', url: '/b' },
  { kind: 'notice', label: 'Thông báo số 7/TB-UBND ngày 2/5/2042 kết luận thử, huyện Bình Thử', url: '/c' },
];
const urls = (typed: string): string[] => matchSuggestions(typed, LIST).map(({ url }) => url);

test('beginnings of words suffice, with or without marks', () => {
  expect(urls('binh th')).toEqual(['/b', '/c']);
  expect(urls('Bình')).toEqual(['/b', '/c']);
  expect(urls('7/tb')).toEqual(['/c']);
});

test('nothing typed and nothing known suggest nothing', () => {
  expect(urls('')).toEqual([]);
  expect(urls('<script>')).toEqual([]);
});
