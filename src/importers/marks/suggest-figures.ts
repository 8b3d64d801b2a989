import { widerFigure } from '../../model/figures/figure-in-sentence.ts';
import { type PrintedValue, readPrintedValue } from '../../model/figures/printed-value.ts';
import { sentenceAt } from '../../model/text/sentence.ts';
import type { SourcePlace } from '../source-document.ts';

/** A printed figure that a clerk may want to mark, with what its sentence says of it, all as printed. */
export interface FigureSuggestion {
  place: SourcePlace;
  printed: string;
  sentence: string;
  value: PrintedValue;
  /** The words that say what is measured. */
  indicator?: string;
  /** The time it holds for: `đến hết ngày 30/9/2042`, `5 tháng đầu năm 2042`. */
  period?: string;
  /** The place it holds for: `xã Ví Dụ`. */
  where?: string;
}

/** Units that are more than one small word, or no word at all. */
const UNIT = [
  '%|‰|điểm %|(?:tỷ|tỉ|triệu|nghìn|ngàn) (?:đồng|USD)|đồng|tiêu chí(?: (?:nông thôn mới|NTM))?(?:/(?:01 )?xã)?',
  '(?:nghìn |triệu |vạn )?(?:lượt|ha|m²|m2|m³|m3|km²|km2|km|m|tấn|tạ|kg|kWh|MW|người|hộ|lao động)(?:/(?:năm|tháng|ngày|ha|người))?',
  'dịch vụ công|thủ tục hành chính|công trình|dự án|gói thầu|hồ sơ|văn bản|nhiệm vụ|học sinh|phòng học|giáo viên|cán bộ|công chức|doanh nghiệp',
  'hợp tác xã|sản phẩm|giấy chứng nhận|giấy phép|phương tiện(?: đo)?|tập thể|cá nhân|đơn thư|vụ việc|cuộc thanh tra|thứ hạng|Trạm Y tế|trạm y tế',
  'nhà văn hóa|hộ nghèo|hộ cận nghèo|hộ gia đình|trường hợp|kiến nghị|nội dung|chỉ tiêu|mô hình|cơ sở|đơn vị',
].join('|');
/** Small words after a number that are no unit: a time, or words that go on with the sentence. */
const NO_UNIT =
  '(?:tháng|năm|giờ|phút|giây|quý|tuần|và|của|trên|trong|đến|tới|tại|về|để|từ|là|so|theo|với|cho|các|những|được|đã|do|ở|hoặc|nhưng|thì|có|lần|khóa|cấp|của|như|nêu|này|nói|ban|gồm|còn|ngày làm|điều|khoản|h|g)(?![\\p{L}\\p{M}])';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:từ )?(?:${NUMBER})(?:/\\d+)?\\s?(?:(?:${UNIT})|(?!${NO_UNIT})\\p{Ll}[\\p{Ll}\\p{M}]*)(?: trở (?:lên|xuống))?(?![\\p{L}\\d]|/\\p{Lu})`,
  'gu',
);
/** A number after these is a name, a date or a place in a list. */
const NAMED =
  /(?:^|[\s(])(?:số|ngày|mùng|tháng|năm|quý|điều|khoản|điểm|mục|phần|chương|thứ|lần thứ|khóa|khoá|tuyến|thôn|tổ|khu|phố|đường|km|mẫu|biểu|bảng|phụ lục|nhiệm kỳ|vùng|khối|tiểu khu|thửa|lô|chú thích|trang|trước|hết|sau|trong|vòng|hạn|lúc)\s$/iu;
const YEAR = /^(?:19|20)\d\d\s/u;
const COUNTED_TIME = /^\d+\s?(?:ngày|tháng|năm|giờ)(?!\p{L})/u;
const RANK = /(?:thứ|vị trí|xếp hạng|hạng)\s(?:thứ )?(\d{1,3}\/\d{1,3})(?![\d/])/gu;

/** Candidate figures of a paragraph, with the sentence each stands in. */
export function suggestFigures(text: string, place: SourcePlace): FigureSuggestion[] {
  const figures = [...text.matchAll(FIGURE)]
    .filter(({ 0: words, index }) => !isName(words, text.slice(0, index)))
    .map((match) => ({
      // "1 tỷ 200 triệu đồng" and "trên 42,6%" are one figure; its half would be another.
      printed: widerFigure(match[0].trim(), text, match.index) ?? match[0].trim(),
      index: match.index,
    }));
  const ranks = [...text.matchAll(RANK)].map(({ 0: words, 1: printed = '', index }) => ({
    printed,
    index: index + words.length - printed.length,
  }));
  let end = 0;
  return [...ranks, ...figures]
    .toSorted((a, b) => a.index - b.index)
    .filter(({ printed, index }) => {
      const isInside = index < end;
      if (!isInside) end = Math.max(text.lastIndexOf(printed, index), 0) + printed.length;
      return !isInside;
    })
    .flatMap(({ printed, index }): FigureSuggestion[] => {
      const value = readPrintedValue(printed);
      if (!value) return [];
      const sentence = sentenceAt(text, index);
      return [{ place, printed, sentence, value, ...saidOf(text, index, printed, sentence) }];
    });
}

/** Whether a number is part of a name, a date or a span of time, and measures nothing. */
function isName(words: string, before: string): boolean {
  const isMeasured = /(?:%|đồng)(?: trở \p{Ll}+)?$/u.test(words);
  if (isMeasured) return false;
  const isSpan = COUNTED_TIME.test(words) && !/(?:bình quân|trung bình|trung vị)\s$/iu.test(before);
  return NAMED.test(before) || YEAR.test(words) || isSpan;
}

const REACHES =
  /\s*(?:ước |dự kiến |mới |chỉ |đã |hiện |cũng |vẫn |còn |đều )*(?:đạt|là|bằng|được|có|còn|gồm|lên|xuống|tăng|giảm|với|chiếm|khoảng|trên|dưới|gần|hơn|tối thiểu|từ|đứng|thứ|xếp hạng|ước|phấn đấu|hoàn thành|thực hiện|\s)+$/u;
const PERIOD =
  /(?<![\p{L}\p{M}])(?:(?:tính )?đến (?:hết |cuối |thời điểm )?(?:ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày kiểm tra|thời điểm (?:kiểm tra|báo cáo)|tháng \d{1,2}\/\d{4}|quý [IVX]+\/\d{4}|năm \d{4}|nay)|(?:trong |hơn )?\d{1,2} tháng (?:đầu|cuối) năm(?: \d{4})?|(?:trong )?(?:tháng \d{1,2}|quý [IVX]+)(?:\/| năm )\d{4}|(?:trong )?năm \d{4})(?![\p{L}\d])/iu;
const PLACE =
  /(?<![\p{L}\p{M}])(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn)\s(?:\p{Lu}[\p{L}\p{M}'’]*)(?:\s\p{Lu}[\p{L}\p{M}'’]*){0,3}/u;

function saidOf(
  text: string,
  index: number,
  printed: string,
  sentence: string,
): Pick<FigureSuggestion, 'indicator' | 'period' | 'where'> {
  const from = text.lastIndexOf(sentence, index);
  const indicator = indicatorOf(sentence, Math.max(0, index - Math.max(from, 0)), printed);
  const period = PERIOD.exec(sentence)?.[0];
  const where = PLACE.exec(sentence)?.[0];
  return {
    ...(indicator !== undefined && { indicator }),
    ...(period !== undefined && { period }),
    ...(where !== undefined && { where }),
  };
}

/** Words of the longest indicator, in letters. */
const LONGEST_INDICATOR = 120;

/** What is measured: the nearest clause before the figure that has words of its own, else what follows it. */
function indicatorOf(sentence: string, at: number, printed: string): string | undefined {
  const clauses = sentence.slice(0, at).split(/[,;:(]\s+/u);
  for (const clause of clauses.toReversed().slice(0, 2)) {
    const words = clause
      .replace(PERIOD, '')
      .replace(/\d[\d.,/]*\s?(?:%|\p{L}+(?:\sđồng)?).*$/u, '')
      .replace(REACHES, '')
      .trim();
    if (/\p{L}+\s\p{L}+/u.test(words) && words.length <= LONGEST_INDICATOR) return words;
  }
  const after = /^[^,;:.()]*/u.exec(sentence.slice(at + printed.length))?.[0].trim() ?? '';
  return after !== '' && after.length <= LONGEST_INDICATOR ? after : undefined;
}
