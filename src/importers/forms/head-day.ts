import { foldLetters } from '../../model/text/letters.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';

/** The day of issue as a head prints it; parts that are left open, or that no calendar has, are absent. */
export interface HeadDay {
  /** Where it begins in the text, its place included (UTF-16). */
  start: number;
  /** `Mẫu, ngày …`: the place before it says that it is the day of issue. */
  hasPlace: boolean;
  day?: number;
  month?: number;
  year?: number;
}

/** `ngày`, `tháng`, `năm` without marks, torn by a blank or not: `nga y`, `thàng`. */
const loose = (word: string): string => [...word].join('\\s?');
const OPEN = '[\\s.…_()\\[\\]*-]';
const IN_WORDS = new RegExp(
  `(?:(?<day>${loose('ngay')}[^;:]{0,60}?|\\d{1,2}\\s*)(?<![a-z])|(?<=,\\s*))${loose('thang')}(?<month>[^;:]{0,60})(?<![a-z])${loose('nam')}(?<year>[^a-z]{0,40})$`,
  'u',
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const IN_FIGURES = new RegExp(
  `(?<day>(?:${loose('ngay')}\\s*:?\\s*)?(?:\\d\\s?\\d?|${OPEN}{0,30}?))\\s*(?<sign>[/.-])\\s*(?<month>\\d{1,2}|[ivx]{1,4}|${OPEN}{0,30}?)\\s*(?:\\k<sign>|${loose('nam')})\\s*(?<year>(?:19|20)\\d\\d)[.,;]*$`,
  'u',
);
const HALF_FIGURES = new RegExp(
  `(?<day>${loose('ngay')}\\s*\\d{1,2})\\s*${loose('thang')}\\s*(?<month>\\d{1,2})\\s*/\\s*(?<year>(?:19|20)\\d\\d)[.,;]*$`,
  'u',
);
/** One word may have any letters wrong where its figures and its place leave no doubt: `ngày 18 thánh 3 năn 2024`. */
const MISSPELT =
  /(?<day>(?<![a-z])[a-z]{3,5}\s*\d{1,2})\s*t[a-z]{2,5}\s*(?<month>\d{1,2})\s*n[a-z]{1,3}\s*(?<year>(?:19|20)\d\d)[.,;]*$/u;
/** Numbers in words; day and month of a head go no further. */
const NUMBERS = new Map(
  'mot hai ba bon nam sau bay tam chin muoi muoi-mot muoi-hai'
    .split(' ')
    .map((words, at): [string, number] => [words.replace('-', ' '), at + 1])
    .concat([
      ['gieng', 1],
      ['tu', 4],
      ['chap', 12],
    ]),
);
/** No day of issue stands longer than this, its place and the room for a pen included. */
const LONGEST = 160;

/**
 * Read the day of issue that ends the text: `Mẫu, ngày 05 tháng 3 năm 2024`, `05/3/2024`, `5-III-2024`, `ngày 5
 * tháng Ba năm 2024` (Decree 30/2020/NĐ-CP, appendix I, II.4), with slips (`Ngày 18 thàng 3 nă m 2024.`) and with room
 * left for the pen (`ngày … tháng 3 năm 2024`).
 */
export function readHeadDay(text: string): HeadDay | undefined {
  if (text.length > LONGEST) return undefined;
  const { letters, offsetOf } = normalisePrint(text);
  const plain = foldLetters(letters);
  if (plain.length !== letters.length) return undefined;
  const trimmed = plain.replace(/[\s)\]]+$/u, '');
  const match = [IN_WORDS, HALF_FIGURES, IN_FIGURES, MISSPELT]
    .map((form) => form.exec(trimmed))
    .find(Boolean);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  if (!match || !isSound(day, month, year)) return undefined;
  const before = letters.slice(0, match.index);
  const isNamed = /^[a-z]/u.test(match[0]);
  const place = placeBefore(before, isNamed);
  const first = place ?? match.index;
  const at = /^[\s([]*$/u.test(letters.slice(0, first)) ? 0 : first;
  // Figures alone are a day only where nothing else stands, or behind a place.
  if (place === undefined && !isNamed && before.trim() !== '') return undefined;
  return {
    start: offsetOf(at),
    hasPlace: place !== undefined,
    ...numberOf('day', day, 31),
    ...numberOf('month', month, 12),
    ...(/^\d{4}$/u.test(bare(year)) && { year: Number(bare(year)) }),
  };
}

/** The words between the names of the parts are numbers, or room for them. */
function isSound(day: string, month: string, year: string): boolean {
  const isNumber = (words: string): boolean => {
    const own = bare(words);
    return own === '' || /^[\dx…._]+$/u.test(own) || NUMBERS.has(own) || ROMAN.includes(own);
  };
  return isNumber(day) && isNumber(month) && /^\d{0,5}$/u.test(bare(year));
}

/** What is printed of a part, without its name, signs and blanks. */
function bare(words: string): string {
  const own = words
    .replace(new RegExp(`^(?:${loose('ngay')}|[a-z]{3,5}(?=\\s*\\d))`, 'u'), '')
    .replace(/^\s*m[uo]ng(?=\s)/u, '')
    .replace(/[.…_()[\]*,;:/-]+/gu, ' ')
    .trim();
  return /^[\d\s]+$/u.test(own) ? own.replace(/\s/gu, '') : own.replace(/\s+/gu, ' ');
}

function numberOf(part: 'day' | 'month', words: string, most: number): Partial<Record<typeof part, number>> {
  const own = bare(words);
  // `1…`: only begun.
  const isBegun = /\d\s?[.…_]{2,}|[.…_]{2,}\s?\d|\d…/u.test(words);
  const value = /^\d+$/u.test(own)
    ? Number(own)
    : (NUMBERS.get(own) ?? (part === 'month' ? ROMAN.indexOf(own) + 1 : 0));
  return value >= 1 && value <= most && !isBegun ? { [part]: value } : {};
}

/** Where the place begins that stands right before the day; `TB-UBND Mẫu Sơn, ngày` has only `Mẫu Sơn`. */
function placeBefore(before: string, isNamed: boolean): number | undefined {
  const own = before.trimEnd();
  const hasComma = /[,;]$/u.test(own);
  const words = [...own.replace(/[\s,;]+$/u, '').matchAll(/[^\s([]+/gu)];
  const isCapital = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
  const last = words.at(-1)?.[0] ?? '';
  let start: number | undefined;
  for (const { 0: word, index } of words.toReversed().slice(0, 6)) {
    if (!/^(?:\p{L}[\p{L}.'’-]*|-)$/u.test(word)) break;
    if (isCapital(word) && !isCapital(last) && !/^T[PXT]$/u.test(word)) break;
    if (/^\p{Lu}/u.test(word)) start = index;
  }
  if (start === undefined) return undefined;
  if (hasComma) return start;
  // Without its comma a place is one only where it is all that stands before, each word with a capital.
  const isAlone = start === own.search(/\S/u) && words.every(([word]) => /^\p{Lu}\p{Ll}/u.test(word));
  return isNamed && isAlone && words.length <= 4 ? start : undefined;
}
