import { lastDayOf } from './calendar.ts';

const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;
const NO_YEAR = /(?<=^|ngày |trước |đến |hết |vào )(\d{1,2})\/(\d{1,2})(?= năm (\d{4})|(?! năm)(?![\d/.-]))/g;
const IN_WORDS = /ngày (\d{1,2}),? tháng (\d{1,2})(?!\d)(?:,?(?: năm |[/.-])(\d{4}))?/g;
const DAY_ONLY = /ngày (\d{1,2})(?![\d/.-]| làm việc)/g;
const MONTH_ONLY = /tháng (\d{1,2})(?!\d| ngày| tháng| năm đầu)/g;
const CLOCK = /(?<![\d/])(\d{1,2}) ?(?:giờ|h|g)(?![\p{L}]) ?(\d{1,2})?(?![\d/])/gu;
/** Before a number of hours that is a span, "trong 48 giờ", no clock is meant. */
const SPAN = /(?:vòng|hạn|gian|trong|quá|nhất|sau) $/;
/** A year in which February has 29 days: what may be without a year is not called impossible. */
const LEAP_YEAR = 2024;

/**
 * The first day or hour that no calendar and no clock has, as printed: `31/4/2042`, `29/2/2041`, `99h`; `undefined` when
 * there is none.
 * @param words in the letters of `deadlineLetters`
 */
export function impossibleTime(words: string): string | undefined {
  for (const [match, day, , month, year] of words.matchAll(FIGURES))
    if (!isDay(day, month, year)) return match;
  for (const form of [NO_YEAR, IN_WORDS])
    for (const [match, day, month, year] of words.matchAll(form)) if (!isDay(day, month, year)) return match;
  for (const [match, day] of words.matchAll(DAY_ONLY)) if (!isDay(day, '1', undefined)) return match;
  for (const [match, month] of words.matchAll(MONTH_ONLY)) if (!isDay('1', month, undefined)) return match;
  for (const { 0: match, 1: hour = '', 2: minute = '0', index } of words.matchAll(CLOCK)) {
    if (SPAN.test(words.slice(0, index)) && /^\D*(?: kể| từ|,|$)/.test(words.slice(index + match.length)))
      continue;
    if (Number(minute) > 59 || Number(hour) * 60 + Number(minute) > 24 * 60) return match.trim();
  }
  return undefined;
}

function isDay(day = '', month = '', year: string | undefined): boolean {
  const last = lastDayOf(year === undefined ? LEAP_YEAR : Number(year), Number(month));
  return last !== undefined && Number(day) >= 1 && Number(day) <= last;
}
