import { expect, test } from 'vitest';
import { openingClause } from '../../../../src/model/text/opening-clause.ts';

test.for([
  ['1', '1. Thu hồi 1.250 m² đất của dân.', '1. Thu hồi 1.250 m² đất của dân.'],
  ['1', '1. Diện tích thu hồi 1.250 m²', '1. Diện tích thu hồi 1.250 m²'],
  ['2', '2. Thu đạt 42,6% dự toán. Chi đạt 50%.', '2. Thu đạt 42,6% dự toán …'],
  ['3', '3. Nâng cấp đường ĐT.231B qua xã; sửa cầu.', '3. Nâng cấp đường ĐT.231B qua xã …'],
  ['4', '4. Họp lúc 8:30 ngày thứ hai: đủ người.', '4. Họp lúc 8:30 ngày thứ hai …'],
  ['4', '4. Tỷ lệ 1: 500 trên bản đồ. Xong.', '4. Tỷ lệ 1: 500 trên bản đồ …'],
  ['5', '5. Giao TS. Nguyễn V. Mẫu làm. Xong.', '5. Giao TS. Nguyễn V. Mẫu làm …'],
  ['6', '6. Sở Văn hóa, Thể thao và Du lịch: Chủ trì.', '6. Sở Văn hóa, Thể thao và Du lịch …'],
  ['7', '7. Mua bàn, ghế, v.v. và tủ. Xong.', '7. Mua bàn, ghế, v.v. và tủ …'],
  ['8', '8. Theo số 1.234/QĐ-UBND ngày 5.3.2042. Xong.', '8. Theo số 1.234/QĐ-UBND ngày 5.3.2042 …'],
  ['9', '9. Có phải vậy? Không.', '9. Có phải vậy …'],
  ['Điều 5a', 'Điều 5a. Phạm vi. Xong.', 'Điều 5a. Phạm vi …'],
  ['1.2a', '1.2a. Một\nHai.', '1.2a. Một …'],
  ['1', ' 1. Giao sở làm.  ', '1. Giao sở làm.'],
  ['1', '1. Nêu “đủ rồi.” Xong.', '1. Nêu “đủ rồi …'],
  ['1', '1. Nêu (đủ rồi.)', '1. Nêu (đủ rồi.)'],
  ['1', '1. Mục 2a. Xong.', '1. Mục 2a …'],
  ['1', '1. Giao xã 5: 6 hộ. Xong.', '1. Giao xã 5: 6 hộ …'],
  ['1', '1. Giao xã 5; 6 hộ. Xong.', '1. Giao xã 5 …'],
  ['1', '1. Giao xã: 6 hộ. Xong.', '1. Giao xã …'],
  ['1', '1. Giao xã. 6 hộ làm.', '1. Giao xã. 6 hộ làm.'],
  ['1', '1. Giao xã. 6 hộ Mẫu làm.', '1. Giao xã. 6 hộ Mẫu làm.'],
] as const)('«%s»: «%s» begins «%s»', ([label, text, opening]) => {
  expect(openingClause(text, label)).toBe(opening);
});

test('what is very long is cut between small words at a comma, or stands whole', () => {
  const long = `1. ${'Giao Sở Văn hóa, Thể thao và Du lịch cùng làm '.repeat(10)}`;
  expect(openingClause(`${long}. Xong.`, '1')).toBe(`${long.trimEnd()} …`);
  const clauses = `1. ${'Giao Sở Thử làm ngay, sớm xong việc ấy '.repeat(12)}. Xong.`;
  expect(openingClause(clauses, '1')).toMatch(/làm ngay …$/u);
});

test('what is long and does not end is cut at its last comma between small words', () => {
  const clause = 'giao các sở làm ngay, sớm xong việc ấy ';
  const opening = openingClause(`1. ${clause.repeat(12)}`, '1');
  expect(opening).toMatch(/làm ngay …$/u);
  expect(opening.length).toBeGreaterThan(250);
  expect(opening.length).toBeLessThan(302);
  const named = `1. ${'giao phòng, chống tội phạm và Sở Văn hóa, Thể thao '.repeat(8)}`;
  expect(openingClause(named, '1')).toBe(named.trim());
});

test('every figure of a paragraph is whole in its opening, or absent', () => {
  const figures = [
    '1.250 m²',
    '42,6%',
    '8:30',
    '12.000.000 đồng',
    '5.3.2042',
    '1.234/QĐ-UBND',
    'ĐT.231B',
    '08/19',
  ];
  for (const figure of figures) {
    for (const mark of ['.', ':', ';', ',', '']) {
      const opening = openingClause(`1. Đạt ${figure}${mark} Rồi làm ${figure}. Xong ${figure}.`, '1');
      const found = opening.match(/\d[^ …;]*/gu)?.slice(1) ?? [];
      for (const print of found) expect(figure + mark, opening).toContain(print);
      expect(opening).toContain(figure);
    }
  }
});
