import { endsClause, isCapitals, readMarker } from './numbering.ts';
import { isDegree, readName } from './person-name.ts';

/** Signed on behalf of, or by order of (Decree 30/2020, Party instruction 36-HD/VPTW). */
export const AUTHORITY =
  /^(?:(?:T[./]?\s?M|K[./]?\s?T|T[./]?\s?L|T[./]?\s?U[./]?\s?Q)(?:\s*[./:,-]+\s*|\s+)|Q\s*\.\s*)(?=\p{Lu})/u;
const POSITION =
  /^(?:QUYỀN |Q\. ?)?(?:PHÓ |QUYỀN )*(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|VĂN PHÒNG|CHÁNH THANH TRA|(?:TỔNG )?GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG KHOA|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|TRẠM TRƯỞNG|HẠT TRƯỞNG|CHỈ HUY TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VỤ TRƯỞNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|CHÁNH ÁN|TRƯỞNG CÔNG AN|ĐỘI TRƯỞNG|CHỈ HUY|CHÍNH ỦY|CHÍNH UỶ|ỦY VIÊN|UỶ VIÊN|THƯỜNG TRỰC|TỔNG BIÊN TẬP|HIỆU PHÓ|CHỦ NHIỆM|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ|ĐẠI DIỆN|THƯ KÝ|NGƯỜI GHI)(?:[\s,]|$)/u;
/** The same in small letters: with its sign before it, or a post alone on the line. */
const SMALL_AUTHORITY = /^(?:T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q)\s*[./:]\s*\p{Lu}[\p{L} ,-]{2,60}$/u;
const SMALL_POST = new RegExp(`${POSITION.source.replace('[\\s,]', '\\s')}[\\p{L} ,-]{0,40}$`, 'iu');
const SIGNED = /^[([]?\s*(?:đã ký|ký tên|ký, (?:ghi rõ|đóng)|chữ ký|ký số)/iu;
const SIGNED_WORDS = /^[([]?\s*(?:đã ký|ký tên|ký số)\s*[)\]]?\s*[:.,-]?\s*/iu;
const RECORDER = /^(?:THƯ KÝ|NGƯỜI GHI)/u;

/** A line over a name: for whom and as what one signs. */
export function isAuthority(text: string): boolean {
  const kind = readMarker(text)?.kind;
  return (
    text.length <= 90 &&
    (kind === undefined || kind === 'upper') &&
    !endsClause(text) &&
    (isCapitals(text) ? AUTHORITY.test(text) || POSITION.test(text) : SMALL_AUTHORITY.test(text))
  );
}

/** A post in small letters, alone on its line: an authority only where a signature is open. */
export function isPost(text: string): boolean {
  return SMALL_POST.test(text);
}

/** `(Đã ký)`: the place of the hand's signature. */
export function isSigned(text: string): boolean {
  return SIGNED.test(text);
}

/** The name on the line that says it was signed: `(Đã ký) Trần Thị Thử`. */
export function readSignedName(text: string): string | undefined {
  return readName(isSigned(text) ? text.replace(SIGNED_WORDS, '') : text);
}

/** Any line of a signature. */
export function isSignatureLine(text: string): boolean {
  return (
    isAuthority(text) || isPost(text) || isSigned(text) || isDegree(text) || readName(text) !== undefined
  );
}

/** Who took the minutes signs beside the one whose document it is. */
export function isRecorder(authority: readonly string[]): boolean {
  return authority.some((line) => RECORDER.test(line));
}
