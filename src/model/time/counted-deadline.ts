import { addDays, addMonths } from './calendar.ts';
import { readPrintedCount } from './printed-count.ts';
import { readPrintedPeriod } from './printed-period.ts';
import type { ReadDeadline } from './read-deadline.ts';

const WITHIN =
  '(?<within>(?:(?:thời hạn|hoàn thành|xong|là|trong vòng|trong thời hạn|trong thời gian|trong|chậm nhất|muộn nhất|trễ nhất|không quá|tối đa|không (?:muộn|chậm) hơn),? )+)?(?<after>sau )?';
const COUNTED = new RegExp(
  `^${WITHIN}(?<count>\\d{1,3}(?: ?\\([^)]+\\))?|\\p{L}[\\p{L} ]*?) (?<unit>giờ|ngày|tuần|tháng|quý|năm)(?<working> làm việc)?,? (?:kể từ|tính từ|từ|kể|sau) (?<start>.+)$`,
  'u',
);
const ISSUE =
  /^(?:(?:từ )?(?:khi|ngày|thời điểm) )?(?:(?:ban hành|ký(?:,? ban hành)?)(?: (?:thông báo(?: kết luận)?(?: này)?|(?:văn bản|kết luận) này))?|ra thông báo(?: kết luận)?(?: này)?|(?:thông báo(?: kết luận)?|văn bản|kết luận) này(?: được (?:ban hành|ký(?: ban hành)?))?|thông báo(?: kết luận)? được (?:ban hành|ký(?: ban hành)?))$/;

/**
 * A number of days, weeks, months, quarters or years from a day: "trong vòng 15 ngày kể từ ngày ban hành". The last day
 * where the first is printed, else only words; working days and hours are only words, for no notice prints the
 * holidays. "sau 15 ngày kể từ …" alone names no last day.
 * @param words in the letters of `deadlineLetters`
 * @param issued day of the notice, where it prints one
 * @returns `undefined` when the words are no such number
 */
export function readCountedDeadline(words: string, issued: string | undefined): ReadDeadline | undefined {
  const groups = COUNTED.exec(words)?.groups;
  const count = readPrintedCount(groups?.['count'] ?? '');
  if (!groups || count === undefined) return undefined;
  const { within, after, unit = '', working, start = '' } = groups;
  const from = ISSUE.test(start) ? issued : dayNamed(start);
  const isOpen = after !== undefined && within === undefined;
  if (from === undefined || working !== undefined || unit === 'giờ' || isOpen) return { kind: 'worded' };
  return { kind: 'dated', due: lastOf(from, count, unit), precision: 'day', countedFrom: from };
}

function dayNamed(words: string): string | undefined {
  const day = readPrintedPeriod(words);
  return day?.precision === 'day' ? day.first : undefined;
}

function lastOf(from: string, count: number, unit: string): string {
  switch (unit) {
    case 'tháng':
      return addMonths(from, count);
    case 'quý':
      return addMonths(from, count * 3);
    case 'năm':
      return addMonths(from, count * 12);
    default:
      return addDays(from, unit === 'tuần' ? count * 7 : count);
  }
}
