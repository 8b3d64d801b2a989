import { type ReadDate, readDate } from './document-date.ts';

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
const WORD = /[\p{L}\d&.-]*[\p{L}\d&]/uy;
const BLANK = / {0,3}\n? {0,3}/y;
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
const NEXT_DOCUMENT =
  /^(?:các[ \n]|Nghị|Quyết định|Chỉ thị|Thông (?:tư|báo|tri)|Công (?:văn|điện)|Kế hoạch[ \n]+số|Tờ trình|Báo cáo|Kết luận|Luật|Bộ luật|Hướng dẫn|Chương trình|Quy (?:định|chế|chuẩn)|Pháp lệnh|Văn bản|Đề án|Thông)/u;

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
  const lead = match(BEFORE_DATE, letters, at);
  const start = at + (lead?.[0].length ?? 0);
  const date = readDate(letters, start);
  if (!date) return undefined;
  // A year alone after a comma, or a date after a semicolon, belongs to what comes next.
  if (lead && (/;/.test(lead[0]) || (/[,(]/.test(lead[0]) && date.precision === 'year'))) return undefined;
  return { ...date, start };
}

function issuerAfter(letters: string, at: number): { start: number; end: number } | undefined {
  const of = match(OF, letters, at);
  if (!of) return undefined;
  const start = at + of[0].length;
  const ends = agencyEnd(letters, start);
  return ends === undefined ? undefined : { start, end: ends };
}

/** The end of the agency's name that starts here; names have at most twenty words. */
function agencyEnd(letters: string, start: number): number | undefined {
  const whole = WHOLE.exec(letters.slice(start, start + 60));
  if (whole) return start + whole[0].length;
  // In a heading all is capitals, and nothing tells a name from a verb but the verb itself.
  const isHeading = HEADING.test(letters.slice(start, start + 20));
  let end: number | undefined;
  let at = start;
  let previous = '';
  for (let words = 0; words < 20; words++) {
    const word = match(WORD, letters, at)?.[0];
    if (!word) break;
    const ahead = letters.slice(at, at + 40);
    const rest = isHeading ? ahead.toLowerCase() : ahead;
    if (words === 0 ? !OPENS_AGENCY.test(word) || NEXT_DOCUMENT.test(rest) : endsBefore(rest, previous))
      break;
    const joins = /^(?:và|&)$/.test(word);
    if (joins && !goesOn(rest.slice(word.length), isHeading)) break;
    if (!joins) end = at + word.length;
    // `Chính phủ.Căn cứ`: a full stop without its blank.
    const stop = word.search(/\.(?=\p{Lu}\p{Ll}|\d)/u);
    if (stop > 0) return at + stop;
    at += word.length;
    const blank = match(DASH, letters, at) ?? match(BLANK, letters, at);
    if (!blank?.[0] || (blank[0].includes('-') && !TAKES_DASH.test(letters.slice(start, at)))) break;
    at += blank[0].length;
    if (!isHeading && blank[0].includes('\n') && HEADING.test(letters.slice(at, at + 20))) break;
    previous = word;
  }
  return end;
}

const HEADING = /^\p{Lu}{2,}[ \n]+\p{Lu}{2,}/u;
/** `Lao động - Thương binh`, `Tài chính – Kế hoạch`: offices whose names have dashes. */
const DASH = / {1,3}- {0,3}\n? {0,3}(?=\p{Lu})/uy;
const TAKES_DASH = /(?:^| )(?:Bộ|Sở|Phòng|Vụ|Cục|Ban|Trung tâm|Liên đoàn)[ \n]/u;
/** The verbs that open a title with a capital; `Tổ chức`, `Kiểm tra` with a capital are names. */
const OPENS_TITLE =
  /^(?:Về|V\/v|Sửa đổi|Bổ sung|Quy định|Ban hành|Hướng dẫn|Phê duyệt|Thay thế|Bãi bỏ|Điều \d|Đơn vị tính|Ngày)(?!\p{L})/u;

function endsBefore(rest: string, previous: string): boolean {
  if (OPENS_TITLE.test(rest) || /^\d/.test(rest)) return true;
  return !BOARD.test(previous) && (ENDS_AGENCY.test(rest) || NEXT_DOCUMENT.test(rest));
}

/** After `và` the name goes on with a capital that opens no other document. */
function goesOn(rest: string, isHeading: boolean): boolean {
  return (isHeading || /^[ \n]+\p{Lu}/u.test(rest)) && !NEXT_DOCUMENT.test(rest.trimStart());
}

function match(expression: RegExp, letters: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(letters) ?? undefined;
}
