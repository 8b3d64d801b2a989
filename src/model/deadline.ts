import { addDays, lastDayOf } from './calendar.ts';

/** How exactly the text says when: to the day, or only to a month, quarter, half-year or year. */
export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** What the words of a deadline mean: a last day, or work that never ends. */
export type ReadDeadline =
  | { kind: 'dated' /** Last day on which the work is in time. */; due: string; precision: DeadlinePrecision }
  | { kind: 'ongoing' };

/** The forms that can be read, for the message when one cannot. */
export const READABLE_DEADLINES =
  'trong tháng 6/2024; chậm nhất 30/9/2024; đến hết ngày 31/12/2024; trước ngày 15/7/2024; quý III/2024; 6 tháng đầu năm 2024; hết năm 2024; trước ngày 15 hằng tháng; thường xuyên';

interface Period {
  first: string;
  last: string;
  precision: DeadlinePrecision;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** Words that may come before the time and do not change its last day. */
const INCLUSIVE =
  '(?:(?:hạn|thời hạn|hạn cuối|hoàn thành|xong|chậm nhất|muộn nhất|không muộn hơn|không quá|là|vào|đến|tới|hết|trong|cuối) )*';
const HOUR = '(?:(?<hour>\\d{1,2}) ?(?:giờ|h)(?: ?\\d{1,2}(?: phút)?)?,? )?';
const DATED = new RegExp(`^${INCLUSIVE}(?<before>trước )?${INCLUSIVE}${HOUR}(?<time>.+)$`);
const ONGOING =
  /^(?:thường xuyên|liên tục|(?:(?:chậm nhất|trước|vào) )*(?:định kỳ )?(?:(?:ngày )?\d{1,2} )?h[ằà]ng (?:ngày|tuần|tháng|quý|năm))$/;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Months of a year, from one to another, as a period; `undefined` when they are not in the calendar. */
function months(year: string, from: number, to: number, precision: DeadlinePrecision): Period | undefined {
  const last = lastDayOf(Number(year), to);
  if (last === undefined || from < 1) return undefined;
  return { first: `${year}-${pad(from)}-01`, last: `${year}-${pad(to)}-${pad(last)}`, precision };
}

const PERIODS: readonly [RegExp, (...parts: string[]) => Period | undefined][] = [
  [/^(?:ngày )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/, (day, _, month, year) => oneDay(year, month, day)],
  [/^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/, (day, month, year) => oneDay(year, month, day)],
  [
    /^tháng (\d{1,2})(?:[/.-]| năm )(\d{4})$/,
    (month, year) => months(year ?? '', Number(month), Number(month), 'month'),
  ],
  [
    /^quý (iv|i{1,3}|[1-4])(?:[/.-]| năm )(\d{4})$/,
    (name, year) => {
      const quarter = QUARTERS[name ?? ''] ?? 0;
      return months(year ?? '', quarter * 3 - 2, quarter * 3, 'quarter');
    },
  ],
  [
    /^0?6 tháng (đầu|cuối) năm (\d{4})$/,
    (half, year) => (half === 'đầu' ? months(year ?? '', 1, 6, 'half') : months(year ?? '', 7, 12, 'half')),
  ],
  [/^năm (\d{4})$/, (year) => months(year ?? '', 1, 12, 'year')],
];

function oneDay(year = '', month = '', day = ''): Period | undefined {
  const last = lastDayOf(Number(year), Number(month));
  if (last === undefined || Number(day) < 1 || Number(day) > last) return undefined;
  const iso = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  return { first: iso, last: iso, precision: 'day' };
}

/**
 * Read the own words of a deadline; `undefined` when they are none of {@link READABLE_DEADLINES} or no day of the
 * calendar. "trước" leaves out the day it names, and with a month, quarter or year all of it; with an hour the day
 * still counts. Vague words ("đầu tháng 4", "sớm") are not read: nothing is guessed.
 */
export function readDeadline(printed: string): ReadDeadline | undefined {
  const words = printed.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (ONGOING.test(words)) return { kind: 'ongoing' };
  const match = DATED.exec(words)?.groups;
  if (!match) return undefined;
  const period = readPeriod(match['time'] ?? '');
  if (!period || (match['hour'] !== undefined && period.precision !== 'day')) return undefined;
  const isBefore = match['before'] !== undefined && match['hour'] === undefined;
  return {
    kind: 'dated',
    due: isBefore ? addDays(period.first, -1) : period.last,
    precision: period.precision,
  };
}

function readPeriod(words: string): Period | undefined {
  for (const [form, read] of PERIODS) {
    const match = form.exec(words);
    if (match) return read(...match.slice(1));
  }
  return undefined;
}
