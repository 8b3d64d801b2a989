import { expect, test } from 'vitest';
import { foldLetters, nameKey, withOneTonePlace } from '../../../../src/model/text/letters.ts';

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

test('Letters fold to what is typed without marks', () => {
  expect(foldLetters('\u00d0ỐI Đất Ðai')).toBe('doi dat dai');
});
