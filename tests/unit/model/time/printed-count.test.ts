import { expect, test } from 'vitest';
import { readPrintedCount } from '../../../../src/model/time/printed-count.ts';

test.for([
  ['07', 7],
  [' 999 ', 999],
  ['một', 1],
  ['chín', 9],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['năm mươi tư', 54],
  ['chín mươi chín', 99],
  ['15 (mười lăm)', 15],
  ['15 (mười lăm )', 15],
  ['15(mười lăm)', 15],
] as const)('«%s» is %i', ([printed, count]) => {
  expect(readPrintedCount(printed)).toBe(count);
});

test.for([
  '',
  '0',
  '000',
  'không',
  '1000',
  'x 15',
  '15 (mười)',
  '15 ngày',
  '15 (mười lăm) ngày',
  'mười mười',
  'mười một hai',
  'hai ba',
  'hai mươi xã',
  'hai mươi mốt hai',
  'mươi',
  'xã mươi',
  'mười xã',
  'các xã',
])('«%s» is no count', (printed) => {
  expect(readPrintedCount(printed)).toBeUndefined();
});
