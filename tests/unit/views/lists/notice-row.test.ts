import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { noticeRow } from '../../../../src/views/lists/notice-row.ts';
import { REGISTRY, WHOLE_NOTICE } from '../../exports/fixture.ts';
import { corpusWithOrders } from '../order-fixture.ts';

test('a list leads with number, day and place, then the matter, then what was found', () => {
  const subject = 'Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch về việc kiểm tra hồ Thử';
  const row = noticeRow(vietnamese, { ...WHOLE_NOTICE, subject }, corpusOf([WHOLE_NOTICE], REGISTRY));
  expect(row).toEqual({
    href: '/thong-bao/2042/thu/',
    name: ['Số 07/TB-UBND', 'ban hành ngày 2/5/2042', 'huyện Thử'],
    subject: '… về việc kiểm tra hồ Thử',
    happened: [],
    found: ['UBND tỉnh Mẫu', 'Giải ngân thử: 17,04%'],
  });
});

test('a list tells how much work a notice gives, and how much of it has a last day', () => {
  const corpus =
    corpusWithOrders(`<Assignment to="so-thu" deadline="trong năm 2042">Sở Thử rà soát trong năm 2042</Assignment>.

<Assignment to="so-thu">Sở Thử làm thường ngày</Assignment>.`);
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  expect(noticeRow(vietnamese, notice, corpus).found).toContain('2 việc, 1 có hạn');
});
