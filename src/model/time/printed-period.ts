import { readDate } from '../document/document-date.ts';
import { lastDayOf } from './calendar.ts';
import { readPrintedCount } from './printed-count.ts';

/** How exactly a text says when: to the day, or only to a month, some months, a quarter, half a year, a year, years. */
export const PERIOD_PRECISIONS = ['day', 'month', 'months', 'quarter', 'half', 'year', 'years'] as const;
export type PeriodPrecision = (typeof PERIOD_PRECISIONS)[number];

/** A time that a text names, from its first day to its last (ISO 8601). */
export interface PrintedPeriod {
  first: string;
  last: string;
  precision: PeriodPrecision;
}

const YEAR = '((?:19|20)\\d\\d)';
const QUARTER_NAMES: Readonly<Record<string, string>> = {
  nhất: '1',
  một: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  bốn: '4',
};
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?=(?:ngày )?\d)/;
const MONTHS_OF_YEAR = new RegExp(`^(.+?) tháng (đầu|cuối) (?:của )?năm ${YEAR}$`);
const HALF = new RegExp(`^nửa (đầu|cuối|sau) (?:của )?năm ${YEAR}$`);
const YEARS = new RegExp(
  `^(?:giai đoạn|thời kỳ|(?:các |những |(?:\\d{1,2}|hai|ba|bốn|năm) )?năm) (?:từ )?(?:năm )?${YEAR} ?(?:-|đến|tới) ?(?:hết )?(?:năm )?${YEAR}$`,
);
const DAY_WITHIN =
  /^(?:(?:ngày )?(?<day>\d{1,2})|ngày (?:(?<last>cuối)(?: cùng)?|đầu(?: tiên)?)) (?:của )?(?<rest>(?:tháng|quý|năm) .+)$/;
const MONTH_OF_QUARTER = /^tháng (cuối|thứ ba|thứ hai|giữa|đầu)(?: cùng| tiên)? (?:của )?(quý .+)$/;
const MONTHS_BEFORE_END: Readonly<Record<string, number>> = {
  cuối: 0,
  'thứ ba': 0,
  giữa: 1,
  'thứ hai': 1,
  đầu: 2,
};

/**
 * Read words that are a time and nothing else, in the letters of `normalisePrint`, lower case, single blanks;
 * `undefined` when they are none, or no time of the calendar. All that {@link readDate} reads, and `quý tư năm 2042`,
 * `ngày 30 tháng 6/2042`, `9 tháng đầu năm 2042`, `nửa cuối năm 2042`, `giai đoạn 2041 - 2045`, `ngày cuối cùng của
 * tháng 6/2042`, `ngày 25 tháng cuối quý III/2042`.
 */
export function readPrintedPeriod(words: string): PrintedPeriod | undefined {
  const letters = words
    .replace(WEEKDAY, '')
    .replace(/ ?, ?(?=(?:tháng|năm) )/g, ' ')
    .replace(/(?:mùng|mồng) (?=\d)/, '')
    .replace(/^quý (nhất|một|hai|ba|tư|bốn)(?![\p{L}])/u, (_, name: string) => `quý ${QUARTER_NAMES[name]}`)
    .replace(/^(quý (?:[1-4]|iv|i{1,3})) ?[.-] ?(?=\d)/, '$1/');
  return readDocumentDate(letters) ?? readWithinYear(letters) ?? readYears(letters) ?? readWithin(letters);
}

function readDocumentDate(letters: string): PrintedPeriod | undefined {
  const read = readDate(letters, 0);
  if (!read || read.end !== letters.length) return undefined;
  const { iso, precision } = read;
  if (precision === 'day') return oneDay(iso);
  if (precision === 'year') return { first: `${iso}-01-01`, last: `${iso}-12-31`, precision };
  const [from = '', to = from] = iso.split('/');
  return months(from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5)), precision);
}

function readWithinYear(letters: string): PrintedPeriod | undefined {
  const half = HALF.exec(letters);
  if (half) return half[1] === 'đầu' ? months(half[2], 1, 6, 'half') : months(half[2], 7, 12, 'half');
  const [, printed = '', end, year] = MONTHS_OF_YEAR.exec(letters) ?? [];
  const count = readPrintedCount(printed);
  if (count === undefined || count > 11) return undefined;
  const precision = count === 6 ? 'half' : count === 3 ? 'quarter' : count === 1 ? 'month' : 'months';
  return end === 'đầu' ? months(year, 1, count, precision) : months(year, 13 - count, 12, precision);
}

function readYears(letters: string): PrintedPeriod | undefined {
  const [, from = '', to = ''] = YEARS.exec(letters) ?? [];
  return from < to ? { first: `${from}-01-01`, last: `${to}-12-31`, precision: 'years' } : undefined;
}

/** A month of a quarter or a day within a month, quarter or year: `ngày 25 tháng cuối quý III/2042`. */
function readWithin(letters: string): PrintedPeriod | undefined {
  const [, name = '', quarter = ''] = MONTH_OF_QUARTER.exec(letters) ?? [];
  const whole = quarter === '' ? undefined : readPrintedPeriod(quarter);
  if (whole?.precision === 'quarter') {
    const month = Number(whole.last.slice(5, 7)) - (MONTHS_BEFORE_END[name] ?? 0);
    return months(whole.last.slice(0, 4), month, month, 'month');
  }
  const { day, last, rest = '' } = DAY_WITHIN.exec(letters)?.groups ?? {};
  const within = rest === '' ? undefined : readPrintedPeriod(rest);
  if (!within) return undefined;
  if (day === undefined) return oneDay(last === undefined ? within.first : within.last);
  const iso = `${within.first.slice(0, 8)}${pad(Number(day))}`;
  return within.precision === 'month' && Number(day) >= 1 && iso <= within.last ? oneDay(iso) : undefined;
}

function oneDay(iso: string): PrintedPeriod {
  return { first: iso, last: iso, precision: 'day' };
}

function months(year = '', from: number, to: number, precision: PeriodPrecision): PrintedPeriod | undefined {
  const last = lastDayOf(Number(year), to);
  if (last === undefined) return undefined;
  return { first: `${year}-${pad(from)}-01`, last: `${year}-${pad(to)}-${pad(last)}`, precision };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
