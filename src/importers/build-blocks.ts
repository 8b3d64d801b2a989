import { importWords as words } from '../i18n/import.ts';
import { endsClause, isCapitals, isNumbered, type Marker, rankOf, readMarker } from './numbering.ts';
import {
  lineText,
  type Remark,
  type Run,
  type SourceLine,
  type SourcePlace,
  type SourceTable,
  wordsOf,
} from './source-document.ts';

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
}

/** Longest numbered line that can be a heading: the longest known has 180 letters. */
const LONGEST_HEADING = 220;

/** Join printed lines to paragraphs, and tell headings from paragraphs. */
export function buildBlocks(lines: readonly SourceLine[], remarks: Remark[]): ImportedBlock[] {
  const drafts = joinLines(lines, remarks);
  const levels: { rank: number }[] = [];
  return drafts.map((draft, index): ImportedBlock => {
    const [first] = draft.lines;
    const place = first?.place ?? { line: 1 };
    if (first?.table) return { kind: 'table', level: 0, runs: [], table: first.table, place };
    const { runs, marker } = draft;
    const isHeading = isHeadingDraft(draft, drafts[index + 1]);
    const level = levelOf(marker, levels, isHeading);
    return { kind: isHeading ? 'heading' : 'paragraph', level, runs, place, ...(marker && { marker }) };
  });
}

/** Numbered units open a level below the last one of a higher rank; a line of capitals without number is a part. */
function levelOf(marker: Marker | undefined, levels: { rank: number }[], isHeading: boolean): number {
  if (marker && !isNumbered(marker)) return levels.length + 2;
  if (!marker && !isHeading) return levels.length + 2;
  const rank = marker ? rankOf(marker) : 0.5;
  while ((levels.at(-1)?.rank ?? -1) >= rank) levels.pop();
  levels.push({ rank });
  return Math.min(levels.length + 1, 6);
}

function joinLines(lines: readonly SourceLine[], remarks: Remark[]): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    if (last && !line.table && !last.lines[0]?.table && isContinuation(line, last)) {
      if (line.join === 'starts') {
        remarks.push({ place: line.place, message: words.unsure.joined, words: lineText(line).slice(0, 80) });
      }
      const before = wordsOf(last.runs);
      const isHyphen = /[\p{L}\p{N}][-‑]$/u.test(before.trimEnd());
      const isTight = isHyphen && /^[\p{L}\p{N}]/u.test(lineText(line));
      last.runs = isTight
        ? [...trimEnd(last.runs), ...trimStart(line.runs)]
        : [...last.runs, { text: ' ' }, ...line.runs];
      last.lines.push(line);
      continue;
    }
    const marker = line.table ? undefined : readMarker(lineText(line));
    drafts.push({ lines: [line], runs: [...line.runs], ...(marker && { marker }) });
  }
  return drafts;
}

function trimEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

function trimStart(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
}

/** Whether a line goes on from the paragraph before. */
function isContinuation(line: SourceLine, last: Draft): boolean {
  const text = lineText(line);
  const before = wordsOf(last.runs).trimEnd();
  const isOpen = !endsClause(before) && !isWhole(before);
  const lastLine = last.lines.at(-1);
  if (line.align === 'center' && lastLine?.align !== 'center') return false;
  const marker = readMarker(text);
  if (marker) return line.join === 'continues' && isOpen && isAccident(marker, text);
  if (line.join === 'continues') return true;
  const isLower = /^[\p{Ll},;.)]/u.test(text);
  if (isBareUnit(last) && isCapitals(text)) return true;
  if (line.join === 'starts') return isOpen && isLower && !isAllBold(last) && !isHeadingText(last);
  if (isCapitalsHeading(before) && isCapitals(text)) return !line.isAfterGap;
  if (isCapitalsHeading(before) || (isCapitalsHeading(text) && line.isAfterGap)) return false;
  return isOpen && (isLower || !isHeadingText(last));
}

/** Words that are complete without a stop: a remark in brackets, an address. */
function isWhole(text: string): boolean {
  return /^\(.*\)$/su.test(text) || /^Kính gửi/u.test(text);
}

/** A marker that running text brought to the start of a broken line: `kinh tế⏎- xã hội`, `30/9/⏎24. Sau đó`. */
function isAccident(marker: Marker, text: string): boolean {
  return /^[\p{Ll}\d]/u.test(text.slice(marker.length)) || marker.kind === 'plus';
}

/** `Chương I` alone: its name stands on the next line. */
function isBareUnit({ runs, marker }: Draft): boolean {
  const isNamed = marker && ['phan', 'chuong', 'muc', 'annex'].includes(marker.kind);
  return isNamed === true && wordsOf(runs).trim().length <= marker.length;
}

function isAllBold(draft: Draft): boolean {
  const written = draft.runs.filter((run) => run.text.trim() !== '' && run.note === undefined);
  return written.length > 0 && written.every((run) => run.isBold === true);
}

function isCapitalsHeading(text: string): boolean {
  return isCapitals(text) && text.length <= LONGEST_HEADING && /\s/u.test(text) && !/[.;,]$/u.test(text);
}

/** A numbered line that is short and ends like no sentence. */
function isHeadingText({ runs, marker }: Draft): boolean {
  const text = wordsOf(runs).trim();
  if (isCapitalsHeading(text)) return true;
  if (!marker || !isNumbered(marker)) return false;
  if (text.length > LONGEST_HEADING || endsClause(text) || /,$/u.test(text)) return false;
  // Words after a full stop are a sentence, and a heading has none.
  return !/[.?!]\s+\p{Lu}/u.test(text.slice(marker.length)) || marker.kind === 'dieu';
}

function isHeadingDraft(draft: Draft, next: Draft | undefined): boolean {
  const text = wordsOf(draft.runs).trim();
  const { marker } = draft;
  if (marker?.kind === 'dieu' && text.length === marker.length) return true;
  if (isHeadingText(draft)) return !isListItem(draft, next);
  // A part is a heading even where its words end with a colon.
  const isPart = marker && rankOf(marker) <= rankOf({ kind: 'part', label: '', length: 0 });
  if (isPart && /^[^.;:?!]*:$/u.test(text.slice(marker.length)) && text.length <= LONGEST_HEADING)
    return true;
  if (!marker || !isNumbered(marker) || text.length > LONGEST_HEADING) return false;
  // Bold says it where the words end with a colon or a full stop.
  return isAllBold(draft) && !/;$/u.test(text) && next !== undefined;
}

/**
 * An item of a plain list may lack its stop: `1. Xã Thử` right before `2. Xã Mẫu`, or at the very end. A heading has
 * something under it.
 */
function isListItem(draft: Draft, next: Draft | undefined): boolean {
  const { marker } = draft;
  if (!marker || isAllBold(draft)) return false;
  if (next === undefined) return marker.kind !== 'annex';
  const isSmall = ['item', 'point', 'letter'].includes(marker.kind);
  const isSame = next.marker?.kind === marker.kind && rankOf(next.marker) === rankOf(marker);
  return isSmall && isSame;
}
