import { expect, test } from 'vitest';
import {
  foldLetters,
  isInsideNumber,
  isInsideWord,
  nameKey,
  onePrint,
  oneSpelling,
  PRINTED_WORD,
  withOneTonePlace,
} from '../../../../src/model/text/letters.ts';

test.each([
  ['hoà', 'hòa'],
  ['HOÀ', 'HÒA'],
  ['Thuý', 'Thúy'],
  ['khoẻ', 'khỏe'],
  ['ủy ban', 'ủy ban'],
  ['Uỷ ban', 'Ủy ban'],
])('%s and %s are one word in two spellings', (one, other) => {
  expect(withOneTonePlace(one)).toBe(other);
  expect(withOneTonePlace(other)).toBe(other);
});

test.each(['quý', 'QUÝ', 'hoàng', 'toàn', 'khuỷu'])('%s has one tone place', (word) => {
  expect(withOneTonePlace(word)).toBe(word);
});

test.each([
  'xã Tân Hòa',
  'xã Tân Hoà',
  'xã Tân Hòa'.normalize('NFD'),
  'XÃ TÂN HÒA',
  'xã  Tân\u00a0Hòa',
  'xã Tân H\u200bòa',
])('%j is the same name as xã Tân Hòa', (name) => {
  expect(nameKey(name)).toBe(nameKey('xã Tân Hòa'));
});

test.each(['xã Tân Hóa', 'xã Tân Hoa', 'xã Tấn Hòa', 'phường Tân Hòa', 'xã Tân Hòa 2'])(
  '%s is another name',
  (name) => {
    expect(nameKey(name)).not.toBe(nameKey('xã Tân Hòa'));
  },
);

test('Ð and Đ, and the apostrophes of names, are one letter each', () => {
  expect(nameKey('UBND xã \u00d0ông Ea H’Thử')).toBe(nameKey("UBND xã Đông Ea H'Thử"));
});

test('a name is compared without the blanks around it, and with its apostrophe', () => {
  expect(nameKey('  xã Tân Hòa ')).toBe(nameKey('xã Tân Hòa'));
  expect(nameKey("Ea H'Thử")).not.toBe(nameKey('Ea HThử'));
});

test('words are printed in runs, numbers with what stands between their thousands', () => {
  const words = (text: string): string[] => [...text.matchAll(PRINTED_WORD)].map(([word]) => word);
  expect(words("Xã M'Rang, 12.000.000 đồng (12 000 m²) năm 2042; 1.25")).toEqual([
    'Xã',
    "M'Rang",
    '12.000.000',
    'đồng',
    '12 000',
    'm²',
    'năm',
    '2042',
    '1',
    '25',
  ]);
});

test('what follows the comma of a number is no number of its own', () => {
  const number = '1,250.000';
  expect([0, 2, 6].map((at) => isInsideNumber(number, at))).toEqual([false, true, true]);
  expect(isInsideNumber('mục 1, 250', 7)).toBe(false);
  expect(isInsideNumber('a,250', 2)).toBe(false);
  expect(isInsideNumber('12;250', 3)).toBe(false);
});

test('apostrophes and what nobody sees may stand inside a word', () => {
  expect(["'", '’', '\u200b', '\u00ad'].filter((sign) => !isInsideWord(sign))).toEqual([]);
  expect(['a', '-', ' ', '.'].filter(isInsideWord)).toEqual([]);
});

test.each([
  ['HOÀ', 'hòa'],
  ['Ðất', 'đất'],
  ['ðất', 'đất'],
  ['M’Rang', "m'rang"],
  ['ngắt\u00addòng', 'ngắtdòng'],
  ['Tiến'.normalize('NFD'), 'tiến'],
])('%s in one form is %s', (word, print) => {
  expect(onePrint(word)).toBe(print);
});

test.each([
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['quý', 'quí'],
  ['quỳnh', 'quình'],
  ['quýt', 'quít'],
  ['m²', 'm2'],
  ['㎡', 'm2'],
  ["m'rang", 'mrang'],
  ['1.250', '1250'],
  ['12 000', '12000'],
  ['04', '4'],
  ['004', '4'],
  ['đắk', 'đắc'],
  ['lắk', 'lắc'],
])('«%s» and «%s» are spellings of one word', (one, other) => {
  expect(oneSpelling(one)).toBe(oneSpelling(other));
});

test.each([
  ['quyết', 'quiết'],
  ['yên', 'iên'],
  ['tuy', 'tui'],
  ['kỹ', 'ki'],
  ['mày', 'mài'],
  ['104', '14'],
  ['0', ''],
  ['05a', '5b'],
  ['đakt', 'đact'],
  ['km', 'cm'],
  ['½x', 'x'],
])('«%s» and «%s» are two words', (one, other) => {
  expect(oneSpelling(one)).not.toBe(oneSpelling(other));
});

test('Letters fold to what is typed without marks', () => {
  expect(foldLetters('\u00d0ỐI Đất Ðai')).toBe('doi dat dai');
});
