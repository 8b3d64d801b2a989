import { expect, test } from 'vitest';
import { matchSuggestions, type Suggestion } from '../../../../src/search/query/suggestions.ts';

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

test('what is just what was typed comes first, then what holds it in order', () => {
  const labels = ['xã Bình Thử Hai', 'Thử, xã Bình', 'xã Bình Thử'];
  const list = labels.map((label): Suggestion => ({ kind: 'place', label, url: label }));
  expect(matchSuggestions('xa binh thu', list).map(({ label }) => label)).toEqual([
    'xã Bình Thử',
    'xã Bình Thử Hai',
    'Thử, xã Bình',
  ]);
  expect(matchSuggestions('kĩ', [{ kind: 'topic', label: 'Kỹ thuật', url: '/k' }])).toHaveLength(1);
  for (const typed of ['cư mr', "cư m'r", 'cu m rang', 'rang'])
    expect(matchSuggestions(typed, [{ kind: 'place', label: "xã Cư M'Rang", url: '/c' }])).toHaveLength(1);
});

test('nothing typed and nothing known suggest nothing', () => {
  expect(urls('')).toEqual([]);
  expect(urls('<script>')).toEqual([]);
});
