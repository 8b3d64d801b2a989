import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrintedValue } from '../../../src/model/printed-value.ts';

test.for([
  ['17,04%', { value: 17.04, unit: '%' }],
  ['02%', { value: 2, unit: '%' }],
  ['2,527 tỷ đồng', { value: 2.527, unit: 'tỷ đồng' }],
  ['1.234.567 đồng', { value: 1234567, unit: 'đồng' }],
  ['08/19 tiêu chí', { value: 8, outOf: 19, unit: 'tiêu chí' }],
  ['4/11', { value: 4, outOf: 11, unit: '' }],
  ['12,5 tiêu chí/xã', { value: 12.5, unit: 'tiêu chí/xã' }],
  ['12,5 tiêu chí nông thôn mới/01 xã', { value: 12.5, unit: 'tiêu chí nông thôn mới/01 xã' }],
  ['từ 50% trở lên', { value: 50, unit: '%', bound: 'from' }],
] as const)('«%s» is read as printed', ([printed, value]) => {
  expect(readPrintedValue(printed)).toEqual(value);
});

test.for(['', 'mười phần trăm', '1.2%', '12.34.5 đồng', 'từ 50%', '1,2,3%', '<b>1</b>'])(
  '«%s» is not read',
  (printed) => {
    expect(readPrintedValue(printed)).toBeUndefined();
  },
);

test('a percentage printed the Vietnamese way is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
      const value = hundredths / 100;
      const printed = `${value.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}%`;
      expect(readPrintedValue(printed)?.value).toBeCloseTo(value, 6);
    }),
  );
});
