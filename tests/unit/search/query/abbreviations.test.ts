import { expect, test } from 'vitest';
import { abbreviationsOf, readingOf, replacementsOf } from '../../../../src/search/query/abbreviations.ts';
import { wordsOf } from '../../../../src/search/query/fold.ts';

const abbreviations = abbreviationsOf([
  { short: 'GPMB', full: 'giải phóng mặt bằng' },
  { short: 'KT-XH', full: 'kinh tế - xã hội' },
  { short: 'MTQG', full: 'mục tiêu quốc gia' },
  { short: 'CTMTQG', full: 'Chương trình mục tiêu quốc gia' },
]);
const readings = (text: string): string[] => {
  const words = wordsOf(text);
  return replacementsOf(words, abbreviations).map((replaced) =>
    readingOf(words, replaced)
      .map(({ exact }) => exact)
      .join(' '),
  );
};

test('an abbreviation is read in full, and what stands in full as its abbreviation', () => {
  expect(readings('công tác GPMB dự án')).toEqual(['công tác giải phóng mặt bằng dự án']);
  expect(readings('công tác giải phóng mặt bằng')).toEqual(['công tác gpmb']);
  expect(readings('phát triển KT-XH')).toEqual(['phát triển kinh tế xã hội']);
});

test('the longest full form is read first', () => {
  expect(readings('các chương trình mục tiêu quốc gia')).toEqual(['các ctmtqg']);
});

test('the date of a document is also read as its year', () => {
  expect(readings('số 236/QĐ-TTg ngày 19/3/2024')).toEqual(['số 236 qđ ttg 2024']);
});

test('words put in stand where the print stands', () => {
  const words = wordsOf('về GPMB.');
  const [replaced = []] = replacementsOf(words, abbreviations);
  const put = readingOf(words, replaced).slice(1);
  expect(put.map(({ start, end }) => [start, end])).toEqual([
    [3, 7],
    [3, 7],
    [3, 7],
    [3, 7],
  ]);
});
