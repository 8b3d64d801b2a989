import { expect, test } from 'vitest';
import { hiddenLetter, lookAlike } from '../../../../src/model/text/hidden-letters.ts';

test.each([
  ['a zero-width space', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a joiner between letters', '\u200d'],
  ['a word joiner', '\u2060'],
  ['an inner byte order mark', '\ufeff'],
  ['a tag letter', '\u{e0041}'],
  ['a Hangul filler', '\u3164'],
  ['a half-width Hangul filler', '\uffa0'],
  ['a grapheme joiner', '\u034f'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a letter of private use', '\uf0b7'],
  ['a letter of a private plane', '\u{10fffd}'],
  ['a noncharacter', '\ufdd0'],
  ['a noncharacter of another plane', '\u{1fffe}'],
  ['an interlinear mark', '\ufff9'],
  ['a mark of direction', '\u202e'],
  ['the letter of a broken file', '\ufffd'],
  ['a half letter', '\ud83d'],
  ['a control', '\u0007'],
  ['a heap of marks', '\u0301'.repeat(300)],
])('%s is refused, with its place', (_, letter) => {
  expect(hiddenLetter(`mười${letter} xã`)?.offset).toBe(4);
});

test('it is told what the letter is and how it is mended', () => {
  expect(hiddenLetter('a\u0007')).toMatchObject({ message: 'Ký tự ẩn U+0007 không được dùng.' });
  expect(hiddenLetter('a\u200b')?.hint).toMatch(/^Xoá ký tự ấy/);
  expect(hiddenLetter('a\ufffd')).toMatchObject({ message: 'Ký tự ẩn U+FFFD không được dùng.' });
  expect(hiddenLetter('a\ufffd')?.hint).toMatch(/UTF-8/);
  expect(hiddenLetter(`a${'\u0301'.repeat(6)}`)).toMatchObject({
    offset: 1,
    message: '6 dấu chồng lên một chữ (từ U+0301).',
  });
  expect(lookAlike('xã T\u0430n Hòa')?.message).toBe(
    'Trong «T\u0430n» có chữ «\u0430» (U+0430) của bảng chữ khác, trông như chữ La-tinh.',
  );
  expect(lookAlike('\u039anh')?.message).toContain('(U+039A)');
});

test.each([
  'Kết luận: 42,6 % – 1.250 m², “đúng” … ½ ≥ ≤ → € ₫ № § ° ‰ – —',
  'ĐẶC KHU Phú Quốc'.normalize('NFD'),
  'Ảnh 👨‍👩‍👧 ✔️ 1️⃣',
  'độ pH, ΔT, kΩ, μm, β-caroten, Газпром',
  'ភ្នំពេញ ສະບາຍດີ 北京',
  'ngắt\u00addòng',
])('%s passes', (text) => {
  expect(hiddenLetter(text)).toBeUndefined();
  expect(lookAlike(text)).toBeUndefined();
});

test.each([
  ['12/QĐ-U\u0412ND', 7],
  ['\u0421\u0422 Chỉ thị', 0],
  ['xã T\u0430n Hòa', 4],
  ['\u0391nh', 0],
  ['h\u03bfa', 1],
])('%j has a letter that only looks Latin', (text, offset) => {
  expect(lookAlike(text)?.offset).toBe(offset);
});
