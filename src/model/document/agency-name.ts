import { matchAt } from './match-at.ts';

/**
 * Read the name of the agency that starts at an offset of normalised letters: where it ends, or undefined where none
 * starts. Vietnamese names hold small words, so the end is told by what follows: a comma, a date, a verb of enactment, a
 * small word after a name that is whole. A name has at most twenty words.
 */
export function readAgencyName(letters: string, start: number): number | undefined {
  const whole = WHOLE.exec(letters.slice(start, start + 60));
  if (whole) return start + whole[0].length;
  // In a heading all is capitals, and nothing tells a name from a verb but the verb itself.
  const isHeading = HEADING.test(letters.slice(start, start + 20));
  let end: number | undefined;
  let at = start;
  let previous = '';
  let isWhole = false;
  // In a heading the words of a place's name after its level are told from verbs by their number only.
  let ofPlace = 0;
  for (let words = 0; words < 20; words++) {
    const word = matchAt(WORD, letters, at)?.[0];
    if (!word) break;
    const ahead = letters.slice(at, at + 40);
    const rest = isHeading ? ahead.toLowerCase() : ahead;
    const isNamed = isHeading && ofPlace > 0 && ofPlace <= 2 && SMALL_IN_NAME.test(rest);
    if (words === 0 ? !opensName(word, rest) : !isNamed && endsBefore(rest, previous)) break;
    // Capitals end where small letters go on with the sentence.
    if (isHeading && /^\p{Ll}/u.test(word)) break;
    const joins = /^(?:và|&)$/.test(word);
    if (joins && !goesOn(rest.slice(word.length), isHeading)) break;
    const pair = `${previous} ${word}`;
    const isNextWord = isHeading ? ofPlace > LONGEST_PLACE : /^\p{Ll}/u.test(rest);
    if (isWhole && !joins && isNextWord && !LEVEL.test(rest) && !CLOSES_NAME.test(pair)) break;
    // `Chính phủ.Căn cứ`: a full stop without its blank.
    const stop = /^T[PpXx]\./.test(word) ? -1 : word.search(/\.(?=\p{Lu}\p{Ll}|\d)/u);
    if (stop > 0) return at + stop;
    at += word.length;
    if (!joins) end = at;
    const blank = readBlank(letters, at, start);
    if (!blank) break;
    at += blank.length;
    if (!isHeading && blank.includes('\n') && HEADING.test(letters.slice(at, at + 20))) break;
    isWhole = !joins && (isWhole || LEVEL.test(rest) || CLOSES_NAME.test(pair));
    ofPlace = LEVEL.test(rest) ? 1 : ofPlace > 0 ? ofPlace + 1 : 0;
    previous = word;
  }
  return end;
}

/** `TP.`, `TX.` keep their point; `M’Rang`, `H'Leo` their apostrophe. */
const WORD = /(?:T[PpXx]\.(?:\p{Lu}\p{L}*|(?= \p{Lu}))|[\p{L}\d&.-]*[\p{L}\d&](?:['’ʼ‘`´]\p{L}+)*)/uy;
/** Syllables of the longest names of places: `Bà Rịa - Vũng Tàu`, `Bắc Từ Liêm`. */
const LONGEST_PLACE = 4;
/** Small words that begin or go on the names of places: `Từ Liêm`, `Năm Căn`, `An Quý`, `Giao Thủy`, `Ba Vì`. */
const SMALL_IN_NAME =
  /^(?:từ(?![ \n]+(?:ngày|năm|tháng|quý|\d))|năm(?![ \n]*\d)|quý(?![ \n]*(?:\d|(?:i{1,3}|iv)(?!\p{L})))|giao(?![ \n]+(?:bổ|chỉ|dự|nhiệm|kế|vốn|đất|quyền|trách|biên|cho|sở|ubnd|các|số|thông))|vì|bằng|như)(?!\p{L})/u;
const BLANK = / {0,3}\n? {0,3}/y;
/** `Lao động - Thương binh`, `Tài chính – Kế hoạch`: offices whose names have dashes. */
const DASH = / {1,3}- {0,3}\n? {0,3}(?=\p{Lu})/uy;
const TAKES_DASH = /(?:^|[ \n])(?:Bộ|Sở|Phòng|Vụ|Cục|Ban|Trung tâm|Liên đoàn)[ \n]/iu;
/** `tỉnh Bà Rịa - Vũng Tàu`, `thành phố Phan Rang - Tháp Chàm`; but not `UBND tỉnh Mẫu - Sở Tài chính`. */
const PLACE_TAKES_DASH = /(?:tỉnh|phố)(?:[ \n]+\p{Lu}\p{L}*){2}$/iu;
const OPENS_OTHER =
  /^(?:UBND|HĐND|MTTQ|(?:Uỷ|Ủy) ban|Hội|Sở|Ban|Bộ|Phòng|Văn phòng|Công|Tổ|Chi|Cục|Trung tâm|Chủ tịch|Năm|Ngày|Quý|Tháng|Số)(?!\p{L})/iu;
const HEADING = /^\p{Lu}{2,}[ \n]+\p{Lu}{2,}/u;
/** Names that are whole, and take no more words: `Chính phủ cắt giảm …` is a sentence. */
const WHOLE =
  /^(?:(?:Phó )?Thủ[ \n]+tướng(?:[ \n]+Chính[ \n]+phủ)?|Chính[ \n]+phủ|Quốc[ \n]+hội|Bộ Chính trị|Ban Bí thư(?: Trung ương Đảng)?|(?:Ủy|Uỷ) ban (?:Thường|thường) vụ Quốc[ \n]+hội|Chủ tịch nước|Ban Chấp hành Trung ương(?: Đảng)?)(?!\p{L}|[ \n]+\p{Lu}\p{Ll})/u;
/** Agencies begin with a capital, or in newspapers with one of these words. */
const OPENS_AGENCY = /^(?:\p{Lu}|(?:tỉnh|huyện|thành|bộ|sở|ủy|uỷ|ban|chính|thủ|quốc|hội|liên|các|chủ)$)/u;
/** Words that say what the document does, or go on with the sentence: the agency's name has ended before them. */
const ENDS_AGENCY = new RegExp(
  `^(?:${[
    'về|v/v|ngày|tháng|năm|quý|số(?= ?\\d)|khóa|khoá|nhiệm kỳ|kỳ họp|lần|giai đoạn|đến|đã|đang|sẽ|vẫn|còn|chưa|không|phải|được|bị',
    'trên|tại|trong|theo|với|từ|để|cho|có(?! công)|nhằm|đối với|do|là|khi|nếu|mà|như|cũng|thì|bằng|nêu|cùng|hoặc|gồm|bao gồm|kèm',
    'nên|vì|bởi|trước|sau|rằng|nay|này|đó|nói trên|vào|ở|ra|gửi|trình|giao(?! thông)|quy định|quy chế|quyết định|sửa đổi|bổ sung',
    'hướng dẫn|phê duyệt|ban hành|triển khai|thực hiện|tăng cường|đẩy mạnh|đẩy nhanh|yêu cầu|chỉ đạo|thông báo|thông qua',
    'công bố|thành lập|kiện toàn|phát động|bãi bỏ|thay thế|điều chỉnh|cụ thể|tiếp tục|hỗ trợ|ghi|xác định|xác nhận|kết luận',
    'báo cáo|chấp thuận|cho phép|đề nghị|đề xuất|đề ra|phân bổ|phân công|phân cấp|xử lý|xử phạt|cấp phép|thu hồi|miễn|giải quyết',
    'phối hợp|khẩn trương|thống nhất|tham mưu|tham gia|tổng kết|sơ kết|xây dựng kế hoạch|bảo đảm|đảm bảo|nâng cao|xem xét',
    'tập trung|chủ động|kiểm tra|rà soát|áp dụng|đồng ý|ủy quyền|uỷ quyền|bổ nhiệm|khen thưởng|các(?! (?:khu|hội|tổ chức|dân tộc|cơ quan|dự án))|những|một số|hôm',
  ]
    .join('|')
    .replaceAll(' ', '[ \\n]+')})(?![\\p{L}])`,
  'u',
);
/** `Ban chỉ đạo`, `Ban chấp hành`: after this word the verbs above are part of the name. */
const BOARD = /^ban$/iu;
/**
 * After the level of a place (`UBND tỉnh Mẫu`) or a body that ends a name (`Văn phòng Chính phủ`) only capitals and
 * further levels belong to the name.
 */
const LEVEL =
  /^(?:tỉnh|huyện|xã(?![ \n]+hội)|phường|quận|thị[ \n]+(?:xã|trấn)|thành[ \n]+phố|trấn|phố|đặc[ \n]+khu)(?!\p{L})/u;
const CLOSES_NAME =
  /^(?:Chính phủ|Quốc hội|(?:Tỉnh|Huyện|Thành|Quận|Thị|Đảng|tỉnh|huyện|thành) (?:ủy|uỷ|đoàn))$/u;
/** The verbs that open a title with a capital; `Tổ chức`, `Kiểm tra` with a capital are names. */
const OPENS_TITLE =
  /^(?:Về|V\/v|Sửa đổi|Bổ sung|Quy định|Ban hành|Hướng dẫn|Phê duyệt|Thay thế|Bãi bỏ|Điều \d|Đơn vị tính|Ngày)(?!\p{L})/u;
/** A document where an agency was expected: `của Nghị định`, `của UBND tỉnh và Công văn`. */
const DOCUMENT =
  /^(?:Nghị (?:định|quyết)|Quyết định|Chỉ thị|Thông (?:tư|báo|tri)|Công (?:văn|điện)|Kế hoạch[ \n]+số|Tờ trình|Báo cáo|Kết luận|Luật(?! (?:sư|gia))|Bộ luật|Hướng dẫn|Chương trình|Quy (?:định|chế|chuẩn)|Pháp lệnh|Văn bản|Đề án)/u;

function opensName(word: string, rest: string): boolean {
  return OPENS_AGENCY.test(word) && !DOCUMENT.test(rest);
}

function endsBefore(rest: string, previous: string): boolean {
  return OPENS_TITLE.test(rest) || /^\d/.test(rest) || (!BOARD.test(previous) && ENDS_AGENCY.test(rest));
}

/** After `và` the name goes on with a capital that opens no other document. */
function goesOn(rest: string, isHeading: boolean): boolean {
  return (isHeading || /^[ \n]+\p{Lu}/u.test(rest)) && !DOCUMENT.test(rest.trimStart());
}

/** The blank after a word, a dash within a name included; undefined where the name cannot go on. */
function readBlank(letters: string, at: number, start: number): string | undefined {
  const dash = matchAt(DASH, letters, at)?.[0];
  if (dash) {
    const before = letters.slice(start, at);
    const isOfPlace = PLACE_TAKES_DASH.test(before) && !OPENS_OTHER.test(letters.slice(at + dash.length));
    return isOfPlace || TAKES_DASH.test(before) ? dash : undefined;
  }
  return matchAt(BLANK, letters, at)?.[0] || undefined;
}
