import { isCapitals } from './numbering.ts';

/** The state's name over every document, with the slips of old typewriters. */
export const STATE = /C[ỘÔ]NG\s+H(?:ÒA|OÀ)\s+X(?:Ã|A)\s+H[ỘÔ]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM/u;
/** The same in small letters, alone on its line. */
const SMALL_STATE = /^Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam$/iu;
export const MOTTO = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu;
export const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
export const NUMBER = /^Số\s*[:.]?\s*/iu;
export const SYMBOL =
  /^(\d{1,5}[a-zđ]?(?:\s*\/\s*\d{4})?\s*[-/]\s*[\p{Lu}][\p{L}\d]*(?:\s*[-–/&]\s*[\p{L}\d&]+)*)/u;
export const PLACE_DATE =
  /(?:^|(?<=\s))(?:\p{Lu}[\p{L}.]*(?:[\s-]+\p{L}[\p{L}.]*){0,5}\s*,\s*)?ngày\s*(\d{1,2}|[.…_]*)\s*tháng\s*(\d{1,2}|[.…_]*)\s*năm\s*(\d{4}|[.…_\d]*)$/u;
/** The day in figures, at the end of a line that says where. */
export const FIGURE_DATE = /^\p{Lu}[\p{L} .-]{1,30},\s*ngày\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
/** An agency's name in small letters. */
const SMALL_AGENCY =
  /^(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Văn phòng|Sở|Ban|Bộ|Cục|Chi cục|Thanh tra|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thị ủy|Đảng ủy|Đảng uỷ|Đảng bộ|Phòng|Trường|Bệnh viện|Trung tâm)(?:\s[\p{L},&-]+){0,14}$/u;
/** A title with its subject on the same line: the subject starts in small letters, or says whose conclusions. */
const TITLE_AND_SUBJECT =
  /^(\s*THÔNG BÁO\s+)(?=(?:Kết luận|kết luận|Ý kiến|ý kiến|Về|về|V\/v)\s|(?:KẾT LUẬN|Ý KIẾN)(?: KẾT LUẬN| CHỈ ĐẠO)? (?:CỦA|TẠI)\s)/u;
const TITLES =
  'THÔNG BÁO|KẾT LUẬN|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|TỜ TRÌNH|HƯỚNG DẪN|BIÊN BẢN|CHƯƠNG TRÌNH|CÔNG ĐIỆN|QUY ĐỊNH|QUY CHẾ|THÔNG TRI|ĐỀ ÁN|PHƯƠNG ÁN|GIẤY MỜI';
const TITLE = new RegExp(`^(?:${TITLES})(?:$|\\s)`, 'u');
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
    SMALL_STATE.test(text) ||
    FORMS.some((form) => ` ${form} `.includes(` ${plain} `)) ||
    /^CỘNG HÒA XÃ?.?$|^.?HỘI CHỦ NGHĨA VIỆT NAM$/u.test(plain)
  );
}

/** Whether the line names an agency in small letters. */
export function isSmallAgency(text: string): boolean {
  return text.length <= 90 && SMALL_AGENCY.test(text);
}

/** How many letters of the line are a title before its subject; 0 where they are not together. */
export function titleLength(text: string): number {
  return TITLE_AND_SUBJECT.exec(text)?.[1]?.length ?? 0;
}

/** A line that every head has: state, motto, party, number, place and date. */
export function isFormLine(text: string): boolean {
  return (
    STATE.test(text) ||
    MOTTO.test(text) ||
    PARTY.test(text) ||
    PLACE_DATE.test(text) ||
    FIGURE_DATE.test(text) ||
    (NUMBER.test(text) && text.length < 80)
  );
}

/** Words that only a head or a foot sets side by side. */
export function isLayoutText(text: string): boolean {
  return isFormLine(text) || /^Nơi nhận/iu.test(text) || /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s/u.test(text);
}

/** The kind of document, in capitals on a line of its own. */
export function isTitle(text: string): boolean {
  if (/^thông báo(?: kết luận)?$/iu.test(text)) return true;
  return TITLE.test(text) && isCapitals(text) && text.length <= 250 && !text.endsWith(':');
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
