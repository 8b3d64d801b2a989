import { readAgencyName } from './agency-name.ts';
import { type ReadDate, readDate } from './document-date.ts';
import { type DateFault, readDoubtfulDate } from './doubtful-date.ts';
import { matchAt } from './match-at.ts';

/** What follows a number: its date and its issuer, in either order. */
export interface NumberTail {
  date?: ReadDate & { start: number };
  /** Words in the form of a date that name no day, with what is certain of them. */
  doubt?: { fault: DateFault; iso?: string; start: number; end: number };
  issuer?: { start: number; end: number };
  /** Offset after the last of them. */
  end: number;
}

const BEFORE_DATE =
  /[ \n]{0,3}(?:[,(;]?[ \n]{0,3})?(?:(?:được |đã )?(?:ban hành|ký|phê duyệt)[ \n]{1,3})?(?:từ[ \n])?/uy;
const OF = / {0,3}\n? {0,3},?(?:[ ]{0,3}\n)? {0,3}\(?(?:của|do)(?: {1,3}\n? {0,3}| {0,3}\n {0,3})/iuy;
const CLOSING = /[ \n]{0,3}\)/y;
/** A blank where the day is to be written by hand: `ngày … tháng 3 năm 2042`. */
const BLANK_DAY = /^ngày(?![ \n]*\d)/iu;

/** Read the date and the issuer that follow a number directly. */
export function readTail(letters: string, at: number): NumberTail {
  const tail: NumberTail = { end: at, ...dateAfter(letters, at) };
  const issuer = issuerAfter(letters, tail.end);
  if (!issuer) return tail;
  const isDated = tail.date !== undefined || tail.doubt !== undefined;
  return { ...tail, issuer, end: issuer.end, ...(!isDated && dateAfter(letters, issuer.end)) };
}

function dateAfter(letters: string, at: number): Pick<NumberTail, 'date' | 'doubt' | 'end'> | undefined {
  const [lead = ''] = matchAt(BEFORE_DATE, letters, at) ?? [];
  // A date after a semicolon belongs to what comes next.
  if (lead.includes(';')) return undefined;
  const start = at + lead.length;
  const date = readDate(letters, start);
  const doubtful = date ? undefined : readDoubtfulDate(letters, start);
  const end = date?.end ?? doubtful?.end;
  if (end === undefined) return undefined;
  // So does a year alone after a comma.
  if (date?.precision === 'year' && /[,(]/.test(lead)) return undefined;
  const closing = lead.includes('(') ? matchAt(CLOSING, letters, end)?.[0].length : undefined;
  const read = { end: end + (closing ?? 0) };
  if (date) {
    const isBlank = date.precision === 'month' && BLANK_DAY.test(letters.slice(start, end));
    return {
      ...read,
      date: { ...date, start },
      ...(isBlank && { doubt: { fault: 'no-day', start, end } }),
    };
  }
  return doubtful && { ...read, doubt: { ...doubtful, start } };
}

function issuerAfter(letters: string, at: number): { start: number; end: number } | undefined {
  const of = matchAt(OF, letters, at);
  if (!of) return undefined;
  const start = at + of[0].length;
  const ends = readAgencyName(letters, start);
  return ends === undefined ? undefined : { start, end: ends };
}
