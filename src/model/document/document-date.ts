import { normalisePrint } from '../text/normalise-print.ts';
import { isIsoDay } from '../time/iso-day.ts';
import { matchAt } from './match-at.ts';

/** A date as a document prints it, with the part of the calendar it is certain of. */
export interface PrintedDate {
  /** ISO 8601: `2024-03-12`, `2024-03`, `2024`; a quarter is the interval of its months, `2024-01/2024-03`. */
  iso: string;
  precision: 'day' | 'month' | 'quarter' | 'year';
  /** The words as printed: `ngày 12/3/2024`, `quý I/2024`. */
  printed: string;
  /** Offsets (UTF-16) in the text given. */
  start: number;
  end: number;
}

/**
 * Read the date that starts exactly at an offset; undefined where none does, or where the calendar has no such day.
 * Forms: `ngày d/m/y`, `ngày d tháng m năm y` (Decree 30/2020/NĐ-CP, appendix I, II.4), `d.m.y`, `d-m-y`, each with or
 * without `ngày`, the day with `mùng` or in words; in part `tháng m/y`, `tháng m năm y`, `quý I/2024`, `năm y`. Blanks
 * may be missing or doubled.
 */
export function readPrintedDate(text: string, offset = 0): PrintedDate | undefined {
  const { letters, offsetOf } = normalisePrint(text.slice(offset, offset + LONGEST));
  const read = readDate(letters, 0);
  if (!read) return undefined;
  const end = offset + offsetOf(read.end);
  return { iso: read.iso, precision: read.precision, printed: text.slice(offset, end), start: offset, end };
}

/** A date read in normalised letters, which have their own offsets. */
export interface ReadDate {
  iso: string;
  precision: PrintedDate['precision'];
  end: number;
}

const LONGEST = 80;
const GAP = '[ \\n]{0,8}';
const YEAR = '((?:19|20)\\d\\d)(?!\\d|[/.-]\\d)';
const MONTH = '(\\d{1,2}|giêng|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)';
/** `mùng 5`, `mùng năm`: the first ten days of a month. */
const DAY = '(?:m[ùồ]ng[ \\n]{0,8})?(\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const NUMBER_WORDS = new Map(
  Object.entries({
    giêng: 1,
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  }).concat([
    ['mười một', 11],
    ['mười hai', 12],
    ['chạp', 12],
  ]),
);
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

const pattern = (...parts: string[]) => new RegExp(parts.join(GAP), 'iuy');
const IN_WORDS = pattern('(?:ngày)?', DAY, 'tháng', `${MONTH},?`, 'năm', YEAR);
const IN_FIGURES = pattern('(?:ngày)?', '(?:m[ùồ]ng)?', '(\\d{1,2})', '([/.-])', '(\\d{1,2})', '\\2', YEAR);
const HALF_FIGURES = pattern('(?:ngày)?', '(?:m[ùồ]ng)?', '(\\d{1,2})', '/', '(\\d{1,2})', 'năm', YEAR);
const MONTH_ONLY = pattern('(?:ngày[ ….]{0,12})?tháng', MONTH, '(?:[/.-]|,?[ \\n]{0,4}năm)', YEAR);
const QUARTER = pattern('quý', '(IV|I{1,3}|[1-4])', '(?:/|,?[ \\n]{0,4}năm)', YEAR);
const YEAR_ONLY = pattern('năm', YEAR);

/** As `readPrintedDate`, in normalised letters. */
export function readDate(letters: string, at: number): ReadDate | undefined {
  const words = matchAt(IN_WORDS, letters, at) ?? matchAt(HALF_FIGURES, letters, at);
  if (words) return day(words[1], words[2], words[3], at + words[0].length);
  const figures = matchAt(IN_FIGURES, letters, at);
  if (figures) return day(figures[1], figures[3], figures[4], at + figures[0].length);
  const month = matchAt(MONTH_ONLY, letters, at);
  if (month) return monthOf(month[1], month[2], at + month[0].length);
  const quarter = matchAt(QUARTER, letters, at);
  if (quarter) return quarterOf(quarter[1], quarter[2], at + quarter[0].length);
  const year = matchAt(YEAR_ONLY, letters, at);
  return year?.[1] ? { iso: year[1], precision: 'year', end: at + year[0].length } : undefined;
}

function day(printed = '', month = '', year = '', end = 0): ReadDate | undefined {
  const iso = `${year}-${twoDigits(numberOf(month))}-${twoDigits(numberOf(printed))}`;
  return isIsoDay(iso) ? { iso, precision: 'day', end } : undefined;
}

function monthOf(month = '', year = '', end = 0): ReadDate | undefined {
  const number = numberOf(month);
  return number >= 1 && number <= 12
    ? { iso: `${year}-${twoDigits(number)}`, precision: 'month', end }
    : undefined;
}

function quarterOf(printed = '', year = '', end = 0): ReadDate {
  const quarter = QUARTERS.indexOf(printed.toLowerCase()) + 1 || Number(printed);
  const [first, last] = [quarter * 3 - 2, quarter * 3].map(twoDigits);
  return { iso: `${year}-${first}/${year}-${last}`, precision: 'quarter', end };
}

function numberOf(printed: string): number {
  return NUMBER_WORDS.get(printed.toLowerCase()) ?? Number(printed);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
