import { readDeadline } from './deadline.ts';
import type { ReadDeadline } from './read-deadline.ts';

/** Letters after a deadline, and words before it, that may still belong to it. */
const REACH = 30;
/** Letters of the longest deadline with a day or a recurrence. */
const LONGEST = 80;
const WORDS_BEFORE = 2;

/** What a time can go on with, and what can stand before it: all else need not be read, for there are many orders. */
const GOES_ON =
  /^[\s,;(]*(?:[/.–-] ?\d|\d|(?:năm|tháng|quý|ngày|tuần|h[ằà]ng|mỗi|từng|đến|tới|cho|và (?=tháng|quý|năm|\d)|của (?=tháng|quý|năm)|lần|lúc|kể|tính|từ)(?![\p{L}\p{M}]))|^[/.-]/iu;
const COMES_BEFORE =
  /(?:^|[\s,(])(?:trước|sau|từ|đầu|giữa|khoảng|nửa|h[ằà]ng|mỗi|ngày|tháng|quý|năm|tuần|giờ|\d+h?)[\s,]+(?:\S+\s+)?$/iu;

/** The words of a deadline as a sentence has them in full. */
export interface WiderDeadline {
  words: string;
  /** Whether the full words name a last day and the part does not. */
  hasDayOfItsOwn: boolean;
}

/**
 * The deadline as the sentence has it, where the words given are only a part of it that means another time: "30/6/2042"
 * of "trước 30/6/2042", "tháng 6" of "tháng 6/2042". `undefined` when any place of the words in the sentence means the
 * same time as the words alone.
 */
export function widerDeadline(
  deadline: string,
  sentence: string,
  issued: string | undefined,
): WiderDeadline | undefined {
  const alone = readDeadline(deadline, issued);
  if (!alone) return undefined;
  let wider: string | undefined;
  for (let at = sentence.indexOf(deadline); at >= 0; at = sentence.indexOf(deadline, at + 1)) {
    const end = at + deadline.length;
    const after = GOES_ON.test(sentence.slice(end)) ? longerAfter(sentence, at, end, REACH) : [];
    const before = COMES_BEFORE.test(sentence.slice(0, at)) ? longerBefore(sentence, at, end) : [];
    const found =
      after.find((words) => goesOn(readDeadline(words, issued), alone)) ??
      before.find((words) => isAnother(readDeadline(words, issued), alone));
    if (found === undefined) return undefined;
    wider ??= found;
  }
  if (wider === undefined) return undefined;
  const hasDay = readDeadline(wider, issued)?.kind === 'dated';
  return { words: wider, hasDayOfItsOwn: hasDay && alone.kind !== 'dated' };
}

/** What begins a deadline and hardly anything else. */
const BEGINNING =
  /(?<![\p{L}\p{M}])(?:chậm nhất|muộn nhất|trễ nhất|trong vòng|trong thời hạn|trong (?=\d)|trước (?=(?:ngày |tháng |quý |năm |cuối |khi hết |lúc |\d))|đến hết|(?:trong|hết) (?=(?:ngày|tháng|quý|năm) [\divx])|h[ằà]ng (?=tháng|quý|tuần))/giu;
const SPAN = /^trong (?:vòng|thời hạn|\d+ (?:giờ|ngày|tuần|tháng)(?: làm việc)? kể từ) /i;
const CLAUSE = /^[^,;:.]*(?:[.,](?=\d)[^,;:.]*)*/u;

/**
 * The first words of an order that read as a deadline, for an order that is marked without one; `undefined` when there are
 * none.
 */
export function deadlineWithin(words: string, issued: string | undefined): string | undefined {
  for (const { 0: beginning, index } of words.matchAll(BEGINNING)) {
    const pieces = longerAfter(words, index, index + beginning.trimEnd().length, LONGEST);
    const found = pieces.find((piece) =>
      /^(?:dated|recurring)$/.test(readDeadline(piece, issued)?.kind ?? ''),
    );
    if (found !== undefined) return found;
    const clause = CLAUSE.exec(words.slice(index))?.[0].trim() ?? '';
    if (SPAN.test(clause) && readDeadline(clause, issued)) return clause;
  }
  return undefined;
}

/** What begins a deadline where an order is looked for; in other sentences it begins much else. */
const BEGINNING_IN_ORDER = new RegExp(
  `${BEGINNING.source}|(?<![\\p{L}\\p{M}])(?:(?:định kỳ|mỗi) (?=\\d|h[ằà]ng|ngày|tuần|tháng|quý|năm|trước|vào|sáu|ba)|ngày \\d{1,2} (?=h[ằà]ng|mỗi|của tháng|tháng (?:đầu|cuối))|sau \\d|đến (?=ngày \\d|cuối (?:tháng|quý|năm))|h[ằà]ng năm|\\d+ (?:ngày|tuần|tháng|năm)\\/lần|hoàn thành (?=ngày \\d)|từ nay (?=đến)|đến (?=\\d{1,2}\\/\\d{1,2}\\/\\d{4})|(?:vào )?cuối (?=(?:tháng|quý|năm) )|vào (?=(?:đầu|giữa) (?:tháng|quý|năm) )|(?:sáu|ba|một|\\d+) (?:tháng|quý|năm|tuần) (?=(?:một|0?1) lần)|không quá (?=\\d+ (?:ngày|tuần|tháng))|trước (?=(?:kỳ|phiên|mùa|hội nghị|đại hội|năm học|thời điểm) )|trong (?=(?:học kỳ|mùa|vụ|tuần|đợt) ))`,
  'giu',
);
/** Behind a span or an occasion these go on with the order. */
const GOES_ON_WITH_ORDER =
  /\s(?:phải|cần|gửi|báo cáo|có trách nhiệm|để|nhằm|theo|và (?=(?:báo cáo|gửi|tổng hợp|chịu))|tổng hợp|thực hiện|hoàn thành|triển khai)(?![\p{L}\p{M}]).*$/u;
const WITHOUT_YEAR =
  /^(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết)(?: là)?(?: ngày| vào ngày)? \d{1,2}\/\d{1,2}(?![\d/])/iu;
const ONGOING_FIRST = /^thường xuyên(?=[ ,])/iu;

/** A deadline as an order prints it. */
export interface PrintedDeadline {
  printed: string;
  /** Where it begins among the words, in UTF-16 units. */
  at: number;
  read: ReadDeadline;
}

/**
 * All deadlines that the words of an order print, in their order: days, recurrences, spans, occasions, and work that
 * never ends. A time is taken with the words before it that belong to it, and never over the end of its clause.
 */
export function deadlinesIn(words: string, issued: string | undefined): PrintedDeadline[] {
  const found: PrintedDeadline[] = [];
  const ongoing = ONGOING_FIRST.exec(words)?.[0];
  for (const { 0: beginning, index } of words.matchAll(BEGINNING_IN_ORDER)) {
    const last = found.at(-1);
    if (last && index < last.at + last.printed.length) continue;
    const deadline = deadlineAt(words, index, beginning, issued);
    if (deadline) found.push(deadline);
  }
  const [first] = found;
  if (ongoing !== undefined && !first) found.push({ printed: ongoing, at: 0, read: { kind: 'ongoing' } });
  return found;
}

function deadlineAt(
  words: string,
  at: number,
  beginning: string,
  issued: string | undefined,
): PrintedDeadline | undefined {
  const part = /^[^;]*/u.exec(words.slice(at))?.[0] ?? '';
  for (const piece of longerAfter(part, 0, beginning.trimEnd().length, LONGEST)) {
    const read = readDeadline(piece, issued);
    if (read?.kind === 'dated' || read?.kind === 'recurring') return { printed: piece, at, read };
  }
  const short = WITHOUT_YEAR.exec(part)?.[0];
  const clause = (CLAUSE.exec(part)?.[0] ?? '').trim();
  const pieces = [clause.replace(GOES_ON_WITH_ORDER, ''), clause].filter((piece) => piece.length <= LONGEST);
  for (const piece of short === undefined ? pieces : [short]) {
    const read = readDeadline(piece, issued);
    if (read) return { printed: piece, at, read };
  }
  return undefined;
}

/** The words with those after them, the longest piece first. */
function longerAfter(sentence: string, start: number, end: number, reach: number): string[] {
  const after = sentence.slice(end, end + reach);
  return [...after.matchAll(/[\p{L}\d](?![\p{L}\p{M}\d])/gu)]
    .map(({ 0: letter, index }) => sentence.slice(start, end + index + letter.length))
    .toReversed();
}

/** The words with those before them, the shortest piece first. */
function longerBefore(sentence: string, start: number, end: number): string[] {
  const before = sentence.slice(0, start);
  return [...before.matchAll(/(?<![^\s(«"])[^\s(«"]/gu)]
    .slice(-WORDS_BEFORE)
    .map(({ index }) => sentence.slice(index, end))
    .toReversed();
}

/** Another last day, or a time that comes again. What only follows, a second day or an occasion, is another time. */
function goesOn(wider: ReadDeadline | undefined, alone: ReadDeadline): boolean {
  if (wider?.kind === 'dated') return alone.kind !== 'dated' || wider.due !== alone.due;
  return wider?.kind === 'recurring' && (alone.kind === 'dated' || alone.kind === 'worded');
}

/** As {@link goesOn}, and no day at all: "đầu tháng 6/2042" is not "tháng 6/2042". */
function isAnother(wider: ReadDeadline | undefined, alone: ReadDeadline): boolean {
  return goesOn(wider, alone) || (wider?.kind === 'worded' && alone.kind === 'dated');
}
