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
const OF = /[ \n]{0,3},?[ \n]{0,3}(?:của|do)[ \n]{1,3}/iuy;
const WORD = /[\p{L}\d&.-]*[\p{L}\d&]/uy;
const BLANK = /[ \n]{1,3}/y;
/** Agencies begin with a capital, or in newspapers with one of these words. */
const OPENS_AGENCY = /^(?:\p{Lu}|(?:tỉnh|huyện|thành|bộ|sở|ủy|uỷ|ban|chính|thủ|quốc|hội|liên|các|chủ)$)/u;
/** Words that say what the document does, or go on with the sentence: the agency's name has ended before them. */
const ENDS_AGENCY = new RegExp(
  `^(?:${[
    'về|v/v|ngày|tháng|năm|quý|số|khóa|khoá|nhiệm kỳ|kỳ họp|lần|giai đoạn|đến|đã|đang|sẽ|vẫn|còn|chưa|không|phải|được|bị',
    'trên|tại|trong|theo|với|từ|để|cho|có|nhằm|đối với|do|là|khi|nếu|mà|như|cũng|thì|bằng|nêu|cùng|hoặc|gồm|bao gồm|kèm',
    'nên|vì|bởi|trước|sau|rằng|nay|này|đó|nói trên|vào|ở|ra|gửi|trình|giao|quy định|quy chế|quyết định|sửa đổi|bổ sung',
    'hướng dẫn|phê duyệt|ban hành|triển khai|thực hiện|tăng cường|đẩy mạnh|đẩy nhanh|yêu cầu|chỉ đạo|thông báo|thông qua',
    'công bố|thành lập|kiện toàn|phát động|bãi bỏ|thay thế|điều chỉnh|cụ thể|tiếp tục|hỗ trợ|ghi|xác định|xác nhận|kết luận',
    'báo cáo|chấp thuận|cho phép|đề nghị|đề xuất|đề ra|phân bổ|phân công|phân cấp|xử lý|xử phạt|cấp phép|thu hồi|miễn|giải quyết',
    'phối hợp|khẩn trương|thống nhất|tham mưu|tham gia|tổng kết|sơ kết|xây dựng kế hoạch|bảo đảm|đảm bảo|nâng cao|xem xét',
    'tập trung|chủ động|kiểm tra|rà soát|áp dụng|đồng ý|ủy quyền|uỷ quyền|bổ nhiệm|khen thưởng|các|những|một số|hôm',
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
  let end: number | undefined;
  let at = start;
  let previous = '';
  // In a heading all is capitals, and nothing tells a name from a verb but the verb itself.
  const isHeading = /^\p{Lu}+ \p{Lu}{2,}/u.test(letters.slice(start, start + 20));
  const lower = (text: string) => (isHeading ? text.toLowerCase() : text);
  for (let words = 0; words < 20; words++) {
    const word = match(WORD, letters, at)?.[0];
    if (!word) break;
    if (words === 0 && !OPENS_AGENCY.test(word)) break;
    const rest = lower(letters.slice(at, at + 40));
    if (words > 0 && !BOARD.test(previous) && endsBefore(rest)) break;
    previous = word;
    const join = /^(?:và|&|-)$/.test(word);
    if (join && !isHeading && !/^[^ \n]+[ \n]+\p{Lu}/u.test(rest)) break;
    if (join && NEXT_DOCUMENT.test(rest.slice(word.length).trimStart())) break;
    const stop = word.search(/\.(?=\p{Lu}\p{Ll})/u);
    if (stop > 0) return at + stop;
    if (!join) end = at + word.length;
    at += word.length;
    const blank = match(BLANK, letters, at) ?? match(DASHED, letters, at);
    if (!blank || blank[0].split('\n').length > 2) break;
    at += blank[0].length;
  }
  return end;
}

/** `Lao động - Thương binh`, `Tài chính – Kế hoạch`. */
const DASHED = /[ ]-[ ](?=\p{Lu})/uy;

function endsBefore(rest: string): boolean {
  return ENDS_AGENCY.test(rest) || /^\d/.test(rest) || NEXT_DOCUMENT.test(rest);
}

function match(expression: RegExp, letters: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(letters) ?? undefined;
}
