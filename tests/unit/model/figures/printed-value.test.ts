import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Bound,
  type PrintedValue,
  printPrintedValue,
  readPrintedValue,
} from '../../../../src/model/figures/printed-value.ts';

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
  // Amounts of two units of one decimal family are one amount in the first.
  ['1 tỷ 200 triệu đồng', { value: 1.2, unit: 'tỷ đồng' }],
  ['2 tỷ 50 triệu đồng', { value: 2.05, unit: 'tỷ đồng' }],
  ['3 tỷ 200 triệu 500 nghìn đồng', { value: 3.2005, unit: 'tỷ đồng' }],
  ['1.200 triệu 500 nghìn đồng', { value: 1200.5, unit: 'triệu đồng' }],
  ['1 triệu 200 nghìn USD', { value: 1.2, unit: 'triệu USD' }],
  ['1 ha 20 m²', { value: 1.002, unit: 'ha' }],
  ['5 km 200 m', { value: 5.2, unit: 'km' }],
  ['2 tấn 300 kg', { value: 2.3, unit: 'tấn' }],
  ['trên 1 tỷ 200 triệu đồng', { value: 1.2, unit: 'tỷ đồng', bound: 'above' }],
  ['giảm 1 tỷ 200 triệu đồng', { value: -1.2, unit: 'tỷ đồng', isChange: true }],
  ['từ 1 tỷ 200 triệu đồng đến 1 tỷ 500 triệu đồng', { value: 1.2, upTo: 1.5, unit: 'tỷ đồng' }],
  // Bounds and nearness, whatever the case and the word.
  ['Trên 42,6%', { value: 42.6, unit: '%', bound: 'above' }],
  ['gần 500 tỷ đồng', { value: 500, unit: 'tỷ đồng', bound: 'about' }],
  ['ước đạt 500 tỷ đồng', { value: 500, unit: 'tỷ đồng', bound: 'about' }],
  ['Hơn 3 nghìn hộ', { value: 3, unit: 'nghìn hộ', bound: 'above' }],
  ['chưa đầy 5%', { value: 5, unit: '%', bound: 'below' }],
  ['không ít hơn 40%', { value: 40, unit: '%', bound: 'from' }],
  ['≥ 5%', { value: 5, unit: '%', bound: 'from' }],
  ['~5%', { value: 5, unit: '%', bound: 'about' }],
  // A decrease of more than three ends below minus three.
  ['giảm trên 3%', { value: -3, unit: '%', bound: 'below', isChange: true }],
  ['giảm không quá 3%', { value: -3, unit: '%', bound: 'from', isChange: true }],
  ['tăng trên 5%', { value: 5, unit: '%', bound: 'above', isChange: true }],
  ['tăng khoảng 5%', { value: 5, unit: '%', bound: 'about', isChange: true }],
  ['giảm 0,5 điểm %', { value: -0.5, unit: 'điểm %', isChange: true }],
  ['Giảm 0,5 điểm phần trăm', { value: -0.5, unit: 'điểm phần trăm', isChange: true }],
  ['gấp 2,3 lần', { value: 2.3, unit: 'lần' }],
  ['tăng gấp 2 lần', { value: 2, unit: 'lần' }],
  ['tăng 1,5 lần', { value: 1.5, unit: 'lần', isChange: true }],
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
  // A second figure is never lost: hours and minutes have no exact decimal, the others mean two numbers.
  '2 giờ 30 phút',
  '2h30',
  '2 giờ ba mươi phút',
  '1 năm 6 tháng',
  '1e3',
  '1E3 đồng',
  '20x30 m',
  '20 x 30 m',
  '3 xã 5 thôn',
  '5 km và 200 m',
  '1 tỷ 2',
  '1 tỷ rưỡi đồng',
  '1 tỷ hai trăm triệu đồng',
  '2 tỷ 1.050 triệu đồng',
  '1,5 tỷ 200 triệu đồng',
  '200 triệu 1 tỷ đồng',
  '½',
  '½ diện tích',
  '2½ ha',
  'gấp đôi',
  'gấp 2 xã',
  'giảm gấp 2 lần',
  'tăng từ 10% lên 15%',
  'cao hơn 5%',
  'từ 5% đến dưới 10%',
  // More digits than a number keeps.
  '12345678901234567 đồng',
  '0,0000000001%',
  '9'.repeat(400),
  `3/${'9'.repeat(400)}`,
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
      bound,
    )
    .map(([a, falls, its, side]) => ({
      value: falls ? -a : a,
      unit: its,
      bound: side,
      isChange: true as const,
    })),
);

test('a value that is printed and read again is the same value', () => {
  fc.assert(
    fc.property(printedValue.map(known), (value) => {
      expect(readPrintedValue(printPrintedValue(value))).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});

test('an amount of two units is the sum of both, in the first, for every family', () => {
  const families: readonly [first: string, second: string, ratio: number, after: string][] = [
    ['tỷ', 'triệu', 1000, ' đồng'],
    ['triệu', 'nghìn', 1000, ' đồng'],
    ['ha', 'm²', 10_000, ''],
    ['km', 'm', 1000, ''],
    ['tấn', 'kg', 1000, ''],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...families), fc.nat(99_999), fc.nat(9_999), (family, whole, part) => {
      const [first, second, ratio, after] = family;
      const read = readPrintedValue(`${whole} ${first} ${part % ratio} ${second}${after}`);
      expect(read?.unit).toBe(`${first}${after}`);
      expect(Math.round((read?.value ?? NaN) * ratio)).toBe(whole * ratio + (part % ratio));
    }),
  );
});

test('two figures that are no amount of one family, no share and no range are never read as the first alone', () => {
  const between = fc.constantFrom(
    ' giờ ',
    'h',
    ' x ',
    'x',
    ' năm ',
    ' xã ',
    ' và ',
    ' km và ',
    'e',
    ' lần ',
    ' tỷ ',
  );
  const after = fc.constantFrom(' phút', '', ' m', ' thôn', ' đồng/năm', '%');
  const figure = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(figure, between, figure, after, bound, (first, middle, second, tail, side) => {
      const lead = side === undefined ? '' : 'khoảng ';
      expect(readPrintedValue(`${lead}${first}${middle}${second}${tail}`)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
