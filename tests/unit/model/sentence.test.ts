import { expect, test } from 'vitest';
import { sentenceAt, sentencesAround } from '../../../src/model/sentence.ts';

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

test('words over several sentences give all of them', () => {
  expect(around('Một. Hai. Ba. Bốn.', 'Hai. Ba')).toBe('Hai. Ba.');
});
