import { normalisePrint } from '../text/normalise-print.ts';
import { addDays } from './calendar.ts';
import { readCountedDeadline } from './counted-deadline.ts';
import { impossibleTime } from './impossible-time.ts';
import { type PeriodPrecision, type PrintedPeriod, readPrintedPeriod } from './printed-period.ts';
import type { ReadDeadline } from './read-deadline.ts';
import { isRecurring, isTimeInWords } from './worded-deadline.ts';

type Dated = ReadDeadline & { kind: 'dated' };

/** More letters than any deadline has. */
const MOST_LETTERS = 400;

/** The forms that can be read, for the message when one cannot. */
export const READABLE_DEADLINES =
  'trong tháng 6/2024; chậm nhất 30/9/2024; đến hết ngày 31/12/2024; trước ngày 15/7/2024; trước 17 giờ 00 ngày 15/7/2024; quý III/2024; 9 tháng đầu năm 2024; trước cuối năm 2024; giai đoạn 2024 - 2025; từ ngày 01/6/2024 đến ngày 30/6/2024; trong vòng 15 ngày kể từ ngày ban hành Thông báo này; trước ngày 25 hằng tháng; 6 tháng/lần; ngay sau khi …; trước kỳ họp …; đầu tháng 4/2024; thường xuyên';

const ONGOING = /^(?:thường xuyên|liên tục)(?:,? (?:và )?(?:thường xuyên|liên tục))?$/;
/** Words that may come before the time and do not change its last day. */
const FILLER =
  /^(?:thời hạn|thời gian|hạn cuối(?: cùng)?|hạn chót|hạn|hoàn thành|xong|phải|chậm nhất|muộn nhất|trễ nhất|không (?:được )?(?:muộn|chậm|trễ) hơn|không quá|tối đa|(?:kể )?từ nay|cho đến|cho tới|là|vào|đến|tới|ngay trong|trong|trước và trong|trước hoặc trong)(?: ?[:,])? /;
/** The end of what follows is meant, so that "trước" before it takes nothing away: "trước khi hết năm 2024". */
const END = /^(?:khi )?(?:hết|cuối|(?:thời điểm )?kết thúc) /;
const BEFORE = /^trước /;
/** A moment within a day: "17 giờ 00,", "hết giờ làm việc", "cuối buổi chiều". */
const CLOCK =
  /^(?:lúc )?(?<hour>\d{1,2}) ?(?:giờ|h|g|:(?=\d)) ?(?:(?<minute>\d{1,2}) ?(?:phút|p|')?)?(?: ?\d{1,2} ?giây)?(?: (?:sáng|trưa|chiều|tối|đêm))?,? (?:của )?/;
const PART_OF_DAY =
  /^(?:(?:hết|cuối|trong|đầu) )?(?:giờ (?:làm việc|hành chính|chiều|sáng)|(?:buổi )?(?:sáng|trưa|chiều|tối)),? (?:của )?/;
const CLOCK_LAST = /^(.+?),? (?:vào )?(lúc \d.*|\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: phút)?)$/;
const RANGE =
  /^(?:(?:kể |bắt đầu )?từ )?(?<from>.+?)(?: (?:cho )?(?:đến|tới) | ?- ?)(?<to>(?:trước |hết |cuối )*.+)$/;
const PART_OF_LIST = /,? và |, ?|; ?/;
const NAMES = ['ngày', 'tháng', 'quý', 'năm'];

/**
 * Read the own words of a deadline; `undefined` when they name no time, or one that is not in the calendar. "trước"
 * leaves out the day it names, and with a month, quarter or year all of it; before the end of a time, or before an hour,
 * the day still counts, but for nought o'clock, which is the end of the day before. A number of days runs from the day
 * after (Civil Code 2015, articles 147 and 148), and has a day only where the day it runs from is printed. Vague
 * words ("đầu tháng 4") have no day: nothing is guessed.
 * @param issued day of the notice, where it prints one
 */
export function readDeadline(printed: string, issued?: string): ReadDeadline | undefined {
  const words = deadlineLetters(printed);
  if (words.length > MOST_LETTERS) return undefined;
  if (ONGOING.test(words)) return { kind: 'ongoing' };
  if (impossibleTime(words) !== undefined) return undefined;
  const counted = readCountedDeadline(words, issued);
  if (counted) return counted;
  const dated = readDated(words);
  if (dated) return dated;
  if (isRecurring(words)) return { kind: 'recurring' };
  return isTimeInWords(words) ? { kind: 'worded' } : undefined;
}

/** Words of a deadline in the letters its readers take: one blank, one dash, no capitals. */
export function deadlineLetters(printed: string): string {
  return normalisePrint(printed)
    .letters.trim()
    .replace(/[\s\n]+/g, ' ')
    .replace(/[.;,]$/, '')
    .toLowerCase();
}

function readDated(words: string): Dated | undefined {
  return readOne(words) ?? readRange(readLead(words));
}

/** One time with what stands before it. */
function readOne(words: string): Dated | undefined {
  const { isBefore, isEnd, rest } = readLead(words);
  const moment = readMoment(rest);
  if (moment) {
    const period = readPrintedPeriod(moment.rest);
    if (period?.precision !== 'day') return undefined;
    return dated(moment.isFirst ? addDays(period.first, -1) : period.last, 'day');
  }
  const period = readPrintedPeriod(rest) ?? (isBefore ? undefined : readList(rest));
  return period && dated(isBefore && !isEnd ? addDays(period.first, -1) : period.last, period.precision);
}

function dated(due: string, precision: PeriodPrecision): Dated {
  return { kind: 'dated', due, precision };
}

/** What stands before a time: whether "trước" does, and whether the end of the time is meant. */
interface Lead {
  isBefore: boolean;
  isEnd: boolean;
  rest: string;
}

function readLead(words: string): Lead {
  let [rest, isBefore, isEnd] = [words, false, false];
  for (;;) {
    const filler = FILLER.exec(rest)?.[0];
    const end = PART_OF_DAY.test(rest) ? undefined : END.exec(rest)?.[0];
    const before = BEFORE.exec(rest)?.[0];
    const taken = filler ?? end ?? before;
    if (taken === undefined) return { isBefore, isEnd, rest };
    if (filler === undefined && end !== undefined) isEnd = true;
    if (filler === undefined && before !== undefined) [isBefore, isEnd] = [true, false];
    rest = rest.slice(taken.length);
  }
}

/** A moment of a day before or after the day; `isFirst` for the one with which the day begins. */
function readMoment(words: string): { isFirst: boolean; rest: string } | undefined {
  const [, day, clock] = CLOCK_LAST.exec(words) ?? [];
  const letters = day !== undefined && clock !== undefined ? `${clock} ${day}` : words;
  const match = CLOCK.exec(letters);
  if (match) {
    const { hour, minute = '0' } = match.groups ?? {};
    return { isFirst: Number(hour) === 0 && Number(minute) === 0, rest: letters.slice(match[0].length) };
  }
  const part = PART_OF_DAY.exec(words)?.[0];
  return part === undefined ? undefined : { isFirst: false, rest: words.slice(part.length) };
}

/** From one time to another: the last day of the other. The first may leave out the year that the second prints. */
function readRange({ isBefore, rest }: Lead): Dated | undefined {
  const { from = '', to = '' } = (isBefore ? undefined : RANGE.exec(rest)?.groups) ?? {};
  const name = NAMES.find((word) => from.startsWith(`${word} `));
  const last = to ? (readOne(to) ?? (name && readOne(`${name} ${to}`))) : undefined;
  if (!last) return undefined;
  const first = readPrintedPeriod(from) ?? readPrintedPeriod(`${from}/${last.due.slice(0, 4)}`);
  return first && first.first <= last.due ? last : undefined;
}

/** Months, quarters or years side by side, "quý II, quý III/2041": as one time from the first to the last. */
function readList(words: string): PrintedPeriod | undefined {
  const parts = words.split(PART_OF_LIST);
  const [head = ''] = parts;
  const name = NAMES.slice(1).find((word) => new RegExp(`^(?:các |những )?${word} `).test(head));
  const year = /(?:19|20)\d\d$/.exec(words)?.[0];
  if (parts.length < 2 || name === undefined || year === undefined) return undefined;
  const periods = parts.map((part) => {
    const named = part.replace(/^(?:các |những )/, '');
    const full = named.startsWith(`${name} `) ? named : `${name} ${named}`;
    return readPrintedPeriod(full) ?? readPrintedPeriod(`${full}/${year}`);
  });
  const [first, last] = [periods[0], periods.at(-1)];
  const isRising = periods.every((period, index) => period && period.last > (periods[index - 1]?.last ?? ''));
  return first && last && isRising ? { ...last, first: first.first } : undefined;
}
