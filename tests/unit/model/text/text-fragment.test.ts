import { expect, test } from 'vitest';
import { textFragment } from '../../../../src/model/text/text-fragment.ts';

const decoded = (runs: readonly string[]): string => decodeURIComponent(textFragment(runs));

test('a short passage is named whole, a long one by its first and its last words', () => {
  expect(decoded(['UBND huyện Thử rà soát.'])).toBe(':~:text=UBND huyện Thử rà soát.');
  expect(decoded(['một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba'])).toBe(
    ':~:text=một hai ba bốn năm sáu,tám chín mười mười-một mười-hai mười-ba',
  );
});

test('no end reaches over a sign of the page that stands between the words', () => {
  expect(decoded(['Thu ngân sách', ' đạt kế hoạch năm', '.'])).toBe(':~:text=Thu ngân sách,.');
  expect(decoded(['Thu ngân sách', ' đạt kế hoạch năm'])).toBe(':~:text=Thu ngân sách,đạt kế hoạch năm');
});

test('a passage begins with as many words as nowhere stand earlier', () => {
  const runs = ['Đến thời điểm kiểm tra đạt 17,04% kế hoạch, đứng thứ năm', ' của tỉnh.'];
  const earlier = 'giải ngân đến thời điểm kiểm tra đạt 2,527 tỷ đồng';
  expect(decodeURIComponent(textFragment(runs, [], earlier))).toBe(
    ':~:text=Đến thời điểm kiểm tra đạt 17,04%,của tỉnh.',
  );
});

test('a heading is told from its line in the contents by the words before it, where no sign stands between', () => {
  expect(decoded(['II. NHIỆM VỤ'])).toBe(':~:text=II. NHIỆM VỤ');
  const contents = 'Mục lục I. KẾT QUẢ II. Nhiệm vụ';
  const named = textFragment(['II. NHIỆM VỤ'], ['Các đồng chí', ' thống nhất nội dung.'], contents);
  expect(decodeURIComponent(named)).toBe(':~:text=thống nhất nội dung.-,II. NHIỆM VỤ');
  const bare = textFragment(['II. NHIỆM VỤ']);
  expect(textFragment(['II. NHIỆM VỤ'], ['thống nhất nội dung.', ''], contents)).toBe(bare);
  expect(textFragment(['II. NHIỆM VỤ'], ['thống nhất nội dung.'], 'Mục lục')).toBe(bare);
});

test('twelve words are named whole, thirteen by their ends', () => {
  const words = 'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai'.split(' ');
  expect(decoded([words.join(' ')])).toBe(`:~:text=${words.join(' ')}`);
  expect(decoded([`${words.join('  ')}  mười-ba`])).toContain('sáu,tám');
});

test('a beginning grows until it is new, and never into the end', () => {
  const run = 'a b c d e f g h i k l m n o p';
  const fragment = (earlier: string): string => decodeURIComponent(textFragment([run], ['x y'], earlier));
  expect(fragment('A B C D E F G')).toBe(':~:text=a b c d e f g h,k l m n o p');
  expect(fragment('abcdef')).toBe(':~:text=a b c d e f,k l m n o p');
  // Not even all words before the end are new: what stands before tells it.
  expect(fragment(`${run} q`)).toBe(':~:text=x y-,a b c d e f g h i,k l m n o p');
});

test('what stands before is named by its last six words, of its last run', () => {
  const before = ['một hai', 'a b c d e f g h'];
  expect(decodeURIComponent(textFragment(['II. NHIỆM VỤ'], before, 'ii. nhiệm vụ'))).toBe(
    ':~:text=c d e f g h-,II. NHIỆM VỤ',
  );
});

test('signs that have a meaning in an address lose it', () => {
  expect(textFragment(['10,5% & 7-8'])).toBe(':~:text=10%2C5%25%20%26%207%2D8');
});

test('a passage without words has no directive', () => {
  expect(textFragment([])).toBe('');
  expect(textFragment([' ', '\n'])).toBe('');
});
