import { describe, expect, test } from 'vitest';
import {
  deadlinesIn,
  deadlineWithin,
  widerDeadline,
} from '../../../../src/model/time/deadline-in-sentence.ts';

const ISSUED = '2042-05-03';

describe('a part of a deadline that means another time than the whole', () => {
  test.for([
    ['30/6/2042', 'Giao sở làm trước 30/6/2042.', 'trước 30/6/2042'],
    ['30/6/2042', 'Xong (trước 30/6/2042).', 'trước 30/6/2042'],
    ['tháng 6', 'xong trong tháng 6/2042.', 'tháng 6/2042'],
    ['trước 30/6', 'Làm trước 30/6/2042 và trước 30/6/2042', 'trước 30/6/2042'],
    ['tháng 6/2042', 'xong đầu tháng 6/2042.', 'đầu tháng 6/2042'],
    ['tháng 6/2042', 'Làm đầu tháng 6/2042. Xong giữa tháng 6/2042.', 'đầu tháng 6/2042'],
    ['ngày 30/6/2042', 'sau ngày 30/6/2042 họp', 'sau ngày 30/6/2042'],
    ['ngày 25', 'trước ngày 25 hằng tháng', 'ngày 25 hằng tháng'],
    ['tháng 6/2042', 'ngày 15 tháng 6/2042', '15 tháng 6/2042'],
  ] as const)('«%s» in «%s»: «%s»', ([deadline, sentence, wider]) => {
    expect(widerDeadline(deadline, sentence, ISSUED)?.words).toBe(wider);
  });

  test.for([
    ['trước ngày 30/6/2042', 'Làm trước ngày 30/6/2042.'],
    ['tháng 6/2042', 'trong tháng 6/2042, đến hết tháng 7/2042'],
    ['trong năm 2042', 'trong năm 2042 và năm 2043'],
    // One place that means the same is enough.
    ['trong tháng 6', 'trong tháng 6/2042; trong tháng 6'],
    ['tháng 6/2042', 'Làm tháng 6/2042. Xong đầu tháng 6/2042.'],
    ['tháng 6/2042', 'Làm đầu tháng 6/2042. Xong tháng 6/2042.'],
    // No time, or no such words.
    ['không có', 'không có gì trước 30/6/2042'],
    ['tháng 7/2042', 'đầu tháng 6/2042'],
  ] as const)('«%s» in «%s» is whole', ([deadline, sentence]) => {
    expect(widerDeadline(deadline, sentence, ISSUED)).toBeUndefined();
  });

  test('it is told whether only the whole has a day', () => {
    expect(widerDeadline('tháng 6', 'trong tháng 6/2042', ISSUED)?.hasDayOfItsOwn).toBe(true);
    expect(widerDeadline('30/6/2042', 'trước 30/6/2042', ISSUED)?.hasDayOfItsOwn).toBe(false);
    expect(widerDeadline('30/6/2042', 'sau 30/6/2042', ISSUED)?.hasDayOfItsOwn).toBe(false);
    expect(widerDeadline('trong 15 ngày', 'trong 15 ngày kể từ ngày ban hành', ISSUED)?.hasDayOfItsOwn).toBe(
      true,
    );
    expect(widerDeadline('trong 15 ngày', 'trong 15 ngày kể từ ngày ban hành', undefined)).toBeUndefined();
  });
});

describe('the deadline of an order that is marked without one', () => {
  test.for([
    ['Giao sở làm xong trước ngày 30/6/2042, báo cáo.', 'trước ngày 30/6/2042'],
    ['chậm nhất 30/9/2042 xong; trước ngày 1/1/2043', 'chậm nhất 30/9/2042'],
    ['báo cáo hằng quý, trước ngày 25', 'hằng quý, trước ngày 25'],
    [
      'trong vòng 15 ngày kể từ ngày nhận được văn bản, báo cáo',
      'trong vòng 15 ngày kể từ ngày nhận được văn bản',
    ],
    [
      'trong vòng 15 ngày kể từ ngày ban hành Thông báo này làm',
      'trong vòng 15 ngày kể từ ngày ban hành Thông báo này',
    ],
    ['trước đây làm, nay xong trước năm 2043', 'trước năm 2043'],
  ] as const)('of «%s» is «%s»', ([words, deadline]) => {
    expect(deadlineWithin(words, ISSUED)).toBe(deadline);
  });

  test.for(['trước đây làm', 'làm trong 15 ngày, xong ngay', 'trước 30/6 làm', 'họp lúc 8 giờ', 'làm xong'])(
    '«%s» has none',
    (words) => {
      expect(deadlineWithin(words, ISSUED)).toBeUndefined();
    },
  );
});

describe('all deadlines of an order, in their order', () => {
  test.for([
    [
      'đến 30/6/2042 và đến 31/12/2042',
      [
        ['đến 30/6/2042', 0, 'dated'],
        ['đến 31/12/2042', 17, 'dated'],
      ],
    ],
    ['từ nay đến hết năm 2042 làm', [['từ nay đến hết năm 2042', 0, 'dated']]],
    ['trước 30/6 hoàn thành', [['trước 30/6', 0, 'worded']]],
    ['làm trước kỳ họp thứ 5 phải báo cáo', [['trước kỳ họp thứ 5', 4, 'worded']]],
    ['không quá 15 ngày báo cáo', [['không quá 15 ngày', 0, 'worded']]],
    [
      'làm trong vòng 15 ngày kể từ ngày nhận được văn bản, báo cáo',
      [['trong vòng 15 ngày kể từ ngày nhận được văn bản', 4, 'worded']],
    ],
    ['ngày 25 hằng tháng gửi', [['ngày 25 hằng tháng', 0, 'recurring']]],
    [
      '06 tháng/lần; xong trước ngày 1/7/2042',
      [
        ['06 tháng/lần', 0, 'recurring'],
        ['trước ngày 1/7/2042', 19, 'dated'],
      ],
    ],
    // Never over a semicolon.
    [
      'trước ngày 1/7/2042; hằng năm',
      [
        ['trước ngày 1/7/2042', 0, 'dated'],
        ['hằng năm', 21, 'recurring'],
      ],
    ],
    // Work that never ends, where no time is printed.
    ['Thường xuyên kiểm tra, báo cáo', [['Thường xuyên', 0, 'ongoing']]],
    ['Thường xuyên kiểm tra; gửi trước ngày 25 hằng tháng', [['trước ngày 25 hằng tháng', 27, 'recurring']]],
    ['kiểm tra thường xuyên', []],
    ['trước mắt làm ngay', []],
  ] as const)('«%s»: %o', ([words, deadlines]) => {
    const found = deadlinesIn(words, ISSUED).map(({ printed, at, read }) => [printed, at, read.kind]);
    expect(found).toEqual(deadlines);
  });
});
