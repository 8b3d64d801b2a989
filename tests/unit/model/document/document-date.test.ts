import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrintedDate } from '../../../../src/model/document/document-date.ts';
import { printIsoDay } from '../../../../src/model/time/iso-day.ts';

test.for([
  ['ngày 12/3/2024', '2024-03-12', 'day'],
  ['12/03/2024', '2024-03-12', 'day'],
  ['ngày 09 tháng 01 năm 2024', '2024-01-09', 'day'],
  ['03tháng02năm 2025', '2025-02-03', 'day'],
  ['ngày 21\ntháng 02 năm 2023', '2023-02-21', 'day'],
  ['ngày 03 tháng bốn năm 2018', '2018-04-03', 'day'],
  ['ngày 12.3.2024', '2024-03-12', 'day'],
  ['01-10-1997', '1997-10-01', 'day'],
  ['ngày 12 / 3 / 2024', '2024-03-12', 'day'],
  ['29/2/2024', '2024-02-29', 'day'],
  ['tháng 6/2024', '2024-06', 'month'],
  ['tháng 6 năm 2024', '2024-06', 'month'],
  ['ngày   tháng 3 năm 2024', '2024-03', 'month'],
  ['quý I/2024', '2024-01/2024-03', 'quarter'],
  ['quý IV năm 2024', '2024-10/2024-12', 'quarter'],
  ['năm 2009', '2009', 'year'],
] as const)('«%s» is %s, certain to the %s', ([printed, iso, precision]) => {
  expect(readPrintedDate(`${printed} của`)).toEqual({
    iso,
    precision,
    printed,
    start: 0,
    end: printed.length,
  });
});

test.for([
  '30/2/2024',
  '29/2/2023',
  '12/13/2024',
  'tháng 13/2024',
  '12/3-2024',
  '12/3/20245',
  'năm học 2024',
  '08/19',
])('«%s» is no date', (printed) => {
  expect(readPrintedDate(printed)).toBeUndefined();
});

test('a date is read at its offset only, in decomposed letters too', () => {
  const text = 'ký ngày 12/3/2024'.normalize('NFD');
  expect(readPrintedDate(text, 0)).toBeUndefined();
  const start = text.indexOf('ng');
  expect(readPrintedDate(text, start)).toMatchObject({
    iso: '2024-03-12',
    printed: text.slice(start),
    start,
  });
});

test('every day of the calendar is read back from its print', () => {
  const days = fc.date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readPrintedDate(`ngày ${printIsoDay(iso)}`)?.iso).toBe(iso);
    }),
  );
});
