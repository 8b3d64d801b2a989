import { agencyKey } from '../registry/agency-key.ts';
import { normalisePrint } from '../text/normalise-print.ts';
import { type NumberContext, readContext } from './document-context.ts';
import type { PrintedDate } from './document-date.ts';
import { isDocument } from './document-evidence.ts';
import { type ListedSerial, readListBefore } from './document-list.ts';
import { type DocumentNumber, type ReadNumber, readDocumentNumber } from './document-number.ts';
import { type NumberTail, readTail } from './document-tail.ts';
import { findTitle } from './document-title.ts';
import type { DateFault } from './doubtful-date.ts';
import { canBeIssuer } from './issuer-abbreviation.ts';

/** A document named by its number in a text. Offsets are UTF-16, in the text given. */
export interface DocumentMention {
  /** The letters of this number: `1556-QĐ/TU`; in `số 12, 13/QĐ-UBND` each serial is its own mention. */
  start: number;
  end: number;
  printed: string;
  number: DocumentNumber;
  /** The nearest type word before it in its clause, as printed; it may disagree with the symbol, which decides. */
  typeWord?: string;
  date?: Pick<PrintedDate, 'iso' | 'precision' | 'printed'>;
  /** Words in the form of a date that name no day, and the year or month that is certain of them. */
  doubtfulDate?: { printed: string; fault: DateFault; iso?: string };
  /** The agency named after it, or between its type word and its number, as printed: `Thủ tướng Chính phủ`. */
  issuer?: string;
  /** The words after `về`, `về việc`, exactly as printed; absent where their end is not certain. */
  title?: string;
  /** What a reader would link: from the type word, or `số`, to the end of the number. */
  spanStart: number;
  spanEnd: number;
}

/**
 * Every document named by number in a text, in order and not overlapping. The work grows with the text's length only.
 * Source of the forms: Decree 30/2020/NĐ-CP, appendix I; Guideline 36-HD/VPTW of 2018; what offices print.
 */
export function findDocumentMentions(text: string): DocumentMention[] {
  if (!/\d/.test(text)) return [];
  const { letters, offsetOf } = normalisePrint(text);
  const slice = (start: number, end: number) => text.slice(offsetOf(start), offsetOf(end));
  return findInLetters(letters).map(({ start, end, spanStart, number, typeWord, tail, title }) => ({
    start: offsetOf(start),
    end: offsetOf(end),
    printed: slice(start, end),
    number,
    ...(typeWord && { typeWord: slice(typeWord.start, typeWord.end) }),
    ...(tail.date && {
      date: {
        iso: tail.date.iso,
        precision: tail.date.precision,
        printed: slice(tail.date.start, tail.date.end),
      },
    }),
    ...(tail.doubt && {
      doubtfulDate: {
        printed: slice(tail.doubt.start, tail.doubt.end),
        fault: tail.doubt.fault,
        ...(tail.doubt.iso && { iso: tail.doubt.iso }),
      },
    }),
    ...(tail.issuer && { issuer: slice(tail.issuer.start, tail.issuer.end) }),
    ...(title && { title: slice(title.start, title.end) }),
    spanStart: offsetOf(spanStart),
    spanEnd: offsetOf(end),
  }));
}

interface Place {
  start: number;
  end: number;
}

interface Found extends Place {
  spanStart: number;
  number: DocumentNumber;
  typeWord?: Place;
  tail: NumberTail;
  title?: Place;
}

/** A digit that can begin a number: glued to no word but `số` and the abbreviation of a type (`NĐ43/2014/NĐ-CP`). */
const DIGIT = /\d(?:(?<![\p{L}\d]\d)|(?<=(?<!\p{L})(?:số|NĐ|QĐ|NQ)\d))/giu;

/** How far a type word may stand from its number and still be part of one link. */
const LINK_REACH = 60;

function findInLetters(letters: string): Found[] {
  const found: Found[] = [];
  for (const { index } of letters.matchAll(DIGIT)) {
    const last = found.at(-1);
    if (index < (last?.end ?? 0)) continue;
    const read = readDocumentNumber(letters, index);
    if (read) found.push(...readMention(letters, index, read, last));
  }
  shareIssuers(letters, found);
  return found;
}

/**
 * `số 12/QĐ-UBND, số 13/QĐ-UBND ngày … của UBND tỉnh Mẫu`: the agency after a list under one type word is that of each
 * number before that has the same symbol and no agency of its own. The date is the last one's only.
 */
function shareIssuers(letters: string, found: readonly Found[]): void {
  for (let at = found.length - 1; at > 0; at--) {
    const [first, next] = [found[at - 1], found[at]];
    if (!first || !next?.tail.issuer || first.tail.issuer) continue;
    const hasOwnType = next.typeWord !== undefined && next.typeWord.start >= first.end;
    const isAlike = first.number.type === next.number.type && first.number.issuer === next.number.issuer;
    if (isAlike && !hasOwnType && continuesList(letters, first.tail.end, next.spanStart))
      first.tail.issuer = next.tail.issuer;
  }
}

/** The mention, before it the serials that share its symbol; none when the number is no document's. */
function readMention(letters: string, start: number, read: ReadNumber, last: Found | undefined): Found[] {
  const from = last?.tail.end ?? 0;
  const list = readListBefore(letters, start, last?.end ?? 0, read.number);
  const listStart = list[0]?.start ?? start;
  if (!standsAlone(letters, start, read.end, list.length > 0)) return [];
  const context = readContext(letters, listStart, from, read.number);
  const after = readTail(letters, read.end);
  const typeWord = ownTypeWord(context) ?? inheritedTypeWord(letters, context, last);
  const judged = typeWord && !context.typeWord ? { ...context, typeWord: INHERITED } : context;
  if (!isDocument(read, judged, (after.date ?? after.doubt) !== undefined)) return [];
  const tail = withFactsBefore(letters, context, read.number, after);
  const items: ListedSerial[] = [...list, { start, end: read.end, numberStart: start, number: read.number }];
  return items.map((item, position) => {
    const spanStart = position === 0 ? linkStart(context) : item.numberStart;
    const isLast = position === items.length - 1;
    const title = isLast ? findTitle(letters, spanStart, tail.end) : undefined;
    return { ...item, spanStart, ...(typeWord && { typeWord }), tail, ...(title && { title }) };
  });
}

/** A number that continues a list is vouched for by the list's type word. */
const INHERITED = { start: 0, printed: '', adjacent: true };

function ownTypeWord({ typeWord }: NumberContext): Place | undefined {
  return typeWord && { start: typeWord.start, end: typeWord.start + typeWord.printed.length };
}

/** `Nghị quyết ngày 5/3/2042 của HĐND tỉnh Mẫu số 27/NQ-HĐND`: what stands between the type word and the number. */
function withFactsBefore(
  letters: string,
  context: NumberContext,
  number: DocumentNumber,
  tail: NumberTail,
): NumberTail {
  const typeWord = ownTypeWord(context);
  if (!typeWord) return tail;
  const { date, doubt, issuer, end } = readTail(letters, typeWord.end);
  const fillsGap =
    end <= context.numberStart && /^,?[ \n]{0,3}$/.test(letters.slice(end, context.numberStart));
  const isIssuer = issuer && canBeIssuer(number.issuer, agencyKey(letters.slice(issuer.start, issuer.end)));
  if (!fillsGap || (issuer && !isIssuer)) return tail;
  return {
    ...tail,
    ...(!tail.date && !tail.doubt && { ...(date && { date }), ...(doubt && { doubt }) }),
    ...(!tail.issuer && issuer && { issuer }),
  };
}

/** `số 30-NQ/TU, 06-NQ/TU`, `số 12/QĐ-UBND và số 15/QĐ-UBND`: the type word serves each number of the list. */
function inheritedTypeWord(
  letters: string,
  context: NumberContext,
  last: Found | undefined,
): Place | undefined {
  if (!last?.typeWord) return undefined;
  return continuesList(letters, last.tail.end, context.numberStart) ? last.typeWord : undefined;
}

/** Whether nothing but a comma, `và`, `đến` stands between a number with what is said of it, and the next. */
function continuesList(letters: string, from: number, to: number): boolean {
  return /^[ \n]{0,3}[,;]?[ \n]{0,3}(?:và|hoặc|&|đến|tới)?[ \n]{0,3}$/u.test(letters.slice(from, to));
}

function linkStart({ typeWord, numberStart }: NumberContext): number {
  return typeWord && numberStart - typeWord.start <= LINK_REACH ? typeWord.start : numberStart;
}

/** No letter, digit or mark of a longer token touches the number: not a path, an anchor, a range, a road, a file's name. */
function standsAlone(letters: string, start: number, end: number, isListed: boolean): boolean {
  const before = letters.slice(Math.max(0, start - 4), start);
  const after = letters.slice(end, end + 6);
  if (/=\s{1,3}$/.test(before)) return false;
  if (/[/_#=@&+%\\]$|[\p{L}\d]:$/u.test(before) && !/số:$/i.test(before)) return false;
  // A dash that opens a line is a list's mark; elsewhere it joins.
  if (!isListed && before.endsWith('-') && !/(?:^|\n) {0,3}-$/.test(before)) return false;
  if (!isListed && /[.,]$/.test(before) && !/số\.$|\p{L},$/iu.test(before)) return false;
  return !/^(?:[_@\\%]|\/\p{Ll}|\.(?:pdf|docx?|xlsx?|html?|aspx?))/iu.test(after);
}
