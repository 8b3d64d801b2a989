import { isIsoDay } from '../time/iso-day.ts';
import { matchAt } from './match-at.ts';

/** Why words in the form of a date are no day: not in the calendar, a part left blank or out, a year of two digits. */
export type DateFault = 'not-in-calendar' | 'no-day' | 'no-year' | 'short-year' | 'odd';

/** A date that is printed and cannot be read whole. */
export interface DoubtfulDate {
  fault: DateFault;
  /** What is certain of it: the year, or the month of a date whose day is blank; absent where not even the year is. */
  iso?: string;
  end: number;
}

const GAP = '[ \\n]{0,8}';
/** Digits, or the dots and lines that stand where digits are to be written by hand; or nothing. */
const PART = '(\\d{1,5}|[….·_]{1,20}|)';
const WORD_PART = '(\\d{1,3}|[….·_]{1,20}|\\p{L}{2,5}|)';
const pattern = (...parts: string[]) => new RegExp(parts.join(GAP), 'iuy');
const IN_FIGURES = pattern(
  'ngày',
  '(?:m[ùồ]ng)?',
  PART,
  '[/.-]',
  PART,
  `(?:(?:[/.-]|,?${GAP}năm)${GAP}${PART})?(?![\\p{L}\\d])`,
);
const BARE = pattern('(\\d{1,2})', '[/.-]', '(\\d{1,2})', '[/.-]', '((?:19|20)\\d\\d)(?![\\p{L}\\d/.-])');
const IN_WORDS = pattern(
  'ngày',
  '(?:m[ùồ]ng)?',
  WORD_PART,
  'tháng',
  WORD_PART,
  `(?:,?${GAP}năm${GAP}${PART})?(?![\\p{L}\\d])`,
);
const MONTH = pattern('tháng', '(\\d{1,2})', `(?:[/.-]|,?${GAP}năm)`, '((?:19|20)\\d\\d)(?![\\p{L}\\d])');

/**
 * Read the words at an offset of normalised letters that have the form of a date and name no day: `ngày 29/2/2041`,
 * `ngày 5/3/41`, `ngày …/3/2041`, `ngày 05/3`. To be asked where `readDate` reads nothing.
 */
export function readDoubtfulDate(letters: string, at: number): DoubtfulDate | undefined {
  for (const form of [IN_WORDS, IN_FIGURES, BARE]) {
    const read = matchAt(form, letters, at);
    if (read) return judge(read[1], read[2], read[3], at + read[0].trimEnd().length);
  }
  const month = matchAt(MONTH, letters, at);
  return month?.[2] === undefined
    ? undefined
    : { fault: 'not-in-calendar', iso: month[2], end: at + month[0].length };
}

function judge(day = '', month = '', year = '', end = 0): DoubtfulDate | undefined {
  const hasDay = /[\d\p{L}]/u.test(day);
  if (!/[\d….·_]/.test(day + month + year)) return undefined;
  if (!/\d/.test(year)) return { fault: 'no-year', end };
  if (/^\d\d$/.test(year)) return { fault: 'short-year', end };
  if (!/^(?:19|20)\d\d$/.test(year)) return { fault: 'odd', end };
  const monthOfYear = Number(month) >= 1 && Number(month) <= 12 ? `-${month.padStart(2, '0')}` : '';
  if (!hasDay) return { fault: 'no-day', iso: `${year}${monthOfYear}`, end };
  const isDay = isIsoDay(`${year}${monthOfYear}-${day.padStart(2, '0')}`);
  return { fault: isDay || !/^\d+ \d+$/.test(`${day} ${month}`) ? 'odd' : 'not-in-calendar', iso: year, end };
}
