import { expect, test } from 'vitest';
import { sentenceAt } from '../../../src/model/sentence.ts';

const TEXT =
  '2. Đối với xã Thử: đạt 1.234,5 triệu đồng; tăng 3%. Tại TP. Mẫu đạt 5% (bình quân 4%). Còn lại… đạt 6%';

test.for([
  ['1.234,5', '2. Đối với xã Thử: đạt 1.234,5 triệu đồng; tăng 3%.'],
  ['5%', 'Tại TP. Mẫu đạt 5% (bình quân 4%).'],
  ['6%', 'Còn lại… đạt 6%'],
] as const)('the sentence of «%s» is «%s»', ([figure, sentence]) => {
  expect(sentenceAt(TEXT, TEXT.indexOf(figure))).toBe(sentence);
});
