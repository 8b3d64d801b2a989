import type { DocumentNumber } from './document-number.ts';

/** A serial that shares the symbol printed after the last of its list: `12` of `số 12, 13/QĐ-UBND`. */
export interface ListedSerial {
  start: number;
  end: number;
  /** Offset of its own `số`, or of the serial. */
  numberStart: number;
  number: DocumentNumber;
}

const SERIAL_BEFORE =
  /(?<![\p{L}\d/.,-])(?:số )?((\d{1,5}\p{L}?)(?:\/((?:19|20)\d\d))?)[ \n]{0,3}(?:[,;][ \n]{0,3}(?:và[ \n]{1,3})?|và[ \n]{1,3}|(đến[ \n]{1,3}|tới[ \n]{1,3}|-[ ]{0,3}))(?:số[ \n]{1,3})?$/iu;
const OPENS_LIST = /(?<!\p{L})(?:số(?:[ \n]{1,3}từ)?|các[ \n]{1,3}số)[ \n]{0,3}:?[ \n]{0,3}$/iu;
const OPENS_WITH_NUMBER = /^số/i;
/** A unit that bears a number, not a document. */
const COUNTED =
  /(?<!\p{L})(?:đoàn|tổ|đội|nhóm|khu|thôn|cụm|trạm|trường|tiểu đoàn|kỳ họp|phiên|cuộc)(?:[ \n]{1,3}\p{L}{1,7}){0,2}[ \n]{1,3}$/iu;
const REACH = 40;

/**
 * The serials before a number that share its symbol, in order; they count only when `số` opens the list. Of a range
 * (`từ số 20 đến số 25/QĐ-UBND`) both printed ends; the numbers between are not printed and nobody says that all exist.
 */
export function readListBefore(
  letters: string,
  start: number,
  from: number,
  last: DocumentNumber,
): ListedSerial[] {
  const serials: ListedSerial[] = [];
  let at = start;
  let opensItself = false;
  for (;;) {
    const floor = Math.max(from, at - REACH);
    const read = SERIAL_BEFORE.exec(letters.slice(floor, at));
    if (!read?.[1] || !read[2]) break;
    if (
      read[4] &&
      !(Number.parseInt(read[2], 10) < Number.parseInt(serials[0]?.number.serial ?? last.serial, 10))
    )
      break;
    const hasOwnNumber = OPENS_WITH_NUMBER.test(read[0]);
    const serialStart = floor + read.index + (hasOwnNumber ? 3 : 0);
    serials.unshift({
      start: serialStart,
      end: serialStart + read[1].length,
      numberStart: floor + read.index,
      number: { ...last, serial: read[2], ...(read[3] && { year: read[3] }) },
    });
    at = floor + read.index;
    opensItself = hasOwnNumber;
  }
  const before = letters.slice(Math.max(from, at - REACH), at);
  const opening = opensItself ? '' : OPENS_LIST.exec(before)?.[0];
  const isList = opening !== undefined && !COUNTED.test(before.slice(0, before.length - opening.length));
  return isList ? serials : [];
}
