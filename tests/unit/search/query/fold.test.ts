import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spell, spellingsOf, wordsOf } from '../../../../src/search/query/fold.ts';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

test('marks, đ and case fold away', () => {
  expect(folded('Đăng ký ĐẤT ĐAI')).toEqual(['dang', 'ki', 'dat', 'dai']);
});

test('decomposed letters are the same words', () => {
  expect(wordsOf('Bình Gia'.normalize('NFD')).map(({ exact }) => exact)).toEqual(['bình', 'gia']);
});

test.for([
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['hoán', 'hoán'],
])('%s is spelt %s', ([typed = '', spelt]) => {
  expect(spell(typed).exact).toBe(spelt);
});

test('Vietnam is Việt Nam', () => {
  expect(folded('Vietnam')).toEqual(folded('Việt Nam'));
});

test('a number keeps its print and is found without its leading zeros', () => {
  expect(spell('04')).toMatchObject({ exact: '04', folded: '4' });
  expect(folded('236/QĐ-TTg')).toEqual(['236', 'qd', 'ttg']);
});

test('each word stands where its offsets say', () => {
  const text = 'Số 236/QĐ-TTg, hoà giải';
  for (const { folded, start, end } of wordsOf(text))
    expect(spell(text.slice(start, end)).folded).toBe(folded);
});

test('spelling a spelling changes nothing, and both readers of words agree', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      expect(spellingsOf(text)).toEqual(words.map(({ start: _, end: __, ...spelling }) => spelling));
      for (const { exact } of words) expect(spell(exact).exact).toBe(exact);
    }),
  );
});
