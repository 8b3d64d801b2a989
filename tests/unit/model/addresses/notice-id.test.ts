import { expect, test } from 'vitest';
import { noticeIdIn } from '../../../../src/model/addresses/notice-id.ts';

test.each([
  ['2042/01-tb-ubnd-mau', '2042/01-tb-ubnd-mau'],
  [' 2042/ten ', '2042/ten'],
  ['  https://thong-bao.test/thong-bao/2042/ten/#ii-1 ', '2042/ten'],
  ['/thong-bao/2042/ten/', '2042/ten'],
  ['https://thong-bao.test/thong-bao/2042/ten.json', '2042/ten'],
  ['thong-bao/2042/ten/phien-ban/1/', '2042/ten'],
  ['https://thong-bao.test/thong-bao/2042/ten/?tim=x', '2042/ten'],
])('%j names the notice %s', (typed, id) => {
  expect(noticeIdIn(typed)).toBe(id);
});

test.each(['', '05/TB-UBND', 'giải ngân 2042', '12/5/2042', '2042/', '2042/ten huyện', '67/2042/QĐ-UBND'])(
  '%j is words to look for',
  (typed) => {
    expect(noticeIdIn(typed)).toBeUndefined();
  },
);
