import { importWords as words } from '../../i18n/clerk/import.ts';
import { GROUNDS } from '../forms/head-forms.ts';
import { endsClause, isCapitals, isNumbered, type Marker, rankOf, readMarker } from '../forms/numbering.ts';
import {
  fold,
  lineText,
  type Remark,
  type Run,
  type SourceLine,
  type SourcePlace,
  type SourceTable,
  wordsOf,
} from '../source-document.ts';

/** A heading, a paragraph or a table of the text, with the place where it starts. */
export interface ImportedBlock {
  kind: 'heading' | 'paragraph' | 'table';
  /** Markdown level of a heading, from 2. */
  level: number;
  runs: Run[];
  marker?: Marker;
  table?: SourceTable;
  place: SourcePlace;
}

interface Draft {
  lines: SourceLine[];
  runs: Run[];
  marker?: Marker;
  /** Its words while they are short enough for a heading, else `undefined`: long paragraphs are not joined up twice. */
  short: string | undefined;
  /** Its last letters. */
  end: string;
}

/** Longest numbered line that can be a heading: the longest known has 180 letters. */
const LONGEST_HEADING = 220;

/** Join printed lines to paragraphs, and tell headings from paragraphs. */
export function buildBlocks(lines: readonly SourceLine[], remarks: Remark[]): ImportedBlock[] {
  const drafts = joinLines(lines, remarks);
  const levels: { rank: number }[] = [];
  const ranks = ranksIn(drafts);
  return drafts.map((draft, index): ImportedBlock => {
    const [first] = draft.lines;
    const place = first?.place ?? { line: 1 };
    if (first?.table) return { kind: 'table', level: 0, runs: [], table: first.table, place };
    const { runs, marker } = draft;
    const isHeading = isHeadingDraft(draft, drafts[index + 1]);
    const level = levelOf(marker && { ...marker, rank: ranks(marker) }, levels, isHeading);
    return { kind: isHeading ? 'heading' : 'paragraph', level, runs, place, ...(marker && { marker }) };
  });
}

/** Numbered units open a level below the last one of a higher rank; a line of capitals without number is a part. */
function levelOf(
  marker: (Marker & { rank: number }) | undefined,
  levels: { rank: number }[],
  isHeading: boolean,
): number {
  if (marker && !isNumbered(marker)) return levels.length + 2;
  if (!marker && !isHeading) return levels.length + 2;
  const rank = marker ? marker.rank : 0.5;
  while ((levels.at(-1)?.rank ?? -1) >= rank) levels.pop();
  levels.push({ rank });
  return Math.min(levels.length + 1, 6);
}

/** Articles stand over parts, but within them where the text opens with a part. */
function ranksIn(drafts: readonly Draft[]): (marker: Marker) => number {
  const kinds = drafts.map(({ marker }) => marker?.kind);
  const part = kinds.findIndex((kind) => kind === 'upper' || kind === 'part');
  const isWithin = part >= 0 && part < kinds.indexOf('dieu');
  const within = rankOf({ kind: 'part', label: '', length: 0 }) + 0.5;
  return (marker) => (isWithin && marker.kind === 'dieu' ? within : rankOf(marker));
}

function joinLines(lines: readonly SourceLine[], remarks: Remark[]): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    const text = lineText(line);
    if (last && !line.table && !last.lines[0]?.table && isContinuation(line, last, drafts.at(-2))) {
      if (line.join === 'starts' && !isBareUnit(last)) {
        remarks.push({ place: line.place, message: words.unsure.joined, words: text.slice(0, 80) });
      } else if (isBrokenDash(text)) {
        remarks.push({ place: line.place, message: words.unsure.joinedDash, words: text.slice(0, 80) });
      } else if (line.isGuess) {
        remarks.push({ place: line.place, message: words.unsure.guessedJoin, words: text.slice(0, 80) });
      }
      append(last, line, text);
      continue;
    }
    const marker = line.table ? undefined : readMarker(text);
    drafts.push({
      lines: [line],
      runs: [...line.runs],
      short: limited(text),
      end: text.slice(-END),
      ...(marker && { marker }),
    });
  }
  return drafts;
}

const END = 80;

function limited(text: string): string | undefined {
  return text.length <= LONGEST_HEADING ? text : undefined;
}

/** Add a line; a hyphen at the end of a line joins without a blank: `KT-⏎XH`, `2021-⏎2030`. */
function append(draft: Draft, line: SourceLine, text: string): void {
  const isTight = /[\p{L}\p{N}][-‑]$/u.test(draft.end) && /^[\p{L}\p{N}]/u.test(text);
  const last = draft.runs.at(-1);
  const [first, ...rest] = line.runs;
  if (isTight && last && first) {
    draft.runs[draft.runs.length - 1] = { ...last, text: last.text.trimEnd() };
    draft.runs.push({ ...first, text: first.text.trimStart() }, ...rest);
  } else draft.runs.push({ text: ' ' }, ...line.runs);
  const blank = isTight ? '' : ' ';
  draft.short = draft.short === undefined ? undefined : limited(draft.short + blank + text);
  draft.end = (draft.end + blank + text).slice(-END);
  draft.lines.push(line);
}

/** Whether a line goes on from the paragraph before. */
function isContinuation(line: SourceLine, last: Draft, above: Draft | undefined): boolean {
  const text = lineText(line);
  const before = last.short;
  const isOpen = !endsClause(last.end) && !isWhole(before) && !isConclusion(last, text);
  const lastLine = last.lines.at(-1);
  if (isBareUnit(last) && isCapitals(text)) return true;
  if (line.isAfterGap && isStopless(last, above) && !/^\p{Ll}/u.test(text)) return false;
  if (line.align === 'center' && lastLine?.align !== 'center' && !isUnclosed(before)) return false;
  const marker = readMarker(text);
  if (marker) return line.join === 'continues' && isOpen && (isAccident(marker, text) || isBrokenDash(text));
  if (isNextGround(last, text)) return false;
  if (line.join === 'continues') return true;
  const isLower = /^[\p{Ll},;.)]/u.test(text);
  if (line.join === 'starts') {
    const goesOn = isLower || isTornWord(last.end) || isUnclosed(before);
    return isOpen && goesOn && !isAllBold(last) && !isHeadingText(last);
  }
  if (isCapitalsHeading(before) && isCapitals(text)) return !line.isAfterGap;
  if (isCapitalsHeading(before) || (isCapitalsHeading(text) && line.isAfterGap)) return false;
  // A line of another look is another block: a bold title over plain words, a centred one over set text.
  const isOther =
    (isAllBold(last) && !isBoldRuns(line.runs)) || (lastLine?.align === 'center' && !line.align);
  const isRunning = isLower || !isHeadingText(last) || isTorn(last.end, text);
  return isOpen && !isOther && (isRunning || isBrokenWithin(line, last, text));
}

/**
 * A line break that was typed into one paragraph of Word parts a heading from its text; before a figure, or after words
 * that have begun to run (`1. Kết quả: có⏎18 thôn`), it parts nothing.
 */
function isBrokenWithin(line: SourceLine, last: Draft, text: string): boolean {
  if (line.place.page !== undefined || last.lines.at(-1)?.place.line !== line.place.line) return false;
  return /^\d/u.test(text) || /[,;:]\s\S/u.test((last.short ?? '').slice(last.marker?.length ?? 0));
}

/** A word that ends no paragraph: `… huyện Thử của⏎UBND huyện`. */
function isTornWord(end: string): boolean {
  return /(?:^|\s)(?:và|hoặc|của|các|những|cho|với|từ|để|bởi|giữa)$/u.test(end);
}

/** A remark in brackets that is not closed yet. */
function isUnclosed(text = ''): boolean {
  return /^\([^)]*$/u.test(text);
}

/** Words that no heading ends with, and a number that no paragraph begins with: `Nghị quyết số⏎128/NQ-CP`. */
function isTorn(end: string, text: string): boolean {
  return (
    isTornWord(end) ||
    end.endsWith(',') ||
    (/\sngày$|\stháng$/u.test(end) && /^\d/u.test(text)) ||
    /^\d{1,5}(?:\/\d{4})?[-/]\p{Lu}{2}/u.test(text)
  );
}

/** After grounds that end with a comma: who concludes, and that the conclusions follow. */
function isConclusion({ runs, end }: Draft, text: string): boolean {
  return end.endsWith(',') && /^\p{Lu}[^.;:]*:$/u.test(text) && GROUNDS.test(fold(wordsOf(runs)));
}

/** Grounds are listed one under the other, each in a paragraph of its own, however full its last line is. */
function isNextGround({ runs, end }: Draft, text: string): boolean {
  return end.endsWith(';') && GROUNDS.test(text) && GROUNDS.test(fold(wordsOf(runs)));
}

/** An item of a list whose items have no stop. */
function isStopless({ marker }: Draft, above: Draft | undefined): boolean {
  return marker !== undefined && above?.marker?.kind === marker.kind && !endsClause(above.end);
}

/** Words that are complete without a stop: a remark in brackets, an address. */
function isWhole(text = ''): boolean {
  return /^\(.*\)$/su.test(text) || /^Kính gửi/u.test(text);
}

/** A marker that running text brought to the start of a broken line: `kinh tế⏎- xã hội`, `30/9/⏎24. Sau đó`. */
function isAccident(marker: Marker, text: string): boolean {
  return /^[\p{Ll}\d]/u.test(text.slice(marker.length)) || marker.kind === 'plus';
}

/** What the items of a list begin with and no second half of a name: `- Tập trung`, `- Giao Sở …`. */
const ITEM_VERB =
  /^[-–] (?:Thực hiện|Tập trung|Tiếp tục|Chủ động|Chủ trì|Phối hợp|Rà soát|Đẩy mạnh|Đẩy nhanh|Chỉ đạo|Giao(?! thông)|Tăng cường|Xây dựng|Tham mưu|Báo cáo|Kiểm tra|Theo dõi|Đôn đốc|Tổ chức|Hướng dẫn|Nâng cao|Quan tâm|Khẩn trương|Yêu cầu|Đề nghị|Bố trí|Hoàn thành|Hoàn thiện|Tuyên truyền|Quản lý|Làm tốt|Thường xuyên|Phát huy|Triển khai|Các |Việc |Về |Đối với )/u;

/** A dash between words that a full line brought to the start of the next: `Phòng Tài chính⏎- Kế hoạch`. */
function isBrokenDash(text: string): boolean {
  return /^[-–] /u.test(text) && !ITEM_VERB.test(text);
}

/** `Chương I` alone: its name stands on the next line. */
function isBareUnit({ short, marker }: Draft): boolean {
  const isNamed = marker && ['phan', 'chuong', 'muc', 'annex'].includes(marker.kind);
  return isNamed === true && short !== undefined && short.length <= marker.length;
}

function isAllBold({ runs }: Draft): boolean {
  return isBoldRuns(runs);
}

function isBoldRuns(runs: readonly Run[]): boolean {
  const isMute = (run: Run): boolean => run.text.trim() === '' || run.note !== undefined;
  return runs.every((run) => isMute(run) || run.isBold === true) && !runs.every(isMute);
}

function isCapitalsHeading(text = ''): boolean {
  return text.length <= LONGEST_HEADING && isCapitals(text) && /\s/u.test(text) && !/[.;,]$/u.test(text);
}

/** A numbered line that is short and ends like no sentence. */
function isHeadingText({ short: text, marker }: Draft): boolean {
  if (text === undefined) return false;
  if (isCapitalsHeading(text)) return true;
  if (!marker || !isNumbered(marker)) return false;
  if (endsClause(text) || /,$/u.test(text)) return false;
  // Words after a full stop are a sentence, and a heading has none.
  return !/[.?!]\s+\p{Lu}/u.test(text.slice(marker.length)) || marker.kind === 'dieu';
}

function isHeadingDraft(draft: Draft, next: Draft | undefined): boolean {
  const { short: text, marker } = draft;
  if (text === undefined) return false;
  if (marker?.kind === 'dieu' && text.length === marker.length) return true;
  if (isHeadingText(draft)) return !isListItem(draft, next);
  // A part is a heading even where its words end with a colon.
  const isPart = marker && rankOf(marker) <= rankOf({ kind: 'part', label: '', length: 0 });
  if (isPart && /^[^.;:?!]*:$/u.test(text.slice(marker.length))) return true;
  if (!marker || !isNumbered(marker)) return false;
  // Bold says it where the words end with a colon or a full stop.
  return isAllBold(draft) && !/;$/u.test(text) && next !== undefined;
}

/**
 * An item of a plain list may lack its stop: `1. Xã Thử` right before `2. Xã Mẫu` or `II. …`, or at the very end. A
 * heading has something under it.
 */
function isListItem(draft: Draft, next: Draft | undefined): boolean {
  const { marker } = draft;
  if (!marker || isAllBold(draft)) return false;
  if (next === undefined) return marker.kind !== 'annex';
  const isSmall = ['item', 'point', 'letter'].includes(marker.kind);
  const isOver = next.marker && isNumbered(next.marker) && rankOf(next.marker) <= rankOf(marker);
  return isSmall && isOver === true;
}
