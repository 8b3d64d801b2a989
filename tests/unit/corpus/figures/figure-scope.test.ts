import { expect, test } from 'vitest';
import { namedScope } from '../../../../src/corpus/figures/figure-scope.ts';

const scope = (sentence: string, printed: string): string => namedScope({ sentence, printed });

test('what a figure is of is told by the words behind it, up to the end of its clause', () => {
  expect(scope('Giải ngân đạt 17% kế hoạch giao đầu năm.', '17%')).toBe('giao đầu năm');
  expect(scope('Giải ngân đạt 17% kế hoạch, sau điều chỉnh còn 5 dự án.', '17%')).toBe('');
  expect(scope('Thu đạt 17% dự toán; trung ương giao 5 tỷ.', '17%')).toBe('');
  expect(scope('Thu đạt 17% dự toán. Tỉnh giao 5 tỷ.', '17%')).toBe('');
});

test('or by those before it in its clause', () => {
  expect(scope('Dự toán tỉnh giao đạt 17%.', '17%')).toBe('tỉnh giao');
  expect(scope('So cùng kỳ thì khác, nay đạt 17%.', '17%')).toBe('');
  expect(scope('So cùng kỳ thì khác; nay đạt 17%.', '17%')).toBe('');
});

test('words far from the figure say nothing of it', () => {
  const far = 'mà nhiều ngành, địa phương đã nêu trong các cuộc họp gần đây'.replace(',', '');
  expect(scope(`Lũy kế ${far} đạt 17%.`, '17%')).toBe('');
  expect(scope(`Đạt 17% ${far} lũy kế.`, '17%')).toBe('');
});

test('several of them are told together, as they stand but in small letters', () => {
  expect(scope('Bình quân đạt 17% so với Cùng kỳ.', '17%')).toBe('cùng kỳ, bình quân');
});

test('a figure is looked for as a number of its own', () => {
  expect(scope('Đạt 15% kế hoạch giao đầu năm; tăng 5% so với cùng kỳ.', '5%')).toBe('cùng kỳ');
  expect(scope('Đạt 1,5 tỷ kế hoạch giao đầu năm; thu 5 tỷ so với cùng kỳ.', '5 tỷ')).toBe('cùng kỳ');
  expect(scope('Đạt 08/19 xã lũy kế; hỏng 08 xã so với cùng kỳ.', '08')).toBe('lũy kế');
  expect(scope('Đạt 0,85 lũy kế; hỏng 0,8 so với cùng kỳ.', '0,8')).toBe('cùng kỳ');
  expect(scope('Đạt 15% kế hoạch giao đầu năm.', '5%')).toBe('');
});
