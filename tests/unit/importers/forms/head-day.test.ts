import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeadDay } from '../../../../src/importers/forms/head-day.ts';
import { issuedOn, latestYear, monthOf } from '../../../../src/importers/forms/issue-time.ts';

test.for([
  'Mẫu, ngày 05 tháng 4 năm 2042',
  'Mẫu, Ngày 5 tháng 04 năm 2042.',
  'MẪU, NGÀY 05 THÁNG 4 NĂM 2042',
  'Mẫu ngày 05 tháng 4 năm 2042',
  '(Mẫu, ngày 05 tháng 4 năm 2042)',
  'Mẫu, ngày 05, tháng 4, năm 2042',
  'Mẫu, ngày 05/4/2042',
  'Mẫu, 05.4.2042',
  '05-4-2042',
  '05/4/2042',
  'ngày 5/4 năm 2042',
  'ngày 5 tháng 4/2042',
  'Mẫu, ngày 5 tháng IV năm 2042',
  'Mẫu, ngày 5-IV-2042',
  'Mẫu, ngày 5 tháng Tư năm 2042',
  'Mẫu, ngày mùng 5 tháng Tư năm 2042',
  'Mẫu, ngày năm tháng tư năm 2042',
  'Mẫu, ngày\u00a005\u2009tháng\t4\u2003năm 2042',
  'Mẫu, ngày05tháng4năm2042',
  'Mẫu, nga y 05 tha ng 4 nă m 2042',
  'Mẫu, ngay 05 thàng 4 nảm 2042',
  'Mẫu, ngày 05 thánh 4 năn 2042',
  'Bà Rịa - Mẫu, ngày 5 tháng 4 năm 2042',
  'TP. Mẫu Thử, ngày 5 tháng 4 năm 2042',
])('«%s» is the fifth of April 2042', (text) => {
  const day = readHeadDay(text);
  expect(issuedOn(day)).toBe('2042-04-05');
  expect(day?.start).toBe(0);
});

test.for([
  ['Mẫu, ngày      tháng 4 năm 2042', '2042-04'],
  ['Mẫu, ngày … tháng 4 năm 2042', '2042-04'],
  ['Mẫu, ngày ___ tháng 4 năm 2042', '2042-04'],
  ['Mẫu, ngày [..] tháng 4 năm 2042', '2042-04'],
  ['Mẫu, ngày xx tháng 4 năm 2042', '2042-04'],
  ['Mẫu, ngày 1… tháng 4 năm 2042', '2042-04'],
  ['Mẫu, tháng 4 năm 2042', '2042-04'],
  ['ngày    /4/2042', '2042-04'],
  ['ngày …/4/2042', '2042-04'],
  ['Mẫu, ngày ... tháng ... năm 2042', undefined],
  ['Mẫu, ngày    tháng    năm 2042', undefined],
  ['ngày … tháng … năm 20…', undefined],
] as const)('«%s» leaves its day for the pen, and its month is %s', ([text, month]) => {
  const day = readHeadDay(text);
  expect(day).toBeDefined();
  expect(issuedOn(day)).toBeUndefined();
  expect(monthOf(day)).toBe(month);
});

test.for([
  'Mẫu, ngày 31 tháng 4 năm 2042',
  'Mẫu, ngày 29 tháng 02 năm 2041',
  'Mẫu, ngày 05 tháng 13 năm 2042',
])('«%s» is a line of a day that no calendar has', (text) => {
  expect(readHeadDay(text)).toMatchObject({ year: Number(text.slice(-4)) });
  expect(issuedOn(readHeadDay(text))).toBeUndefined();
});

test('before the day an agency and a number keep their words', () => {
  const start = (text: string) => text.slice(readHeadDay(text)?.start);
  const printed = 'Mẫu Thử, ngày 5 tháng 4 năm 2042';
  expect(start(`Số: 12/TB-UBND ${printed}`)).toBe(printed);
  expect(start(`HUYỆN MẪU THỬ ${printed}`)).toBe(printed);
});

test.for([
  'NGÀY 05/4/2042 CỦA CHỦ TỊCH',
  'từ năm 2040 đến tháng 4 năm 2042',
  'Kế hoạch tháng 4 năm 2042',
  'Kết quả 6 tháng đầu năm 2042',
  'đạt 05/4/2042 chỉ tiêu',
  '4/2042',
])('«%s» is no day of issue', (text) => {
  expect(readHeadDay(text)).toBeUndefined();
});

test('a line is read up to 160 letters, and not beyond', () => {
  const padded = (length: number): string => 'Mẫu, ngày 5 tháng 4 năm 2042'.padStart(length);
  expect(issuedOn(readHeadDay(padded(160)))).toBe('2042-04-05');
  expect(readHeadDay(padded(161))).toBeUndefined();
});

test('the room for a pen is up to 60 letters wide, and not wider', () => {
  const line = (room: number): string => `Mẫu, ngày${' '.repeat(room)}tháng 4 năm 2042`;
  expect(monthOf(readHeadDay(line(60)))).toBe('2042-04');
  expect(readHeadDay(line(61))).toBeUndefined();
});

const BLANKS = fc.stringMatching(/^[ \u00a0\u2009\t]{1,6}$/);
test('every day is read whatever blanks its line has, and without its day the month and year stay', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, BLANKS, BLANKS, (date, one, two) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', day = ''] = iso.split('-');
      const rest = `tháng${one}${Number(month)}${two}năm${one}${year}`;
      expect(issuedOn(readHeadDay(`Mẫu, ngày${two}${Number(day)}${one}${rest}`))).toBe(iso);
      expect(monthOf(readHeadDay(`Mẫu, ngày${two}${rest}`))).toBe(`${year}-${month}`);
    }),
    { numRuns: 200 },
  );
});

test('where the head prints no year the latest day of the text files the notice', () => {
  expect(latestYear('Kế hoạch ngày 12/01/2041, họp ngày 5 tháng 3 năm 2042, giai đoạn 2041 - 2050')).toBe(
    '2042',
  );
  expect(latestYear('Kế hoạch năm 2042, Nghị định số 30/2020/NĐ-CP')).toBe('2042');
  expect(latestYear('không có năm nào')).toBeUndefined();
});
