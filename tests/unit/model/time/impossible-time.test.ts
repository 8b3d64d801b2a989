import { expect, test } from 'vitest';
import { impossibleTime } from '../../../../src/model/time/impossible-time.ts';

test.for([
  ['trước ngày 31/4/2042', '31/4/2042'],
  ['29/2/2041', '29/2/2041'],
  ['0/4/2042', '0/4/2042'],
  ['ngày 30/2', '30/2'],
  ['31/4 năm 2042', '31/4'],
  ['29/2 năm 2041', '29/2'],
  ['trước ngày 31 tháng 4 năm 2042', 'ngày 31 tháng 4 năm 2042'],
  ['ngày 29, tháng 2/2041', 'ngày 29, tháng 2/2041'],
  ['ngày 0 hằng tháng', 'ngày 0'],
  ['ngày 32 hằng tháng', 'ngày 32'],
  ['trong tháng 13', 'tháng 13'],
  ['tháng 0', 'tháng 0'],
  ['trước 25 giờ', '25 giờ'],
  ['24 giờ 01', '24 giờ 01'],
  ['17 giờ 60', '17 giờ 60'],
  ['trước 99h ngày 3/4', '99h'],
  ['trong 48 giờ ngày 3/4', '48 giờ'],
  ['họp 48 giờ kể từ', '48 giờ'],
])('in «%s» no calendar and no clock has «%s»', ([words = '', impossible]) => {
  expect(impossibleTime(words)).toBe(impossible);
});

test.for([
  '29/2/2040',
  'ngày 29/2',
  '29/2 năm 2040',
  'ngày 29 tháng 2',
  'ngày 31 hằng tháng',
  'ngày 32 làm việc',
  'tháng 12',
  '0 giờ',
  '23h59',
  '24 giờ',
  'trong 48 giờ',
  'trong 48 giờ kể từ khi nhận',
  'trong vòng 48 giờ, kể từ khi nhận',
  'sau 72 giờ từ khi nhận',
])('«%s» may be', (words) => {
  expect(impossibleTime(words)).toBeUndefined();
});
