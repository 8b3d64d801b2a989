import { readAgencyName } from './agency-name.ts';
import { type ReadDate, readDate } from './document-date.ts';
import { matchAt } from './match-at.ts';

/** What follows a number: its date and its issuer, in either order. */
export interface NumberTail {
  date?: ReadDate & { start: number };
  issuer?: { start: number; end: number };
  /** Offset after the last of them. */
  end: number;
}

const BEFORE_DATE =
  /[ \n]{0,3}(?:[,(;]?[ \n]{0,3})?(?:(?:được |đã )?(?:ban hành|ký|phê duyệt)[ \n]{1,3})?(?:từ[ \n])?/uy;
const OF = / {0,3}\n? {0,3},?(?:[ ]{0,3}\n)? {0,3}(?:của|do)(?: {1,3}\n? {0,3}| {0,3}\n {0,3})/iuy;
/** Read the date and the issuer that follow a number directly. */
export function readTail(letters: string, at: number): NumberTail {
  const tail: NumberTail = { end: at };
  for (let turn = 0; turn < 2; turn++) {
    const date: NumberTail['date'] = tail.date ? undefined : dateAfter(letters, tail.end);
    if (date) Object.assign(tail, { date, end: date.end });
    const issuer = tail.issuer ? undefined : issuerAfter(letters, tail.end);
    if (issuer) Object.assign(tail, { issuer, end: issuer.end });
    if (!issuer) break;
  }
  return tail;
}

function dateAfter(letters: string, at: number): NumberTail['date'] {
  const lead = matchAt(BEFORE_DATE, letters, at);
  const start = at + (lead?.[0].length ?? 0);
  const date = readDate(letters, start);
  if (!date) return undefined;
  // A year alone after a comma, or a date after a semicolon, belongs to what comes next.
  if (lead && (/;/.test(lead[0]) || (/[,(]/.test(lead[0]) && date.precision === 'year'))) return undefined;
  return { ...date, start };
}

function issuerAfter(letters: string, at: number): { start: number; end: number } | undefined {
  const of = matchAt(OF, letters, at);
  if (!of) return undefined;
  const start = at + of[0].length;
  const ends = readAgencyName(letters, start);
  return ends === undefined ? undefined : { start, end: ends };
}
