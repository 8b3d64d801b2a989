import type { InspectionDays } from '../../model/inspection.ts';
import { addDays } from '../../model/time/calendar.ts';
import { isoDaySchema } from '../../model/time/iso-day.ts';

const DAY = '\\d{1,2}';
/** A day whose month or year may stand only after the next one: `13` of `13 và 14/3/2024`, `30/3` of `30/3 và 01/4/2024`. */
const SHORT = `${DAY}(?:(?:\\s?[/.]\\s?|\\s+tháng\\s+)${DAY}(?:(?:\\s?[/.]\\s?|\\s+năm\\s+)\\d{4})?)?`;
const WHOLE = `${DAY}(?:\\/|\\s+tháng\\s+|-|\\.)${DAY}(?:\\/|\\s+năm\\s+|-|\\.)\\d{4}`;
const JOINT =
  '(?:\\s*[,;]\\s*(?:và\\s+)?|\\s+và\\s+|\\s*[-–]\\s*|\\s+(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?)(?:ngày\\s+)?';
const DAYS = new RegExp(
  `(?:(?<from>từ)\\s+(?:ngày\\s+)?|(?:ngày|buổi|sáng|chiều|trưa|tối)[\\s:,(]+)(?<days>(?:${SHORT}${JOINT}){0,9}${WHOLE})(?!\\d)`,
  'giu',
);
const PIECE = new RegExp(`^(${SHORT}|${WHOLE})(${JOINT})?`, 'iu');

/** Words after which a day is a document's, or that of somebody's opinion. */
const DOCUMENT =
  /(?<!\p{L})(?:báo cáo|tờ trình|văn bản|biên bản|kế hoạch|quyết định|chương trình|công văn|luật|nghị định|nghị quyết|thông báo|thông tư|giấy|phiếu|đơn|thư|chỉ thị|công điện|hợp đồng|hướng dẫn|đề nghị|đề xuất|kiến nghị|ý kiến|thẩm định|phê duyệt|kết luận (?:thanh tra|kiểm tra|số))(?!\p{L})/iu;
/** Words after which days are those that were looked into, not those of the looking. */
const LOOKED_INTO =
  /(?:giai đoạn|thời kỳ|niên độ|số liệu|hồ sơ|chứng từ|phát sinh|(?<!định )kỳ|trước|hết|đến|tính từ)\s*[:(]?\s*$/iu;
/** What is held on a day. */
const OCCASION =
  /(?<!\p{L})(?:kiểm tra|làm việc|họp|hội nghị|buổi|cuộc|phiên|giao ban|khảo sát|tiếp công dân|tiếp xúc cử tri|đối thoại|giám sát|thẩm tra|phúc tra)(?!\p{L})/iu;
/** What somebody did on the day. */
const HELD = new RegExp(`${OCCASION.source}|(?<!\\p{L})(?:chủ trì|chủ tọa|chủ toạ)(?!\\p{L})`, 'iu');
/** What is done with papers, not with people and places. */
const PAPERWORK =
  /(?<!\p{L})(?:ban hành|nhận được|gửi|ký|trình|phê duyệt|có (?:báo cáo|tờ trình|văn bản|công văn|ý kiến|kế hoạch|quyết định))(?!\p{L})/iu;
/** Time of day and the like, which stand before the day at the head of its clause. */
const TIME_WORDS =
  /^\s*(?:(?:vào|trong|lúc|hồi|hôm nay|sáng|chiều|trưa|tối|buổi sáng|buổi chiều|các|cả|từ|\d{1,2}|hai|ba|bốn|giờ|h|phút|ngày|,)\s*)*[:(]?\s*$/iu;
const LABEL = /^\s*(?:[-–+*]\s*)?Thời (?:gian|điểm)(?<of>[^:]*)/u;
/** Behind `Thời gian`: of something that was held, and not of what is dealt with, handed in or carried out. */
const OF_OCCASION = new RegExp(
  `^[\\s,]*(?:(?:và|của|địa điểm|tổ chức(?!\\s+thực hiện)|diễn ra|tiến hành|bắt đầu|khai mạc)(?!\\p{L})|${OCCASION.source})`,
  'iu',
);
/** An earlier occasion: what was told there is now carried out. */
const CARRIED_OUT = /^\s*(?:theo|căn cứ|thực hiện|xét)\s(?!kết quả)/iu;
const AT_OCCASION = /(?<!\p{L})tại (?:các )?(?:cuộc|buổi|phiên|hội nghị|kỳ)(?!\p{L})/giu;
/** No inspection or meeting goes on longer; a longer time is what was looked into. */
const LONGEST = 62;

/**
 * The days something was held, where the text says so: at the head of a clause that goes on with what was held (`Ngày
 * 13/3/2024, … kiểm tra`), after its name (`tại cuộc họp ngày 13/3/2024`) or after `Thời gian:`. Days of documents and
 * of opinions are none. Reads `ngày 13 và 14/3/2024`, `các ngày 30/3, 01/4 và 02/4/2024`, `từ ngày 13 đến ngày
 * 14/3/2024`, `13-14/3/2024`.
 */
export function readOccasionDays(text: string): InspectionDays | undefined {
  let named: InspectionDays | undefined;
  for (const match of text.matchAll(DAYS)) {
    const how = saysHeld(text, match.index, match.index + match[0].length);
    if (how === undefined) continue;
    const days = readDays(match.groups?.days ?? '');
    // "từ ngày 13/3/2024" alone is a bound.
    if (!days || (match.groups?.from !== undefined && days.until === undefined)) continue;
    if (how === 'opens') return days;
    named ??= days;
  }
  return named;
}

/** How the words around a day say that something was held on it. */
function saysHeld(text: string, start: number, end: number): 'opens' | 'names' | undefined {
  const sentence =
    text
      .slice(0, start)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.;](?:\s|$)/u)[0] ?? '';
  if (LOOKED_INTO.test(sentence) || /\d[\d/]*[-/]\p{Lu}[\p{L}\d/&-]*\s*,?\s*$/u.test(sentence))
    return undefined;
  const label = LABEL.exec(sentence)?.groups?.of;
  if (label !== undefined) return TIME_WORDS.test(label) || OF_OCCASION.test(label) ? 'opens' : undefined;
  const clause = sentence.split(',').at(-1) ?? '';
  if (TIME_WORDS.test(clause)) {
    const isNoun = /^\s*,?\s*(?:về|của|V\/v|là)\s/u.test(after);
    const held = after.search(HELD);
    const papers = after.search(PAPERWORK);
    if (!isNoun && held >= 0 && (papers < 0 || held < papers)) return 'opens';
    return !isNoun && isAtOccasion(sentence) ? 'names' : undefined;
  }
  if (CARRIED_OUT.test(clause) || !OCCASION.test(clause)) return undefined;
  return DOCUMENT.test(sinceOccasion(clause)) ? undefined : 'names';
}

/** `tại buổi làm việc với xã Thử, các phòng, ngày …`: an occasion that no document was named after. */
function isAtOccasion(sentence: string): boolean {
  return (
    !CARRIED_OUT.test(sentence) &&
    sentence.match(AT_OCCASION) !== null &&
    !DOCUMENT.test(sinceOccasion(sentence))
  );
}

/** The words from the last `tại cuộc họp` on, or all: an opinion told there has its day from there. */
function sinceOccasion(words: string): string {
  const at = [...words.matchAll(AT_OCCASION)].at(-1)?.index;
  return at === undefined ? words : words.slice(at);
}

interface Piece {
  day: number;
  month: number | undefined;
  year: number | undefined;
  isSpanTo: boolean;
}

function readDays(words: string): InspectionDays | undefined {
  const pieces: Piece[] = [];
  for (let rest = words, isSpanTo = false; rest !== ''; ) {
    const match = PIECE.exec(rest);
    if (!match) return undefined;
    const [day = 0, month, year] = (match[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
    pieces.push({ day, month, year, isSpanTo });
    isSpanTo = /[-–]|đến|tới/iu.test(match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  const spells = spellsOf(pieces);
  return spells && daysOf(spells);
}

/** First and last day of each spell; months and years that are not printed are those of the next day. */
function spellsOf(pieces: readonly Piece[]): [string, string][] | undefined {
  const days: string[] = [];
  let { month, year }: Partial<Piece> = {};
  for (const piece of pieces.toReversed()) {
    month = piece.month ?? month;
    year = piece.year ?? year;
    const iso = [year, month, piece.day].map((number) => String(number).padStart(2, '0')).join('-');
    if (!isoDaySchema.safeParse(iso).success) return undefined;
    days.unshift(iso);
  }
  const spells: [string, string][] = [];
  for (const [at, iso] of days.entries()) {
    const last = spells.at(-1);
    if (!last || !pieces[at]?.isSpanTo) spells.push([iso, iso]);
    else if (iso > last[1] && iso <= addDays(last[1], LONGEST)) last[1] = iso;
    else return undefined;
  }
  return spells;
}

/** What the frontmatter can hold: a spell first, then single days; `undefined` for days in disorder or several spells. */
function daysOf([first, ...rest]: readonly [string, string][]): InspectionDays | undefined {
  if (!first) return undefined;
  const also = rest.map(([day]) => day);
  const isOrdered = [first[1], ...also].every((day, at, all) => at === 0 || day > (all[at - 1] ?? ''));
  if (!isOrdered || rest.some(([from, until]) => from !== until)) return undefined;
  return {
    on: first[0],
    ...(first[1] !== first[0] && { until: first[1] }),
    ...(also.length > 0 && { also }),
  };
}
