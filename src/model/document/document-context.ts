import type { DocumentNumber } from './document-number.ts';
import { documentTypeNames, documentTypes } from './document-type.ts';

/** What stands before a number and says whether it is a document's. */
export interface NumberContext {
  /** `số`, `Số:` directly before it, as a word of its own and not of another (`biển số`, `tài khoản số`). */
  saysNumber: boolean;
  /** Offset of that `số`, or of the number. */
  numberStart: number;
  /** The nearest type word in its clause. */
  typeWord?: TypeWord;
  /** The number counts something that is no document: `mẫu số`, `TCVN`, `lớp`, `tháng`. */
  countsOther: boolean;
  /** A contract, a bill or the like is named in the clause nearer than any type of document. */
  namesOther: boolean;
  /** The number opens its line, as on a document's own first page: `Số: 12/ABC-XYZ`. */
  opensLine: boolean;
}

interface TypeWord {
  start: number;
  printed: string;
  /** Only blanks, a colon or an opening bracket stand between it and the number. */
  adjacent: boolean;
}

/** How far back a clause is read; it bounds the work for a number. */
const WINDOW = 240;
/** Letters that hold the longest expression looked for at the end of a text, the letter before it included. */
const LAST_WORDS = 60;

const NAMES = [
  ...new Set(documentTypes.map(({ name }) => name).filter((name) => name !== 'Hợp đồng')),
  'Thông báo kết luận',
  'Kết luận thanh tra',
  'Bản thoả thuận',
  'Văn bản',
].sort((a, b) => b.length - a.length);
const NAME = `(?:${NAMES.join('|').replaceAll(' ', '[ \\n]{1,3}')})`;
const ABBREVIATION = `(?:${[...new Set(documentTypes.flatMap((kind) => kind.abbreviations))]
  .filter((printed) => printed.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const SAYS_NUMBER = /(?<!\p{L})số(?:(?:, | |\/)(?:ký hiệu|kí hiệu|hiệu))?[ \n]{0,8}[:.]?[ \n]{0,8}$/iu;
const NOT_OUR_SO =
  /(?<!\p{L})(?:biển|mã|hệ|chỉ|tổng|dân|tham|doanh|tần|lãi|một|quân|sĩ|thông|tỷ|tỉ|ẩn|trị|đa|phân|năm|tháng)[ \n]{1,3}$/iu;
const OTHER = new RegExp(
  `(?<!\\p{L})(?:${[
    'TCVN|QCVN|TCXDVN|TCXD|TCN|TCCS|ISO|IEC|QCXDVN|QCĐP|mẫu|biểu|biểu mẫu|phụ lục|phụ biểu|bảng|hình|sơ đồ|bản vẽ|bản đồ',
    'tỷ lệ|tỉ lệ|tài khoản|TK|STK|hợp đồng|hoá đơn|hóa đơn|phiếu thu|phiếu chi|chứng từ|sê-ri|seri|serial|mã|mã hiệu|model',
    'nhà|căn|căn hộ|phòng|tầng|lô|thửa|thửa đất|ô|ngõ|ngách|hẻm|kiệt|đường|phố|quốc lộ|tỉnh lộ|lớp|khối|tổ|đội|toa|tàu|xe|biển',
    'tháng|năm|ngày|quý|khóa|khoá|điều|khoản|trang|quận|phường|cột|trạm|tuyến|lộ|km|điện thoại|ĐT|fax|hộp thư|gói thầu|gói|công suất|kích thước',
  ].join('|')})[ \\n]{0,3}[:.]?[ \\n]{0,3}$`,
  'iu',
);
/** The name of a place or of its agency: its last syllable is no word of its own (`tỉnh An Quý số 27`, `thành phố Hải Phòng`). */
const ENDS_IN_NAME =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP|Tp|[Hh]uyện|HUYỆN|[Tt]hị (?:xã|trấn)|THỊ (?:XÃ|TRẤN)|[Qq]uận|QUẬN|[Pp]hường|PHƯỜNG|[Xx]ã|XÃ|[Đđ]ặc khu|ĐẶC KHU|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Qq]uận|[Đđ]ảng) (?:ủy|uỷ|bộ|đoàn)|(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) (?:ỦY|UỶ|BỘ|ĐOÀN))\.?(?:[ \n]{1,3}(?:- )?\p{Lu}[\p{L}'’-]*){1,5},?[ \n]{0,3}$/u;
const OTHER_PAPER =
  /(?<!\p{L})(?:hợp đồng|HĐ|phụ lục|h[oó][aá] đơn|phiếu (?:xuất|nhập|thu|chi)|chứng (?:chỉ|từ)|tài khoản|gói thầu|tờ khai)(?!\p{L})/giu;
/** A clause ends at a semicolon, a bracket, a sentence's end, an empty line; a comma ends it more softly. */
const CLAUSE_END = /[;()“”"•]|[.!?:][ \n]|\n[ ]{0,3}\n|\n[ ]{0,3}-[ ]/gu;
const TYPE_WORD = new RegExp(`(?<!\\p{L})${NAME}(?!\\p{L})`, 'giu');
const ADJACENT = new RegExp(
  `(?<!\\p{L})(?:${NAME}(?!\\p{L})|(?:${ABBREVIATION})(?![\\p{L}&-]))[ \\n]{0,3}(?:\\([ ]?)?(?::[ \\n]{0,3})?$`,
  'iu',
);
/** Words that make a type word part of an agency's name, or of another word. */
export const AGENCY_BEFORE =
  /(?<!\p{L})(?:Sở|Bộ|Vụ|Cục|Viện|Phòng|Ban|Chi cục|Ban Quản lý|Ban QL|BQL|Ủy ban|Uỷ ban|Văn phòng|Tài chính (?:-|và)|pháp|kỷ|kỉ)[ \n]{1,3}$/iu;
const AGENCY_AFTER = /^[ \n]{1,3}(?:và|&)[ \n]{1,3}Đầu tư|^[ \n]{1,3}(?:quy phạm|pháp luật|chuyên ngành)/iu;

/** Read what stands before a number; `from` is the end of the mention before it. */
export function readContext(
  letters: string,
  start: number,
  from: number,
  number: DocumentNumber,
): NumberContext {
  const floor = Math.max(from, start - WINDOW);
  const before = letters.slice(floor, start);
  const so = lastWords(before, SAYS_NUMBER);
  const beforeSo = so === undefined ? before : before.slice(0, so);
  const endsInName = lastWords(beforeSo, ENDS_IN_NAME) !== undefined;
  const saysNumber = so !== undefined && (endsInName || lastWords(beforeSo, NOT_OUR_SO) === undefined);
  const numberStart = floor + beforeSo.length;
  const typeWord = findTypeWord(beforeSo, floor, number);
  const clause = clauseStart(beforeSo);
  const other = last(beforeSo.slice(clause), OTHER_PAPER);
  return {
    saysNumber,
    numberStart,
    ...(typeWord && { typeWord }),
    countsOther:
      (!endsInName && lastWords(beforeSo, OTHER) !== undefined) || (so !== undefined && !saysNumber),
    namesOther: other !== undefined && (typeWord?.start ?? -1) < floor + clause + other.index,
    opensLine: beforeSo.trimEnd() === '' ? floor + beforeSo.trimEnd().length === 0 : /\n[ ]*$/.test(beforeSo),
  };
}

/** Adjacent first; then the nearest of the symbol's own type; then the nearest in the same part of the clause. */
function findTypeWord(before: string, floor: number, number: DocumentNumber): TypeWord | undefined {
  const adjacent = lastWords(before, ADJACENT);
  if (adjacent !== undefined && lastWords(before.slice(0, adjacent), AGENCY_BEFORE) === undefined) {
    const printed = before.slice(adjacent).replace(/[ \n(:]+$/, '');
    return { start: floor + adjacent, printed, adjacent: true };
  }
  const from = clauseStart(before);
  const softFrom = Math.max(from, before.lastIndexOf(',') + 1);
  const found = [...before.matchAll(TYPE_WORD)]
    .filter(({ 0: printed, index }) => index >= from && isTypeWord(before, index, printed))
    .reverse();
  const own = namesOf(number).map((name) => name.toLowerCase());
  const word =
    found.find(({ 0: printed }) => own.some((name) => oneBlank(printed.toLowerCase()).startsWith(name))) ??
    found.find(({ index }) => index >= softFrom);
  return word && { start: floor + word.index, printed: word[0], adjacent: false };
}

function oneBlank(printed: string): string {
  return printed.replace(/\s+/g, ' ');
}

/** The types a number may be of; the National Assembly's own numbers do not say which. */
function namesOf({ type, issuer }: DocumentNumber): readonly string[] {
  if (type) return documentTypeNames(type);
  return /QH/.test(issuer) ? ['Luật', 'Bộ luật', 'Pháp lệnh', 'Nghị quyết'] : [];
}

function isTypeWord(before: string, index: number, printed: string): boolean {
  if (/^văn bản$/i.test(printed)) return false;
  return (
    lastWords(before.slice(0, index), AGENCY_BEFORE) === undefined &&
    !AGENCY_AFTER.test(before.slice(index + printed.length, index + printed.length + 20))
  );
}

/** Where the last clause begins; an opening bracket or a colon at the very end does not begin one. */
function clauseStart(before: string): number {
  const end = before.replace(/[ \n]*[(:][ \n]*$/, '').length;
  const boundary = last(before.slice(0, end), CLAUSE_END);
  return boundary ? boundary.index + boundary[0].length : 0;
}

/** Where an expression that ends with the text begins, if it stands in its last words. */
function lastWords(text: string, pattern: RegExp): number | undefined {
  const start = Math.max(0, text.length - LAST_WORDS);
  const found = pattern.exec(text.slice(start));
  return found ? start + found.index : undefined;
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
