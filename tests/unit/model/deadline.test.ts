import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeadline } from '../../../src/model/deadline.ts';

/** Words a notice may print → last day and precision, worked out by hand. */
const DATED: Readonly<Record<string, readonly [due: string, precision: string]>> = {
  'trong tháng 6/2024': ['2024-06-30', 'month'],
  'chậm nhất trong tháng 6/2024': ['2024-06-30', 'month'],
  'trong tháng 02/2024': ['2024-02-29', 'month'],
  'trong tháng 2 năm 2023': ['2023-02-28', 'month'],
  'cuối tháng 4/2024': ['2024-04-30', 'month'],
  'chậm nhất 30/9/2024': ['2024-09-30', 'day'],
  'chậm nhất là ngày 05/9/2024': ['2024-09-05', 'day'],
  'đến hết ngày 31/12/2024': ['2024-12-31', 'day'],
  'hết ngày 31 tháng 12 năm 2024': ['2024-12-31', 'day'],
  'hoàn thành trước ngày 15/7/2024': ['2024-07-14', 'day'],
  'trước ngày 01/3/2024': ['2024-02-29', 'day'],
  'chậm nhất trước 17 giờ 00 ngày 15/7/2024': ['2024-07-15', 'day'],
  'trước tháng 7/2024': ['2024-06-30', 'month'],
  'trong năm 2024': ['2024-12-31', 'year'],
  'hết năm 2024': ['2024-12-31', 'year'],
  'Trong năm 2024': ['2024-12-31', 'year'],
  'năm 2024': ['2024-12-31', 'year'],
  'trước năm 2025': ['2024-12-31', 'year'],
  'quý III/2024': ['2024-09-30', 'quarter'],
  'trong quý IV năm 2024': ['2024-12-31', 'quarter'],
  'quý 1/2024': ['2024-03-31', 'quarter'],
  '06 tháng đầu năm 2024': ['2024-06-30', 'half'],
  'trong 6 tháng cuối năm 2024': ['2024-12-31', 'half'],
};

test.for(Object.entries(DATED))('«%s» ends on %s', ([words, [due, precision]]) => {
  expect(readDeadline(words)).toEqual({ kind: 'dated', due, precision });
});

test.for([
  'thường xuyên',
  'Thường xuyên',
  'hằng tháng',
  'hàng quý',
  'định kỳ hằng năm',
  'trước ngày 15 hằng tháng',
  'ngày 25 hằng tháng',
])('«%s» never ends', (words) => {
  expect(readDeadline(words)).toEqual({ kind: 'ongoing' });
});

test.for([
  '',
  'sớm',
  'đầu tháng 4/2024',
  'trong thời gian tới',
  'theo kế hoạch đã đề ra',
  '31/6/2024',
  '29/2/2023',
  'tháng 13/2024',
  'tháng 0/2024',
  'quý V/2024',
  'tháng 6',
  'trước 17 giờ năm 2024',
  'chi thường xuyên',
  'đến năm 2030, tầm nhìn đến năm 2050',
])('«%s» is not read', (words) => {
  expect(readDeadline(words)).toBeUndefined();
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const LEADS = ['', 'chậm nhất ', 'đến hết ', 'trong ', 'hết ', 'chậm nhất là ', 'xong trong '];
const lead = fc.constantFrom(...LEADS);

test('a day printed in any of the usual ways is read back, and «trước» is one day less', () => {
  fc.assert(
    fc.property(day, fc.boolean(), (iso, hasZero) => {
      const [year, month, date] = iso.split('-') as [string, string, string];
      const short = hasZero ? [date, month] : [String(Number(date)), String(Number(month))];
      const forms = [`${short.join('/')}/${year}`, `ngày ${short[0]} tháng ${short[1]} năm ${year}`];
      for (const form of forms) {
        expect(readDeadline(`đến hết ${form}`)).toEqual({ kind: 'dated', due: iso, precision: 'day' });
        const before = readDeadline(`trước ${form}`);
        const next = new Date(`${before?.kind === 'dated' ? before.due : ''}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().slice(0, 10)).toBe(iso);
      }
    }),
  );
});

test('a month, quarter, half or year ends on its own last day, whatever the words before it', () => {
  fc.assert(
    fc.property(lead, day, (words, iso) => {
      const [year, month] = iso.split('-').map(Number) as [number, number];
      const quarter = Math.ceil(month / 3);
      const periods = [
        [`tháng ${month}/${year}`, month],
        [`quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`, quarter * 3],
        [`6 tháng ${month <= 6 ? 'đầu' : 'cuối'} năm ${year}`, month <= 6 ? 6 : 12],
        [`năm ${year}`, 12],
      ] as const;
      for (const [period, last] of periods) {
        const read = readDeadline(words + period);
        const due = read?.kind === 'dated' ? read.due : '';
        expect(due.slice(0, 7)).toBe(`${year}-${String(last).padStart(2, '0')}`);
        const next = new Date(`${due}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
      }
    }),
  );
});

test('any words at all give a last day of the calendar, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const read = readDeadline(words);
      if (read?.kind === 'dated') expect(Number.isNaN(Date.parse(read.due))).toBe(false);
    }),
  );
});
