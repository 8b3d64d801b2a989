import { readHeadDay } from './head-day.ts';
import { readHeadNumber } from './head-number.ts';
import { findNationalLine, isNationalLine } from './national-line.ts';
import { isCapitals } from './numbering.ts';

export const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
/** An agency's name in small letters. */
const SMALL_AGENCY =
  /^(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Văn phòng|Sở|Ban|Bộ|Cục|Chi cục|Thanh tra|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thị ủy|Đảng ủy|Đảng uỷ|Đảng bộ|Phòng|Trường|Bệnh viện|Trung tâm|Đoàn|Tổ)(?:\s[\p{L},&-]+){0,14}$/u;
/** `theo Quyết định số 12/QĐ-UBND`, at the end of the name of a body that it set up. */
const CITED = /\s\(?(?:thành lập )?theo [\p{L} ]{6,24}(?: số \d\S*)?(?: ngày \d\S*)?\)?$/iu;
/** Behind the name of a body that a decision set up: `theo Quyết định số 12/QĐ-UBND ngày 5/3/2042 của …`. */
const SET_UP = /^\(?(?:(?:thành lập )?theo|(?:kèm )?theo|của|ngày|số)\s/iu;
const BY_DECISION = /^\(?(?:(?:được )?thành lập )?(?:kèm )?theo (?:quyết định|QĐ|kế hoạch|nghị quyết)\s/iu;
/** A body whose line ends so is named on by the line below, its decision's number among them. */
const CITES =
  /(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|CÔNG VĂN|CHƯƠNG TRÌNH|NGHỊ QUYẾT|THEO|SỐ|NGÀY|CỦA|\d[\d/]*[-/]\p{Lu}[\p{L}\d-]*)$/iu;
/** A title with its subject on the same line: the subject starts in small letters, or says whose conclusions. */
const TITLE_AND_SUBJECT =
  /^(\s*THÔNG BÁO\s+)(?=(?:Kết luận|kết luận|Ý kiến|ý kiến|Về|về|V\/v)\s|(?:KẾT LUẬN|Ý KIẾN)(?: KẾT LUẬN| CHỈ ĐẠO)? (?:CỦA|TẠI)\s)/u;
const TITLES =
  'THÔNG BÁO|KẾT LUẬN|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|TỜ TRÌNH|PHIẾU TRÌNH|HƯỚNG DẪN|BIÊN BẢN|CHƯƠNG TRÌNH|CÔNG ĐIỆN|QUY ĐỊNH|QUY CHẾ|ĐIỀU LỆ|THÔNG TRI|THÔNG CÁO|ĐỀ ÁN|PHƯƠNG ÁN|GIẤY MỜI';
const TITLE = new RegExp(`^(?:${TITLES})(?:$|\\s)`, 'u');
const EACH_TITLE = new RegExp(TITLES.replaceAll(' ', ''), 'gu');
const TITLE_OF = new Map(TITLES.split('|').map((title) => [title.replaceAll(' ', ''), title]));
export const SUBJECT = /^(?:V\/v|Về việc|Về)\s*:?\s/u;
/** Who enacts, in capitals under the subject of a decision. */
export const ENACTOR =
  /^(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|HỘI ĐỒNG|BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|CHÁNH|TỔNG KIỂM TOÁN|TỔNG THANH TRA|(?:TỔNG )?CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG|THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)/u;
/** The grounds of a decision, which follow who enacts it. */
export const GROUNDS = /^(?:[-–]\s*)?(?:Căn cứ|Xét|Theo|Thực hiện)\s/u;
export const OPENING =
  /^(?:Thực hiện|Căn cứ|Ngày \d|Hôm nay|Sau khi|Kính gửi|Vừa qua|(?:Sáng|Chiều)(?: ngày)? |Xét |Trong (?:ngày|các ngày|hai ngày|\d)|Từ ngày|Vào (?:hồi|ngày|lúc)|Tại (?:cuộc|buổi|Hội nghị|phiên|Trụ sở)|Để |Theo )/u;

const FORMS = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC', 'ĐẢNG CỘNG SẢN VIỆT NAM'];

/** Part of the state's name or motto, where a narrow column broke the line: `… CHỦ NGHĨA VIỆT⏎NAM`. */
export function isPartOfForm(text: string): boolean {
  const plain = text
    .toUpperCase()
    .replaceAll('OÀ', 'ÒA')
    .replace(/[–—]/gu, '-')
    .replace(/\s*-\s*/gu, ' - ')
    .trim();
  return (
    FORMS.some((form) => ` ${form} `.includes(` ${plain} `)) ||
    /^CỘNG HÒA XÃ?.?$|^.?HỘI CHỦ NGHĨA VIỆT NAM$/u.test(plain)
  );
}

/** Whether the line goes on the name of a body that a decision set up, above it. */
export function goesOnWithDecision(agency: string, text: string): boolean {
  if (text.length > 90) return false;
  if (BY_DECISION.test(text)) return true;
  return CITES.test(agency) && (SET_UP.test(text) || /^\d[\d/]*[-/]\p{Lu}/u.test(text));
}

/** Whether the line names an agency in small letters. */
export function isSmallAgency(text: string): boolean {
  return text.length <= 90 && SMALL_AGENCY.test(text.replace(CITED, ''));
}

/** How many letters of the line are a title before its subject; 0 where they are not together. */
export function titleLength(text: string): number {
  return TITLE_AND_SUBJECT.exec(text)?.[1]?.length ?? 0;
}

/** The state's name, its motto, or the Party's name. */
export function isStateLine(text: string): boolean {
  return isNationalLine(text) || findNationalLine(text) !== undefined || PARTY.test(text);
}

/** A line that every head has: state, motto, party, number, place and date. */
export function isFormLine(text: string): boolean {
  return isStateLine(text) || readHeadNumber(text) !== undefined || isHeadDay(text);
}

/** `Tại huyện Mẫu, ngày …` is the first line of a text. */
const OPENS_SENTENCE = /^(?:Tại|Căn cứ|Theo|Xét|Thực hiện|Sau|Trong|Vào|Từ)\s/u;

/** Whether the line is a day of issue and nothing else; one in the middle of a text says where it was issued. */
export function isHeadDay(text: string): boolean {
  const day = readHeadDay(text);
  return day !== undefined && (day.start === 0 || day.hasPlace) && !OPENS_SENTENCE.test(text);
}

/** Words that only a head or a foot sets side by side; a day or a number alone may as well stand in a cell of a table. */
export function isLayoutText(text: string): boolean {
  return (
    isStateLine(text) ||
    (/^Số\s*[:.]/iu.test(text) && readHeadNumber(text) !== undefined) ||
    (isHeadDay(text) && readHeadDay(text)?.hasPlace === true) ||
    /^Nơi nhận/iu.test(text) ||
    /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s/u.test(text)
  );
}

/** The kind of document, in capitals on a line of its own. */
export function isTitle(text: string): boolean {
  if (/^thông báo(?: kết luận)?$/iu.test(text)) return true;
  return TITLE.test(text) && isCapitals(text) && text.length <= 250 && !text.endsWith(':');
}

/** The title that a typist drew out with blanks, `T H Ô N G   B Á O`: its words, however wide the gaps between them. */
export function readSpacedTitle(text: string): string | undefined {
  const spaced = text.normalize('NFC').trim();
  if (!/^\p{Lu}(?:\s+\p{Lu}){3,}$/u.test(spaced)) return undefined;
  const byGaps = spaced
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
  if (isTitle(byGaps)) return byGaps;
  const letters = spaced.replace(/\s/gu, '');
  const titles = letters.match(EACH_TITLE) ?? [];
  return titles.join('') === letters ? titles.map((title) => TITLE_OF.get(title)).join(' ') : undefined;
}

/** What a stamp over the head says: secret, urgent, only a draft (Decree 30/2020, annex I). */
export type HeadMark = 'secretMark' | 'hasteMark' | 'draftMark';
const HEAD_MARKS: readonly (readonly [HeadMark, RegExp])[] = [
  ['secretMark', /^[([]?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[)\]]?$/u],
  ['hasteMark', /^[([]?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?: HẸN GIỜ)?[)\]]?$/u],
  ['draftMark', /^[([]?(?:DỰ THẢO|Dự thảo)(?: (?:LẦN|lần) \d+)?[)\]]?$/u],
];

/** Which mark the line is, if it is one. */
export function readHeadMark(text: string): HeadMark | undefined {
  return HEAD_MARKS.find(([, pattern]) => pattern.test(text))?.[0];
}
