import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../../../src/corpus/subjects/name-finder.ts';

const NAMES: [string, string][] = [
  ['xã Hoa', 'xa-hoa'],
  ['xã Hoa Mẫu', 'xa-hoa-mau'],
  ['xã Tân Hòa', 'xa-tan-hoa'],
  ['xã Ea H', 'xa-ea-h'],
  ["xã Cư M'Thử", 'xa-cu-m-thu'],
  ['thị xã Bà Mẫu - Vũng Thử', 'ba-mau'],
  ['Sở Thử nghiệm', 'so-thu'],
  ['Sở Ví Dụ', 'so-vi-du'],
  ['Đoàn thử', 'doan-thu'],
];
const find = nameFinder(NAMES);
const slugs = (text: string): string[] => find(text).flatMap(({ meanings }) => meanings);

test('the longest name wins and a name ends where the word ends', () => {
  expect(slugs('tại xã Hoa Mẫu, xã Hoa và xã Hoang, axã Hoa, xã Hoa2')).toEqual(['xa-hoa-mau', 'xa-hoa']);
});

test.for([
  ['the tone mark on the second vowel', 'xã Tân Hoà'],
  ['letters that are not composed', 'xã Tân Hòa'.normalize('NFD')],
  ['both', 'xã Tân Hoà'.normalize('NFD')],
  ['capitals', 'XÃ TÂN HÒA'],
  ['capitals with the mark on the second vowel', 'XÃ TÂN HOÀ'],
  ['the beginning of a sentence', 'Xã Tân Hòa'],
  ['its proper part in capitals', 'xã TÂN HÒA'],
  ['a blank that does not break', 'xã\u00a0Tân Hòa'],
  ['two blanks', 'xã  Tân Hòa'],
  ['the end of a line', 'xã Tân\nHòa'],
  ['a letter of no width inside', 'xã Tân\u200b Hòa'],
])('a name is found in %s, in the very letters', ([, printed = '']) => {
  const text = `Giao ${printed}, huyện Thử.`;
  expect(find(text)).toEqual([{ meanings: ['xa-tan-hoa'], at: 5, printed }]);
});

test.for(['xã Tân Hóa', 'xã Tân Hoa', 'xã Tan Hòa', 'xã Tân Hỏa', 'xa Tân Hòa', 'xã Tân Hò', 'XÃ TÂN HÓA'])(
  'another tone or letter is another name: %s',
  (text) => {
    expect(slugs(text)).toEqual([]);
  },
);

test('a proper name in small letters is no name, a common first word may be either', () => {
  expect(slugs('xã hoa, xã tân hòa, các sở Ví Dụ, Sở ví dụ')).toEqual(['so-vi-du']);
  expect(slugs('đoàn thử và Đoàn thử')).toEqual(['doan-thu']);
});

test('an apostrophe joins what stands on both sides, in any of its forms; a quotation mark does not', () => {
  expect(slugs("xã Cư M'Thử, xã Cư M’Thử, XÃ CƯ MʼTHỬ")).toEqual([
    'xa-cu-m-thu',
    'xa-cu-m-thu',
    'xa-cu-m-thu',
  ]);
  expect(slugs("xã Ea H'Khác và xã Ea H")).toEqual(['xa-ea-h']);
  expect(slugs("'xã Hoa' và ‘xã Hoa’")).toEqual(['xa-hoa', 'xa-hoa']);
});

test('a dash is a dash, with blanks around it or without', () => {
  expect(slugs('thị xã Bà Mẫu – Vũng Thử; Thị xã Bà Mẫu-Vũng Thử')).toEqual(['ba-mau', 'ba-mau']);
});

test('no name goes on in the next cell of a table', () => {
  expect(slugs('xã Hoa\tMẫu\nxã\tHoa')).toEqual(['xa-hoa']);
});

test('names that differ in capitals alone are told apart where the print does', () => {
  const two = nameFinder([
    ['xã Hoa', 1],
    ['xã hoa', 2],
  ]);
  expect(two('xã Hoa; xã hoa').map(({ meanings }) => meanings)).toEqual([[1, 2], [2]]);
});

test('what a name may not mean here leaves room for a shorter one', () => {
  expect(find('xã Hoa Mẫu', (slug) => slug !== 'xa-hoa-mau')).toMatchObject([{ printed: 'xã Hoa' }]);
});

test('whatever is printed around it, a name is found at its own letters', () => {
  const print = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.normalize('NFD'),
    (name) => name.toUpperCase(),
    (name) => name.toUpperCase().normalize('NFD'),
    (name) => name.replaceAll(' ', '\u00a0'),
  );
  const around = fc.array(
    fc.constantFrom(' và ', ', ', '. ', ' «', '» ', ' đã ', ' \u0110\u0300 ', ' ở\u0323 '),
  );
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), print, around, around, ([name, slug], how, before, after) => {
      const printed = how(name);
      const text = `${before.join('')} ${printed} ${after.join('')}`;
      const found = find(text);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ meanings: [slug], printed });
      expect(text.slice(found[0]?.at).startsWith(printed)).toBe(true);
    }),
  );
});
