import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Bound,
  type PrintedValue,
  printPrintedValue,
  readPrintedValue,
} from '../../../src/model/printed-value.ts';

test.for([
  ['17,04%', { value: 17.04, unit: '%' }],
  ['02%', { value: 2, unit: '%' }],
  ['2,527 tỷ đồng', { value: 2.527, unit: 'tỷ đồng' }],
  ['9,142 triệu đồng', { value: 9.142, unit: 'triệu đồng' }],
  ['1.234,5 triệu đồng', { value: 1234.5, unit: 'triệu đồng' }],
  ['1.234.567 đồng', { value: 1234567, unit: 'đồng' }],
  ['08/19 tiêu chí', { value: 8, outOf: 19, unit: 'tiêu chí' }],
  ['4/11', { value: 4, outOf: 11, unit: '' }],
  ['thứ 05/11', { value: 5, outOf: 11, unit: '' }],
  ['vị trí 03/11', { value: 3, outOf: 11, unit: '' }],
  ['12,5 tiêu chí/xã', { value: 12.5, unit: 'tiêu chí/xã' }],
  ['12,5 tiêu chí nông thôn mới/01 xã', { value: 12.5, unit: 'tiêu chí nông thôn mới/01 xã' }],
  ['1.250 m²', { value: 1250, unit: 'm²' }],
  ['7,5%/năm', { value: 7.5, unit: '%/năm' }],
  ['02 Trạm Y tế', { value: 2, unit: 'Trạm Y tế' }],
  ['từ 50% trở lên', { value: 50, unit: '%', bound: 'from' }],
  ['50% trở lên', { value: 50, unit: '%', bound: 'from' }],
  ['từ 20 triệu đồng trở xuống', { value: 20, unit: 'triệu đồng', bound: 'to' }],
  ['ít nhất 40%', { value: 40, unit: '%', bound: 'from' }],
  ['tối thiểu 40%', { value: 40, unit: '%', bound: 'from' }],
  ['trên 50%', { value: 50, unit: '%', bound: 'above' }],
  ['không quá 3%', { value: 3, unit: '%', bound: 'to' }],
  ['dưới 3%', { value: 3, unit: '%', bound: 'below' }],
  ['khoảng 20 ha', { value: 20, unit: 'ha', bound: 'about' }],
  ['10-15%', { value: 10, upTo: 15, unit: '%' }],
  ['10% – 15%', { value: 10, upTo: 15, unit: '%' }],
  ['từ 10% đến 15%', { value: 10, upTo: 15, unit: '%' }],
  ['từ 3,5 đến 5 tỷ đồng', { value: 3.5, upTo: 5, unit: 'tỷ đồng' }],
  ['giảm 3 thứ hạng', { value: -3, unit: 'thứ hạng', isChange: true }],
  ['tăng 5,2%', { value: 5.2, unit: '%', isChange: true }],
  ['-2,5%', { value: -2.5, unit: '%' }],
] as const)('«%s» is read as printed', ([printed, value]) => {
  expect(readPrintedValue(printed)).toEqual(value);
});

test.for([
  ['12.5%', 12.5],
  ['0.125 ha', 0.125],
  ['1,234.5 triệu đồng', 1234.5],
  ['1,234,567 đồng', 1234567],
] as const)('«%s», with separators of English, can mean only %d', ([printed, value]) => {
  expect(readPrintedValue(printed)?.value).toBe(value);
});

test.for([
  '',
  'mười phần trăm',
  '1.2.3%',
  '12.34.5 đồng',
  '1,23.4 đồng',
  '1234.567 đồng',
  'từ 50%',
  'từ 10% đến 15% trở lên',
  '10% đến 15 tỷ đồng',
  '15-10%',
  'giảm từ 10% đến 15%',
  '1,2,3%',
  '<b>1</b>',
  '17,04% kế hoạch, 3',
])('«%s» is not read', (printed) => {
  expect(readPrintedValue(printed)).toBeUndefined();
});

test('«1.500» is fifteen hundred, never one and a half', () => {
  expect(readPrintedValue('1.500 hộ')?.value).toBe(1500);
});

test('decomposed letters and a no-break space are read like composed ones', () => {
  expect(readPrintedValue('2,527\u00a0tỷ đồng'.normalize('NFD'))).toEqual({ value: 2.527, unit: 'tỷ đồng' });
});

const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((thousandths) => thousandths / 1000);
const unit = fc.constantFrom('', '%', '‰', '%/năm', 'tỷ đồng', 'tiêu chí/xã', 'm²', 'Trạm Y tế');
const bound = fc.option(fc.constantFrom<Bound>('from', 'above', 'to', 'below', 'about'), { nil: undefined });
const known = (value: object): PrintedValue =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  ) as unknown as PrintedValue;
const printedValue = fc.oneof(
  fc.record({
    value: fc.tuple(amount, fc.boolean()).map(([a, minus]) => (minus && a > 0 ? -a : a)),
    unit,
    bound,
  }),
  fc.record({ value: fc.nat(500), outOf: fc.integer({ min: 1, max: 500 }), unit, bound }),
  fc
    .tuple(
      amount,
      amount.filter((a) => a > 0),
      unit,
    )
    .map(([value, more, its]) => ({
      value,
      upTo: Math.round((value + more) * 1000) / 1000,
      unit: its,
    })),
  fc
    .tuple(
      amount.filter((a) => a > 0),
      fc.boolean(),
      unit,
    )
    .map(([a, falls, its]) => ({ value: falls ? -a : a, unit: its, isChange: true as const })),
);

test('a value that is printed and read again is the same value', () => {
  fc.assert(
    fc.property(printedValue.map(known), (value) => {
      expect(readPrintedValue(printPrintedValue(value))).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});
