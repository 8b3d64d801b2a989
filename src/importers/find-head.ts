import { endsClause, isCapitals, readMarker } from './numbering.ts';
import { fold, lineText, type SourceLine, splitRuns, wordsOf } from './source-document.ts';
import { splitColumns } from './split-columns.ts';

/** What stands above the text: who speaks, the number, place and date, the kind of document, its subject. */
export interface FoundHead {
  title?: string;
  subject?: string;
  /** Lines in capitals that name the agency, outer one first. */
  agency: string[];
  number?: string;
  /** The line has a place for a number, left open. */
  isNumberBlank: boolean;
  /** Place and date as printed. */
  placeAndDate?: string;
  day?: string;
  /** Lines taken into frontmatter or known as form, with their places, for the account. */
  moved: SourceLine[];
  /** The lines below, unrecognised lines of the head first. */
  rest: SourceLine[];
  /** Unrecognised lines of the head, published at the top. */
  strange: SourceLine[];
}

const STATE = /C[ỘÔ]NG\s+H(?:ÒA|OÀ)\s+X(?:Ã|A)\s+H[ỘÔ]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM/u;
/** Halves of it, where a narrow column broke the line. */
const STATE_PART =
  /^(?:C[ỘÔ]NG\s+H(?:ÒA|OÀ)\s+X.{0,3}|(?:X.{0,2}\s*)?H[ỘÔ]I\s+CH[ỦU]\s+NGH[ĨI]A(?:\s+VI[ỆÊ]T\s+NAM)?|VI[ỆÊ]T\s+NAM)$/u;
const MOTTO = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu;
const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
const NUMBER = /^Số\s*[:.]?\s*/iu;
const SYMBOL = /^(\d{1,5}[a-zđ]?(?:\s*\/\s*\d{4})?\s*[-/]\s*[\p{Lu}][\p{L}\d]*(?:\s*[-–/&]\s*[\p{L}\d&]+)*)/u;
const PLACE_DATE =
  /(?:^|(?<=\s))(?:\p{Lu}[\p{L}.]*(?:[\s-]+\p{L}[\p{L}.]*){0,5}\s*,\s*)?ngày\s*(\d{1,2}|[.…_]*)\s*tháng\s*(\d{1,2}|[.…_]*)\s*năm\s*(\d{4}|[.…_\d]*)$/u;
const TITLES =
  'THÔNG BÁO|KẾT LUẬN|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|TỜ TRÌNH|HƯỚNG DẪN|BIÊN BẢN|CHƯƠNG TRÌNH|CÔNG ĐIỆN|QUY ĐỊNH|QUY CHẾ|THÔNG TRI|ĐỀ ÁN|PHƯƠNG ÁN|GIẤY MỜI';
const TITLE = new RegExp(`^(?:${TITLES})(?:$|\\s)`, 'u');
const SUBJECT = /^(?:V\/v|Về việc|Về)\s*:?\s/u;
/** Who enacts, in capitals under the subject of a decision. */
const ENACTOR = /^(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|HỘI ĐỒNG|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ)/u;
const OPENING =
  /^(?:Thực hiện|Căn cứ|Ngày \d|Hôm nay|Sau khi|Kính gửi|Vừa qua|(?:Sáng|Chiều)(?: ngày)? |Xét |Trong (?:ngày|các ngày|hai ngày|\d)|Từ ngày|Vào (?:hồi|ngày|lúc)|Tại (?:cuộc|buổi|Hội nghị|phiên|Trụ sở)|Để |Theo )/u;
const LONGEST_HEAD = 40;

/** Read the head of a document off its first lines, however the page arranged them. */
export function findHead(lines: readonly SourceLine[]): FoundHead {
  const head: FoundHead = { agency: [], isNumberBlank: false, moved: [], rest: [], strange: [] };
  const { before, title, after } = atTitle(lines);
  let isOpen = true;
  for (const [index, segment] of before.entries()) {
    if (takeHeadLine(segment, head)) continue;
    // Without a title the text itself follows: the head ends at the first line that is no head.
    if (!title && !before.slice(index + 1, index + 4).some((next) => isFormLine(lineText(next))))
      isOpen = false;
    if (!title && !isOpen) {
      head.rest = before.slice(index).concat(after);
      return withoutLooseAgency(head);
    }
    head.strange.push({ ...segment, join: 'starts', isAfterGap: true });
  }
  head.rest = after;
  if (title) {
    head.title = lineText(title);
    head.moved.push(title);
    head.rest = takeSubject(head, after);
  }
  return title ? head : withoutLooseAgency(head);
}

/** Capitals alone name no agency: without any other line of a head they are the text's own. */
function withoutLooseAgency(head: FoundHead): FoundHead {
  if (head.moved.some((line) => isFormLine(lineText(line)))) return head;
  const rest = [...head.moved, ...head.strange, ...head.rest];
  return { agency: [], isNumberBlank: false, moved: [], strange: [], rest };
}

function atTitle(lines: readonly SourceLine[]): {
  before: SourceLine[];
  title?: SourceLine;
  after: SourceLine[];
} {
  const before: SourceLine[] = [];
  for (const [index, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const text = lineText(line);
    if (line.furniture) {
      before.push(line);
      continue;
    }
    if (isTitle(text) && !line.table) return { before, title: line, after: lines.slice(index + 1) };
    if (endsHead(text) || (line.table && !isLayout(line))) break;
    const segments = splitColumns(line).flatMap(cutFormLines);
    const inside = segments.findIndex((segment) => isTitle(lineText(segment)));
    const found = segments[inside];
    if (found) {
      const after = [...segments.slice(inside + 1), ...lines.slice(index + 1)];
      return { before: [...before, ...segments.slice(0, inside)], title: found, after };
    }
    before.push(...segments);
  }
  return { before, after: lines.slice(before.length === 0 ? 0 : countTaken(lines, before)) };
}

/** How many lines the segments came from. */
function countTaken(lines: readonly SourceLine[], segments: readonly SourceLine[]): number {
  const places = new Set(segments.map(({ place }) => place));
  return lines.findLastIndex(({ place }) => places.has(place)) + 1;
}

function isTitle(text: string): boolean {
  if (/^thông báo(?: kết luận)?$/iu.test(text)) return true;
  return TITLE.test(text) && isCapitals(text) && text.length <= 90 && !text.endsWith(':');
}

/** A line that cannot stand in a head: numbering, an opening of the text, or a long paragraph. */
function endsHead(text: string): boolean {
  if (isFormLine(text)) return false;
  return (
    text.length > 220 ||
    OPENING.test(text) ||
    (readMarker(text) !== undefined && !/^[-–]\s*\d+\s*[-–]$/u.test(text))
  );
}

function isFormLine(text: string): boolean {
  return (
    STATE.test(text) ||
    MOTTO.test(text) ||
    PARTY.test(text) ||
    PLACE_DATE.test(text) ||
    (NUMBER.test(text) && text.length < 80)
  );
}

/** A table whose cells hold lines of a head or a foot is layout, not figures. */
function isLayout(line: SourceLine): boolean {
  return splitColumns(line).map(lineText).some(isLayoutText);
}

/** Words that only a head or a foot sets side by side. */
export function isLayoutText(text: string): boolean {
  return isFormLine(text) || /^Nơi nhận/iu.test(text) || /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s/u.test(text);
}

/** Lines that stand side by side without a visible gap: cut around the forms every head has. */
function cutFormLines(line: SourceLine): SourceLine[] {
  const text = wordsOf(line.runs);
  for (const pattern of [STATE, MOTTO, PLACE_DATE]) {
    const match = pattern.exec(text.trimEnd());
    const start = match ? match.index + (match[0].length - match[0].trimStart().length) : 0;
    if (!match || start === 0 || text.slice(0, start).trim() === '') continue;
    const [left, right] = splitRuns(line.runs, start);
    // The place before a date starts at the last capital that no agency's abbreviation explains.
    return [...cutFormLines({ ...line, runs: left }), { ...line, runs: right, isRight: true }];
  }
  return [line];
}

/** Take what the line says into the head; false when it says nothing a head says. */
function takeHeadLine(line: SourceLine, head: FoundHead): boolean {
  const text = lineText(line);
  if (line.furniture) {
    head.moved.push(line);
    return true;
  }
  if (takeFact(text, head)) {
    head.moved.push(line);
    return true;
  }
  return false;
}

function takeFact(text: string, head: FoundHead): boolean {
  if (STATE.test(text) || STATE_PART.test(text) || MOTTO.test(text) || PARTY.test(text)) return true;
  const date = PLACE_DATE.exec(text);
  if (date) {
    head.placeAndDate ??= text;
    const [, day = '', month = '', year = ''] = date;
    if (/^\d+$/.test(day) && /^\d+$/.test(month) && /^\d{4}$/.test(year)) {
      head.day ??= `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    return true;
  }
  if (NUMBER.test(text) && text.length < 80) return takeNumber(text, head);
  if (head.isNumberBlank && SYMBOL.exec(text)?.[1] === text) return takeNumber(text, head);
  if (head.subject === undefined && /^(?:V\/v|Về việc)\s*:?\s/u.test(text)) {
    head.subject = text;
    return true;
  }
  // One word alone names an agency only where a narrow column broke the line: `ỦY BAN NHÂN⏎DÂN`.
  const isName = /\s/u.test(text) || head.agency.length > 0;
  if (isCapitals(text) && isName && text.length <= 90 && !readMarker(text) && !endsClause(text)) {
    head.agency.push(text);
    return true;
  }
  return false;
}

function takeNumber(text: string, head: FoundHead): boolean {
  const printed = text.replace(NUMBER, '').trim();
  const symbol = SYMBOL.exec(printed)?.[1];
  if (symbol !== undefined && symbol.length === printed.length) {
    head.number ??= fold(symbol);
    head.isNumberBlank = false;
    return true;
  }
  if (printed === '' || /^[\s.…_]*[-/]\s*\p{Lu}/u.test(printed)) {
    head.isNumberBlank = true;
    return true;
  }
  return false;
}

/** The subject stands under the title, over one or several lines, up to a gap, another look or the opening of the text. */
function takeSubject(head: FoundHead, after: readonly SourceLine[]): SourceLine[] {
  const taken: string[] = [];
  let first: SourceLine | undefined;
  let index = 0;
  for (; index < after.length; index++) {
    const line = after[index];
    if (!line) break;
    const text = lineText(line);
    if (line.furniture) {
      if (taken.length > 0 && line.furniture === 'rule') break;
      head.moved.push(line);
      continue;
    }
    const isSubject = first
      ? continuesSubject(first, taken.join(' '), line, text)
      : startsSubject(line, text);
    if (!isSubject) break;
    first ??= line;
    taken.push(text);
    head.moved.push(line);
  }
  if (taken.length > 0) head.subject = [head.subject, ...taken].filter(Boolean).join(' ');
  return after.slice(index);
}

function startsSubject(line: SourceLine, text: string): boolean {
  if (line.table || OPENING.test(text) || readMarker(text)) return false;
  return text.length <= 700 && (SUBJECT.test(text) || !/[.;:]$/u.test(text));
}

/** Numbering, but not the dash within "kinh tế - xã hội" that a broken line brought to the front. */
function isUnit(text: string): boolean {
  const marker = readMarker(text);
  return marker !== undefined && !(marker.kind === 'dash' && /^\p{Ll}/u.test(text.slice(marker.length)));
}

function continuesSubject(first: SourceLine, before: string, line: SourceLine, text: string): boolean {
  if (line.table || OPENING.test(text) || isUnit(text) || before.length + text.length > 900) return false;
  if (/[.:]$/u.test(before) || (ENACTOR.test(text) && isCapitals(text))) return false;
  const isLower = /^\p{Ll}/u.test(text);
  const isBold = (of: SourceLine): boolean =>
    of.runs.every((run: Run) => run.isBold === true || run.text.trim() === '');
  if (isBold(first) !== isBold(line)) return false;
  if (isBold(first) || line.join === 'continues') return !line.isAfterGap || isLower;
  if (first.align === 'center') return line.align === 'center' && (!line.isAfterGap || isLower);
  if (line.align === 'center') return false;
  if (isLower) return true;
  return line.isAfterGap !== true && line.join !== 'starts' && before.length < 200 && text.length < 120;
}

type Run = SourceLine['runs'][number];
