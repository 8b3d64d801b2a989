import { readPrintedPeriod } from './printed-period.ts';

const UNIT = '(?:ngày|tuần|tháng|quý|năm|nửa năm)';
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|sáu|chín)';
const RECURRENCE = new RegExp(
  [
    `(?:h[ằà]ng|mỗi|từng) (?:${COUNT} )?${UNIT}(?: (?:${COUNT}) lần)?`,
    `(?:${COUNT} )?${UNIT} ?(?:/ ?|(?=(?:0?1|một) lần))(?:(?:0?1|một) )?lần`,
    `(?:\\d{1,2}|một|hai|ba|bốn) lần ?(?:/ ?|mỗi |một |trong )(?:0?1 )?${UNIT}`,
    'định kỳ',
    // A day of a month that no year fixes: "trước ngày 25 tháng cuối quý", "trước ngày 10 tháng sau".
    'ngày \\d{1,2} (?:của )?tháng (?:(?:đầu|giữa|cuối|thứ hai)(?: tiên| cùng)?(?: của)? (?:mỗi )?quý|sau|kế tiếp|liền kề)',
  ].join('|'),
  'g',
);
/** What may stand around the recurrence: words of order, days and hours. */
const AROUND = new Set(
  'trước chậm nhất muộn không quá vào là đến tới trong hết cuối đầu giữa thường xuyên báo cáo ngày tháng quý năm tuần của và hoặc cùng tiên giờ lúc thứ hai ba tư sáu bảy chủ nhật làm việc sau kế tiếp theo liền kề đó'.split(
    ' ',
  ),
);
const FIGURES = /^(?:\d{1,2}(?:[/.-]\d{1,4}){0,2}|\d{1,2}h\d{0,2}|(?:19|20)\d\d)$/;

/** Whether the words say that the work comes again: "hằng tháng, trước ngày 25", "06 tháng/lần", "ngày 25 tháng cuối quý". */
export function isRecurring(words: string): boolean {
  const rest = words.replace(RECURRENCE, ' ');
  if (rest === words) return false;
  const around = rest.split(/[\s,;:()]+/).filter(Boolean);
  return around.every((word) => AROUND.has(word) || FIGURES.test(word));
}

const LEAD =
  '(?:(?:thời hạn|hạn|hoàn thành|xong|phải|chậm nhất|muộn nhất|trễ nhất|không quá|không (?:muộn|chậm) hơn|là|vào|đến|tới|cho đến|cho tới|(?:kể )?từ nay|hết|trong|ngay trong|trước|cuối),? )*';
const VAGUE = new RegExp(
  `^${LEAD}(?:khoảng|dự kiến|sau|từ|kể từ|bắt đầu từ|(?:khoảng )?(?:đầu|giữa|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần (?:\\d|đầu|cuối|thứ [^ ]+)(?: tiên| cùng)?|ngày làm việc (?:đầu tiên|cuối cùng)|các tháng (?:đầu|cuối)|những tháng (?:đầu|cuối)))(?: của)? (.+)$`,
);
const MONTH = '(?:\\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|giêng|chạp)';
const CLOCK = "(?:(?:lúc )?\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút|'|p)?,? )?";
/** A day, month or quarter without its year, or with two figures of it; a time told from the day of the text. */
const WITHOUT_YEAR = [
  `${CLOCK}(?:ngày )?\\d{1,2}([/.-])\\d{1,2}(?:\\1\\d{2})?`,
  `${CLOCK}(?:ngày )?\\d{1,2} tháng ${MONTH}(?: năm (?:nay|này|sau))?`,
  `${CLOCK}ngày \\d{1,2}(?: tháng (?:này|sau))?`,
  `tháng ${MONTH}(?: năm (?:nay|này|sau))?`,
  'quý (?:iv|i{1,3}|[1-4]|nhất|tư|một|hai|ba|bốn)(?: năm (?:nay|này|sau))?',
  `${COUNT} tháng (?:đầu|cuối) năm(?: nay| này)?`,
  '(?:tuần|tháng|quý|năm) (?:nay|này|sau|tới)',
  'hôm nay|ngày mai',
].join('|');
const NAMED_TIME = new RegExp(
  `^${LEAD}(?:${WITHOUT_YEAR}|(?:nhiệm kỳ|năm học|năm ngân sách|mùa|vụ|đợt|quá trình) .+)$`,
);
/** "trong năm", "cuối quý": a bare name of a time needs a word that makes a time of it. */
const BARE_TIME = new RegExp(
  `^${LEAD}(?:trong|cuối|đầu|giữa|hết|nửa đầu|nửa cuối) (?:ngày|tuần|tháng|quý|năm)$`,
);
const SPAN = new RegExp(
  `^(?:(?:thời hạn|hoàn thành|xong|trong|trong vòng|trong thời hạn|trong thời gian|sau|chậm nhất|muộn nhất|không quá|tối đa|trước|là),? )+(?:\\d{1,3}(?: ?\\([^)]+\\))?|${COUNT}|mười|mười lăm|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi) (?:giờ|ngày|tuần|tháng|quý|năm)(?: \\d{1,2} (?:phút|ngày|tháng))?(?: (?![/\\d]|(?:ngày|tháng|năm) \\d|quý ).*)?$`,
);
/** An occasion after "trước", "sau" or "khi", never a time that merely was not read ("trước quý V/2042"). */
const OCCASION = new RegExp(
  `^${LEAD}(?:ngay (?:sau|khi|trước)|sau|trước|khi|cùng|đồng thời|(?:trong|tại) (?=(?:kỳ họp|phiên họp|hội nghị|cuộc họp|đại hội) ))(?: khi)? (?!ngày \\d|tháng \\d|quý (?:[ivx]+|\\d)|năm \\d|giờ|hết|cuối|đầu|đây|đó|mắt|tiên|\\d).{2,}$`,
);

/**
 * Whether the words name a time from which no day follows: an occasion, a span without its printed start, a day without
 * its year, a vague part of a period, several days. The words then stand as the deadline.
 */
export function isTimeInWords(words: string): boolean {
  if ([NAMED_TIME, BARE_TIME, SPAN, OCCASION].some((form) => form.test(words))) return true;
  const vague = VAGUE.exec(words)?.[1];
  if (vague !== undefined) return readPrintedPeriod(vague) !== undefined || NAMED_TIME.test(vague);
  const days = words.replace(new RegExp(`^${LEAD}`), '').split(/,? và (?:trước )?|[,;] ?(?:trước )?/);
  return days.length > 1 && days.every((day) => readPrintedPeriod(day) !== undefined);
}
