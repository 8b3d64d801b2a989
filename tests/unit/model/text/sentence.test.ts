import { expect, test } from 'vitest';
import { sentenceAt, sentenceSpans, sentencesAround } from '../../../../src/model/text/sentence.ts';

const TEXT =
  '2. Đối với xã Thử: đạt 1.234,5 triệu đồng; tăng 3%. Tại TP. Mẫu đạt 5% (bình quân 4%). Còn lại… đạt 6%';

test.for([
  ['1.234,5', 'Đối với xã Thử: đạt 1.234,5 triệu đồng; tăng 3%.'],
  ['5%', 'Tại TP. Mẫu đạt 5% (bình quân 4%).'],
  ['6%', 'Còn lại… đạt 6%'],
] as const)('the sentence of «%s» is «%s»', ([figure, sentence]) => {
  expect(sentenceAt(TEXT, TEXT.indexOf(figure))).toBe(sentence);
});

function around(paragraph: string, words: string): string {
  const start = paragraph.indexOf(words);
  return sentencesAround(paragraph, start, start + words.length);
}

test('a sentence ends at a full stop before a capital', () => {
  expect(around('Một hai. Ba bốn. Năm sáu.', 'bốn')).toBe('Ba bốn.');
  expect(around('Một hai. Ba bốn. Năm sáu.', 'Một')).toBe('Một hai.');
  expect(around('Một hai. Ba bốn. Năm sáu', 'sáu')).toBe('Năm sáu');
});

test.for(['2- ', '2.1- ', 'II- ', '1/ ', 'II/ '])(
  'the number «%s» that opens a paragraph is no part of its sentence',
  (number) => {
    expect(around(`${number}Một hai. Ba bốn.`, 'Một')).toBe('Một hai.');
  },
);

test('a full stop inside a number or a road, and dots in brackets, end nothing', () => {
  expect(around('Đường ĐT.226 dài 1.200 m. Xong.', 'dài')).toBe('Đường ĐT.226 dài 1.200 m.');
  expect(around('Có cây (Quế, Gừng...) tốt. Xong.', 'Quế')).toBe('Có cây (Quế, Gừng...) tốt.');
});

test('the number, letter or dash that opens a paragraph belongs to no sentence', () => {
  expect(around('2.1. UBND xã làm. Xong.', 'làm')).toBe('UBND xã làm.');
  expect(around('3. Yêu cầu huyện làm.', 'huyện')).toBe('Yêu cầu huyện làm.');
  expect(around('-Về việc ấy.', 'việc')).toBe('Về việc ấy.');
  expect(around('a) Làm việc ấy.', 'việc')).toBe('Làm việc ấy.');
});

test.for([
  ['Có cây (Quế, Gừng...). Xong.', 'Quế', 'Có cây (Quế, Gừng...).'],
  ['Có chăng?! Hai ba.', 'Có', 'Có chăng?!'],
  ['Một hai.  “Ba bốn.” Năm.', 'Ba', '“Ba bốn.”'],
  ['Một hai. ba bốn.  ', 'ba', 'Một hai. ba bốn.'],
  ['Một hai.\nBa bốn.', 'Ba', 'Ba bốn.'],
  ['Giao TS. Mẫu', 'Mẫu', 'Giao TS. Mẫu'],
  ['Giao ông Trần V.  ', 'Giao', 'Giao ông Trần V.'],
  ['Giao ông Trần V? Mẫu làm.', 'Giao', 'Giao ông Trần V?'],
  ['  2. Một hai. Ba.', 'Một', 'Một hai.'],
  ['\n  - Một hai. Ba.', 'Một', 'Một hai.'],
  ['Một hai. - Ba bốn.', 'Ba', 'Một hai. - Ba bốn.'],
] as const)('in «%s» the sentence of «%s» is «%s»', ([paragraph, words, sentence]) => {
  expect(around(paragraph, words)).toBe(sentence);
});

test('the end of a sentence is its own, the place behind it the next one’s', () => {
  const text = 'Một. Hai. Ba.';
  expect(sentenceAt(text, 3)).toBe('Một.');
  expect(sentenceAt(text, 4)).toBe('Hai.');
  expect(sentencesAround(text, 0, 4)).toBe('Một.');
  expect(sentencesAround(text, 0, 5)).toBe('Một. Hai.');
});

test('sentences have their places, without what opens the paragraph and the blanks around', () => {
  const spans = (text: string): string[] => sentenceSpans(text).map(({ from, to }) => text.slice(from, to));
  expect(spans('1. Một hai.  Ba bốn.\n\nNăm ')).toEqual(['Một hai.', 'Ba bốn.', 'Năm']);
  expect(spans('')).toEqual([]);
});

test('words over several sentences give all of them', () => {
  expect(around('Một. Hai. Ba. Bốn.', 'Hai. Ba')).toBe('Hai. Ba.');
});

test.for([
  ['Giao ông Nguyễn V. Mẫu làm. Xong.', 'Giao ông Nguyễn V. Mẫu làm.'],
  ['Giao Trần T. H. Thử làm. Xong.', 'Giao Trần T. H. Thử làm.'],
  ['Giao bà T. Mẫu làm. Xong.', 'Giao bà T. Mẫu làm.'],
  ['Giao đồng chí N.V. Mẫu làm. Xong.', 'Giao đồng chí N.V. Mẫu làm.'],
  ['Giao PGS.TS. Nguyễn Mẫu làm. Xong.', 'Giao PGS.TS. Nguyễn Mẫu làm.'],
  ['Giao (ThS. Lê Thử) làm. Xong.', 'Giao (ThS. Lê Thử) làm.'],
  ['Giao Đ/c. Lê Thử làm. Xong.', 'Giao Đ/c. Lê Thử làm.'],
  ['Giao Tp. Mẫu làm. Xong.', 'Giao Tp. Mẫu làm.'],
  ['Giao U.B.N.D. Tỉnh làm. Xong.', 'Giao U.B.N.D. Tỉnh làm.'],
  ['Giao nhà, đường, v.v. và cầu, làm. Xong.', 'Giao nhà, đường, v.v. và cầu, làm.'],
  [
    'Giao theo số 1.234/QĐ-UBND, ĐT.231B, 8.30, làm 1.250,5 m². Xong.',
    'Giao theo số 1.234/QĐ-UBND, ĐT.231B, 8.30, làm 1.250,5 m².',
  ],
  ['Giao V. Mẫu làm. Xong.', 'Giao V.'],
  ['Giao theo phương án A. Sở Thử làm. Xong.', 'Giao theo phương án A.'],
  ['Giao thôn Nà Mẫu A. Sở Thử làm. Xong.', 'Giao thôn Nà Mẫu A.'],
  ['Giao thôn Hoàng A. Sở Thử làm. Xong.', 'Giao thôn Hoàng A.'],
  ['Giao vitamin C. Sở Thử làm. Xong.', 'Giao vitamin C.'],
  ['Giao bà Trần  T. Mẫu làm. Xong.', 'Giao bà Trần  T. Mẫu làm.'],
  ['Mẫu Trần V. Thử làm. Xong.', 'Mẫu Trần V. Thử làm.'],
  ['xong Mẫu Trần V. Thử làm. Xong.', 'xong Mẫu Trần V.'],
  ['Giao đồng chí Mẫu Thử V. Sở Mẫu làm. Xong.', 'Giao đồng chí Mẫu Thử V. Sở Mẫu làm.'],
  ['Giao cho bà T. Sở Thử làm. Xong.', 'Giao cho bà T. Sở Thử làm.'],
] as const)('«%s»: the first sentence is «%s»', ([paragraph, sentence]) => {
  expect(sentenceAt(paragraph, 1)).toBe(sentence);
});

test.for([
  '1.2a. ',
  '2a. ',
  '3.',
  'a.1) ',
  'a1) ',
  'a. ',
  '4.1) ',
  'II.1. ',
  'III/- ',
  '1/- ',
  '(i) ',
  '1 . ',
])('no sentence holds the number «%s» that opens its paragraph, nor ends at it', (number) => {
  expect(around(`${number}Một hai. Ba bốn.`, 'Một')).toBe('Một hai.');
});

test.for(['12 xã đạt chuẩn.', '1.250 m² đất.', '3.5 triệu đồng.', '23/4/2042 họp.'])(
  'a figure that opens a paragraph stays in its sentence: «%s»',
  (paragraph) => {
    expect(sentenceAt(paragraph, 3)).toBe(paragraph);
  },
);
