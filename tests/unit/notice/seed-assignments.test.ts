import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listNotices, readNotice } from '../../../src/site/content/read-content.ts';

interface Expected {
  anchor: string;
  words: string;
  leads: string[];
  partners: string[];
  kind: string;
  owner?: string;
  deadline?: string;
  due?: string;
  precision?: string;
  target?: string;
  product?: string;
  reason?: string;
}
/** Every order of the first notice, listed by hand from its source. */
const golden = JSON.parse(readFileSync('tests/goldens/seed-assignments.json', 'utf8')) as {
  source: string;
  assignments: Expected[];
  notAssignments: { words: string }[];
};

async function readSeed() {
  const [file = ''] = await listNotices('content');
  const { notice } = readNotice('content', file);
  if (!notice) throw new Error('the published notice has a fault');
  return notice;
}
const { assignments } = await readSeed();

test('the orders of the first notice are those of the hand-made list, and nothing else', () => {
  const found = assignments.map(({ within: _, sentence: __, position: ___, ...order }) => order);
  expect(found).toEqual(golden.assignments.map(({ reason: _, ...order }) => order));
});

test('every order of the list stands in the source, whatever its line breaks and notes', () => {
  const lines = readFileSync(golden.source, 'utf8').replaceAll('*', '').split('\n');
  const isNote = (line: string): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line);
  const source = [...lines.filter((line) => !isNote(line)), ...lines.filter(isNote)]
    .join(' ')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('thể mạnh', 'thế mạnh');
  for (const { words } of [...golden.assignments, ...golden.notAssignments]) expect(source).toContain(words);
});

test('horizons, past dates, names of plans and exhortations are no orders', () => {
  for (const { words } of golden.notAssignments) {
    expect(assignments.filter((order) => order.words.includes(words))).toEqual([]);
  }
});

test('each order knows the whole sentence it stands in', () => {
  const third = assignments.find(({ anchor }) => anchor === 'chu-thich-9-nv-giai-ngan-100-ke');
  expect(third?.sentence).toMatch(/^Yêu cầu mốc thời gian .* đến hết ngày 31\/12\/2024\.$/u);
  const item = assignments.find(({ anchor }) => anchor === 'ii-2-2.1-nv-ubnd-huyen-binh-gia');
  expect(item?.sentence).toMatch(/^UBND huyện Bình Gia, UBND xã Hoa Thám cần .* theo quy định\.$/u);
});
