import { foldLetters } from '../../model/text/letters.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';

/** The line of a number: `Số: 45/TB-UBND`, or one with room for it. */
export interface HeadNumber {
  /** The number without the blanks and dashes of its form: `45/TB-UBND`; absent where there is only room for it. */
  number?: string;
  /** `Số:`, as heads print it; within an agency's name (`THEO QUYẾT ĐỊNH⏎SỐ 12/QĐ-UBND`) stands none. */
  hasColon: boolean;
}

const LABEL = /^s\s?o(?:\s*(?:,|\/|va)?\s*ky hieu)?\s*(?<colon>[:;.])?\s*/u;
const JOINT = '(?:\\s*[-/&]\\s*|\\s+(?=\\p{Lu}{2}))';
const OWN = `\\d{1,5}[a-zđ]?(?:\\s*/\\s*\\d{4})?\\s*[-/]\\s*\\p{L}[\\p{L}\\d]*(?:${JOINT}[\\p{L}\\d]+)*`;
const NUMBER = new RegExp(`^(${OWN})[\\s.,;:]*$`, 'u');
const ROOM =
  /^[\s.…_()[\]*]*(?:[xX]{1,3}|[-–])?[\s.…_()[\]*]*(?:\/\s*\d{4})?\s*(?:[-/]\s*[\p{Lu}.…_][\p{L}\d\s&.…_/-]*)?$/u;
/** A line with a number is no longer. */
const LONGEST = 80;

/** Read a line that is the number of a document; `undefined` for any other, `Số liệu …` and `Sở …` among them. */
export function readHeadNumber(text: string): HeadNumber | undefined {
  if (text.length >= LONGEST) return undefined;
  const { letters } = normalisePrint(text);
  const label = LABEL.exec(foldLetters(letters));
  // `Sở` is no slip for `Số`: a horn is a letter of its own.
  if (!label || /^S\s?[ơờớởỡợ]/iu.test(letters)) return undefined;
  const printed = letters.slice(label[0].length);
  const hasColon = label.groups?.colon !== undefined;
  const number = readSymbol(printed);
  if (number !== undefined) return { number, hasColon };
  const isOpen = ROOM.test(printed) || (hasColon && /^\d{1,5}$/u.test(printed.trim()));
  return isOpen && /^S/u.test(letters) ? { hasColon } : undefined;
}

/** A number and its signs with nothing beside them, as they are filed: `45 /TB – UBND.` is `45/TB-UBND`. */
export function readSymbol(text: string): string | undefined {
  const symbol = NUMBER.exec(normalisePrint(text).letters.trim())?.[1];
  return symbol?.replace(/\s*([-/&])\s*/gu, '$1').replace(/\s+/gu, ' ');
}

/** Where `Số: 45/TB-UBND` begins within a line that has something before it; -1 where it does not. */
export function numberWithin(text: string): number {
  return text.search(/(?<=\S\s+)S[ốôồo]\s*:\s*[\d\s.…_]*[-/]\s*\p{Lu}/u);
}
