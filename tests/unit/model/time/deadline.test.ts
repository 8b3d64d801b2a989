import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeadline } from '../../../../src/model/time/deadline.ts';

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
  // Before the end of a time is within it.
  'trước cuối năm 2042': ['2042-12-31', 'year'],
  'trước cuối tháng 6/2042': ['2042-06-30', 'month'],
  'trước cuối quý III/2042': ['2042-09-30', 'quarter'],
  'trước khi hết năm 2042': ['2042-12-31', 'year'],
  'trước khi kết thúc quý IV, năm 2042': ['2042-12-31', 'quarter'],
  'trước hết ngày 30/6/2042': ['2042-06-30', 'day'],
  'hoàn thành trước cuối ngày 30/6/2042': ['2042-06-30', 'day'],
  // Hours: the day counts, but for its first moment.
  'trước 0 giờ ngày 30/6/2042': ['2042-06-29', 'day'],
  'trước 00h00 ngày 30/6/2042': ['2042-06-29', 'day'],
  'đến 0 giờ 00 phút ngày 01/7/2042': ['2042-06-30', 'day'],
  'trước 0 giờ 30 phút ngày 30/6/2042': ['2042-06-30', 'day'],
  'trước 24 giờ ngày 30/6/2042': ['2042-06-30', 'day'],
  'trước 24h00, ngày 30/6/2042': ['2042-06-30', 'day'],
  "trước 17h30' ngày 30/6/2042": ['2042-06-30', 'day'],
  'trước 17:00 ngày 30/6/2042': ['2042-06-30', 'day'],
  'trước 5 giờ chiều ngày 30/6/2042': ['2042-06-30', 'day'],
  'trước ngày 30/6/2042, 17h00': ['2042-06-30', 'day'],
  'hết giờ làm việc ngày 30/6/2042': ['2042-06-30', 'day'],
  // Days, months and quarters in all forms that dates of documents have.
  'ngày 5 tháng sáu năm 2042': ['2042-06-05', 'day'],
  'ngày mùng 5 tháng 6 năm 2042': ['2042-06-05', 'day'],
  'ngày 30, tháng 6, năm 2042': ['2042-06-30', 'day'],
  'trước ngày 30 tháng 6/2042': ['2042-06-29', 'day'],
  'ngày 30/6 năm 2042': ['2042-06-30', 'day'],
  '30.6.2042': ['2042-06-30', 'day'],
  '30-6-2042': ['2042-06-30', 'day'],
  'trước thứ Sáu, ngày 30/6/2042': ['2042-06-29', 'day'],
  'tháng mười hai năm 2042': ['2042-12-31', 'month'],
  'tháng mười hai/2042': ['2042-12-31', 'month'],
  'quý IV, năm 2042': ['2042-12-31', 'quarter'],
  'quý 4 năm 2042': ['2042-12-31', 'quarter'],
  'quý tư năm 2042': ['2042-12-31', 'quarter'],
  'hết quý III/2042': ['2042-09-30', 'quarter'],
  'hạn cuối: 30/6/2042': ['2042-06-30', 'day'],
  'Chậm nhất là ngày 30/6/2042.': ['2042-06-30', 'day'],
  // Parts of years, years together, and from one time to another.
  '9 tháng đầu năm 2042': ['2042-09-30', 'months'],
  '03 tháng cuối năm 2042': ['2042-12-31', 'quarter'],
  'nửa cuối năm 2042': ['2042-12-31', 'half'],
  'trong giai đoạn 2041 - 2045': ['2045-12-31', 'years'],
  'giai đoạn 2041–2045': ['2045-12-31', 'years'],
  'từ ngày 01/6/2042 đến ngày 30/6/2042': ['2042-06-30', 'day'],
  'từ 01/6 đến 30/6/2042': ['2042-06-30', 'day'],
  'từ ngày 01/6/2042 đến trước ngày 30/6/2042': ['2042-06-29', 'day'],
  'từ tháng 6 đến hết tháng 9/2042': ['2042-09-30', 'month'],
  'tháng 6-8/2042': ['2042-08-31', 'month'],
  'từ nay đến hết năm 2042': ['2042-12-31', 'year'],
  'trong quý II, quý III/2042': ['2042-09-30', 'quarter'],
  'trong tháng 6 và tháng 7/2042': ['2042-07-31', 'month'],
  'ngày cuối cùng của tháng 2/2042': ['2042-02-28', 'day'],
  'trước ngày 25 tháng cuối quý III/2042': ['2042-09-24', 'day'],
  'ngày 1 tháng đầu quý III/2042': ['2042-07-01', 'day'],
  'ngày 30 tháng cuối quý III/2042': ['2042-09-30', 'day'],
  'tháng đầu quý III/2042': ['2042-07-31', 'month'],
  'tháng giữa quý III/2042': ['2042-08-31', 'month'],
  'tháng thứ hai của quý III/2042': ['2042-08-31', 'month'],
  'ngày đầu tiên của quý III/2042': ['2042-07-01', 'day'],
  '30 tháng 6/2042': ['2042-06-30', 'day'],
  'ngày 30 tháng sáu/2042': ['2042-06-30', 'day'],
  'ngày mùng 5 tháng 6/2042': ['2042-06-05', 'day'],
  'ngày 30 , tháng 6,năm 2042': ['2042-06-30', 'day'],
  'quý III.2042': ['2042-09-30', 'quarter'],
  'quý 3 - 2042': ['2042-09-30', 'quarter'],
  'quý II-2042': ['2042-06-30', 'quarter'],
  'nửa đầu năm 2042': ['2042-06-30', 'half'],
  'nửa sau năm 2042': ['2042-12-31', 'half'],
  '11 tháng đầu năm 2042': ['2042-11-30', 'months'],
  '01 tháng cuối năm 2042': ['2042-12-31', 'month'],
  'trước giai đoạn 2041 - 2045': ['2040-12-31', 'years'],
  'các quý II và III/2042': ['2042-09-30', 'quarter'],
  'tháng 6, 7 và 8/2042': ['2042-08-31', 'month'],
  'tháng 11/2041 và tháng 2/2042': ['2042-02-28', 'month'],
  'những năm 2041, 2042': ['2042-12-31', 'year'],
  ' trước  ngày\n30/6/2042 ': ['2042-06-29', 'day'],
};

test.for(Object.entries(DATED))('«%s» ends on %s', ([words, [due, precision]]) => {
  expect(readDeadline(words)).toEqual({ kind: 'dated', due, precision });
});

test.for(['thường xuyên', 'Thường xuyên', 'liên tục, thường xuyên'])('«%s» never ends', (words) => {
  expect(readDeadline(words)).toEqual({ kind: 'ongoing' });
});

test.for([
  'hằng tháng',
  'hàng quý',
  'định kỳ hằng năm',
  'trước ngày 15 hằng tháng',
  'ngày 25 hằng tháng',
  'hằng tháng, trước ngày 25',
  'trước ngày 25 tháng cuối quý',
  'ngày 25 của tháng cuối quý',
  'hằng quý (trước ngày 20 của tháng cuối quý)',
  'trước ngày 10 tháng sau',
  'trước ngày 15/12 hằng năm',
  'trước 16 giờ thứ Sáu hằng tuần',
  '06 tháng/lần',
  '6 tháng một lần',
  'mỗi quý một lần',
  '2 lần/năm',
  'định kỳ 6 tháng, hằng năm',
  'hằng tháng đến hết năm 2042',
])('«%s» comes again', (words) => {
  expect(readDeadline(words)).toEqual({ kind: 'recurring' });
});

test.for([
  'trong 30 ngày làm việc kể từ ngày ban hành Thông báo này',
  'trong vòng 15 ngày kể từ ngày nhận được văn bản',
  'trong 15 ngày kể từ ngày ban hành Quyết định',
  'sau 10 ngày kể từ ngày ban hành Thông báo này',
  'trong vòng 24 giờ kể từ khi xảy ra sự cố',
  'trong vòng 24 giờ kể từ ngày 01/6/2042',
  'trong vòng 15 ngày làm việc kể từ ngày 01/6/2042',
  'sau 10 ngày kể từ ngày 01/6/2042',
  'ngày 15/6/2042 và ngày 15/12/2042',
  'ngày 15/6/2042,ngày 15/12/2042',
  'trong vòng 15 ngày',
  'ngay sau khi có kết quả thẩm định',
  'trước kỳ họp thứ 5 của HĐND tỉnh',
  'trước kỳ họp giữa năm 2042',
  'trước mùa mưa bão',
  'trước ngày khai mạc kỳ họp 10 ngày',
  'trong nhiệm kỳ 2040 - 2045',
  'trước năm học 2042 - 2043',
  'sau ngày 30/6/2042',
  'từ ngày 01/7/2042',
  'trước ngày 15/6/2042 và ngày 15/12/2042',
  '9 tháng đầu năm',
  'trước 30/6',
  'trước ngày 30/6/42',
  'tháng 6',
  'quý III',
  'cuối năm',
  'hết quý',
  'đầu tháng',
  'đầu tháng 4/2024',
  'giữa năm 2042',
  'tuần thứ 2 tháng 6/2042',
  'ngày làm việc cuối cùng của tháng 6/2042',
])('«%s» is a time without a day', (words) => {
  expect(readDeadline(words, '2042-05-03')).toEqual({ kind: 'worded' });
});

test.for([
  ['trong vòng 15 ngày kể từ ngày ban hành Thông báo này', '2042-05-18', '2042-05-03'],
  ['trong vòng 15 ngày kể từ ngày ban hành', '2042-05-18', '2042-05-03'],
  ['trong thời hạn 15 (mười lăm) ngày, kể từ ngày ký ban hành Thông báo', '2042-05-18', '2042-05-03'],
  ['trong vòng mười lăm ngày kể từ ngày Thông báo này được ban hành', '2042-05-18', '2042-05-03'],
  ['chậm nhất sau 10 ngày kể từ ngày ban hành văn bản này', '2042-05-13', '2042-05-03'],
  ['không quá 02 tuần kể từ ngày ký', '2042-05-17', '2042-05-03'],
  ['trong 01 tháng kể từ ngày ban hành', '2042-06-03', '2042-05-03'],
  ['trong 01 tháng kể từ ngày 31/01/2042', '2042-02-28', '2042-01-31'],
  ['trong 30 ngày kể từ ngày 01 tháng 6 năm 2042', '2042-07-01', '2042-06-01'],
  ['10 ngày kể từ ngày 01/6/2042', '2042-06-11', '2042-06-01'],
  ['trong 01 quý kể từ ngày 31/01/2042', '2042-04-30', '2042-01-31'],
  ['trong 02 năm kể từ ngày 29/02/2040', '2042-02-28', '2040-02-29'],
] as const)('«%s» is counted to %s, from the day after %s', ([words, due, countedFrom]) => {
  expect(readDeadline(words, '2042-05-03')).toEqual({ kind: 'dated', due, precision: 'day', countedFrom });
});

test('days from the issue of a notice without a printed day have no last day', () => {
  expect(readDeadline('trong vòng 15 ngày kể từ ngày ban hành Thông báo này')).toEqual({ kind: 'worded' });
});

test('figures and words that disagree are not counted', () => {
  expect(readDeadline('trong 15 (năm) ngày kể từ ngày ban hành', '2042-05-03')?.kind).not.toBe('dated');
});

test.for([
  '',
  'sớm',
  'kịp thời',
  'trước mắt',
  'trong thời gian tới',
  'trong thời gian sớm nhất',
  'theo kế hoạch đã đề ra',
  '31/6/2024',
  '29/2/2023',
  '31/4',
  'ngày 31 tháng 4 năm 2042',
  'trước ngày 32 hằng tháng',
  'trong 15 ngày kể từ ngày 31/4/2042',
  'tháng 13/2024',
  'tháng 0/2024',
  'đầu tháng 13/2042',
  'tháng 6/2402',
  'quý V/2024',
  'trước 99h ngày 30/6/2042',
  'trước 24 giờ 30 ngày 30/6/2042',
  'trước 17 giờ 75 phút ngày 30/6/2042',
  'trước 17 giờ năm 2024',
  'từ ngày 30/6/2042 đến ngày 01/6/2042',
  'chi thường xuyên',
  'kinh phí hằng năm',
  'phải báo cáo UBND tỉnh trong tháng 6/2042',
  'đến năm 2030, tầm nhìn đến năm 2050',
  'quý V.2042',
  '12 tháng đầu năm 2042',
  'giai đoạn 2045 - 2041',
  'từ tháng 9 đến tháng 6/2042',
  'ngày 31 tháng cuối quý III/2042',
  'ngày 0 tháng đầu quý III/2042',
  'ngày 25 của quý III/2042',
  'tháng 8, tháng 6/2042',
  'tháng 6, tháng 6/2042',
  'tháng 6, 13 và 8/2042',
  'trong các tháng 6/2042',
  'trước quý II, quý III/2042',
])('«%s» is not read', (words) => {
  expect(readDeadline(words, '2042-05-03')).toBeUndefined();
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

/** A day before the other, `YYYY-MM-DD`. */
const eve = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** All ways to print one day, and the first and last day of its month, quarter, half and year with all of theirs. */
function printedTimes(iso: string): { first: string; last: string; forms: string[] }[] {
  const [year, month, date] = iso.split('-') as [string, string, string];
  const [m, d] = [Number(month), Number(date)];
  const quarter = Math.ceil(m / 3);
  const end = (to: number): string =>
    eve(to === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(to + 1).padStart(2, '0')}-01`);
  const start = (from: number): string => `${year}-${String(from).padStart(2, '0')}-01`;
  const names = 'giêng hai ba tư năm sáu bảy tám chín mười'.split(' ').concat('mười một', 'mười hai');
  return [
    {
      first: iso,
      last: iso,
      forms: [
        `${d}/${m}/${year}`,
        `ngày ${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        `${d}-${m}-${year}`,
        `ngày ${d} tháng ${m} năm ${year}`,
        `ngày ${d} tháng ${names[m - 1]} năm ${year}`,
        `ngày ${d} tháng ${m}/${year}`,
        `ngày ${d}/${m} năm ${year}`,
      ],
    },
    {
      first: start(m),
      last: end(m),
      forms: [`tháng ${m}/${year}`, `tháng ${month} năm ${year}`, `tháng ${names[m - 1]} năm ${year}`],
    },
    {
      first: start(quarter * 3 - 2),
      last: end(quarter * 3),
      forms: [
        `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`,
        `quý ${quarter} năm ${year}`,
        `quý ${['một', 'hai', 'ba', 'tư'][quarter - 1]}, năm ${year}`,
      ],
    },
    { first: start(1), last: end(9), forms: [`9 tháng đầu năm ${year}`, `chín tháng đầu năm ${year}`] },
    { first: start(7), last: end(12), forms: [`06 tháng cuối năm ${year}`, `nửa cuối năm ${year}`] },
    { first: start(1), last: end(12), forms: [`năm ${year}`] },
    {
      first: start(1),
      last: `${Number(year) + 4}-12-31`,
      forms: [`giai đoạn ${year} - ${Number(year) + 4}`],
    },
  ];
}

test('every time, however printed, ends on its last day, and only «trước» or its first moment ends it before', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      (date) => {
        for (const { first, last, forms } of printedTimes(date.toISOString().slice(0, 10))) {
          for (const form of forms) {
            const dueOf = (words: string): unknown => readDeadline(words) ?? words;
            for (const within of [
              '',
              'chậm nhất ',
              'đến hết ',
              'trong ',
              'trước khi kết thúc ',
              'trước cuối ',
            ])
              expect(dueOf(within + form)).toMatchObject({ kind: 'dated', due: last });
            expect(dueOf(`hoàn thành trước ${form}`)).toMatchObject({ kind: 'dated', due: eve(first) });
            if (first !== last) continue;
            expect(dueOf(`trước 17 giờ 30 ${form}`)).toMatchObject({ due: last });
            expect(dueOf(`trước 24h00 ${form}`)).toMatchObject({ due: last });
            expect(dueOf(`trước 0 giờ ${form}`)).toMatchObject({ due: eve(first) });
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a range ends where its second time does', () => {
  fc.assert(
    fc.property(
      day.filter((iso) => iso < '2098'),
      fc.integer({ min: 0, max: 400 }),
      (iso, days) => {
        const to = new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        const print = (one: string): string => one.split('-').map(Number).toReversed().join('/');
        expect(readDeadline(`từ ngày ${print(iso)} đến ngày ${print(to)}`)).toMatchObject({ due: to });
      },
    ),
  );
});

test('what has more letters than any deadline is none', () => {
  expect(readDeadline(`${'trước '.repeat(70)}30/6/2042`)).toBeUndefined();
});

test('a flood of words is answered at once', () => {
  const start = process.cpuUsage();
  for (const part of ['tháng 1 đến ', '1', 'trước ngày 1 ', 'ngày ', 'hằng tháng ', '11 ', 'trong '])
    for (const count of [10, 30, 300]) readDeadline(part.repeat(count));
  // The work, in microseconds: a machine that others use has less time for it.
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
