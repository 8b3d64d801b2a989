import { importWords as words } from '../../i18n/clerk/import.ts';
import { readMarker } from '../forms/numbering.ts';
import { lineText, type Remark, type SourceLine, type SourcePlace } from '../source-document.ts';
import { findNotesOfPages } from './note-marks.ts';
import { joinTables, partsOf } from './page-parts.ts';
import type { Row } from './rows.ts';
import type { RuledTable } from './ruled-tables.ts';
import type { DrawnRule } from './rules.ts';
import { runsOfRow } from './runs.ts';
import { piecesText } from './words.ts';

/** The printed lines of a page. */
export interface PageRows {
  rows: Row[];
  /** Tables that lines part, whose words are in no row. */
  tables: RuledTable[];
  /** Lines drawn along the sides of the sheet. */
  rules: DrawnRule[];
  /** Text printed up or down the sheet. */
  turned: Row[];
  /** Lines askew, or of a seal: a watermark, what a signature shows of itself. */
  stamps: Row[];
  /** Of the page, in points. */
  width: number;
}

/** Tell from the places of printed lines how they belong together. */
export function linesOfPages(pages: readonly PageRows[]): { lines: SourceLine[]; remarks: Remark[] } {
  const all = pages.flatMap(({ rows }) => rows);
  const bodySize = mostCommon(
    all.flatMap((row) =>
      row.pieces.map(({ size, text }) => ({ value: Math.round(size * 2) / 2, weight: text.length })),
    ),
  );
  const pitch =
    median(pages.flatMap(({ rows }) => rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0)))) ||
    bodySize * 1.3;
  const remarks: Remark[] = [];
  const lines: SourceLine[] = [];
  let bodyBefore: Row | undefined;
  let smallBefore: Row | undefined;
  const joined = joinTables(pages.map(partsOf), bodySize);
  const noted = findNotesOfPages(
    pages.map(({ rules, width }, index) => ({ parts: joined[index] ?? [], rules, width })),
    bodySize,
  );
  pages.forEach(({ rows, stamps, turned, width }, index) => {
    const margins = marginsOf(rows.length >= 8 ? rows : all, bodySize);
    const { parts, small } = noted[index] ?? { parts: [], small: 0 };
    parts.forEach((part, position) => {
      const place = { page: index + 1, line: position + 1 };
      if ('repeated' in part) {
        lines.push({ place, runs: [{ text: part.repeated }], furniture: 'page-header' });
        return;
      }
      if ('table' in part) {
        bodyBefore = undefined;
        lines.push({ place, runs: [], table: part.table, isSmall: false });
        remarks.push({ place, message: part.xs ? words.unsure.ruledTable : words.unsure.tableOfPdf });
        return;
      }
      const { row } = part;
      const isSmall = position >= small;
      const before = isSmall ? smallBefore : bodyBefore;
      const line = lineOf(row, place, width, margins);
      const isTight = before?.page !== row.page || row.y - before.y < pitch * 1.3;
      const join = !before || !isTight ? 'starts' : joinOf(before, row, margins);
      const isAfterGap = before?.page === row.page && row.y - before.y > pitch * 1.6;
      lines.push({ ...line, ...(join && { join }), ...(isAfterGap && { isAfterGap }), isSmall });
      // A page number stands between two lines of a paragraph without parting them.
      if (/^\d{1,3}$/u.test(lineText(line))) return;
      if (isSmall) smallBefore = row;
      else bodyBefore = row;
    });
    const below = { page: index + 1, line: parts.length + 1 };
    if (turned.length > 0)
      remarks.push({
        place: below,
        message: words.unsure.turnedText,
        words: piecesText(turned[0]?.pieces ?? []),
      });
    for (const row of turned) lines.push({ place: below, runs: runsOfRow(row), isAfterGap: true });
    for (const stamp of stamps)
      lines.push({ place: below, runs: [{ text: piecesText(stamp.pieces) }], furniture: 'stamp' });
  });
  return { lines, remarks };
}

interface Margins {
  left: number;
  right: number;
}

/** Borders of the running text: where most lines begin, and where full lines end. */
function marginsOf(rows: readonly Row[], bodySize: number): Margins {
  const body = rows.filter(({ size }) => Math.abs(size - bodySize) <= 1);
  const used = body.length >= 4 ? body : rows;
  const left = mostCommon(
    used.map((row) => ({ value: Math.round(row.left / 2) * 2, weight: row.right - row.left })),
  );
  const ends = used.map(({ right }) => right).toSorted((a, b) => a - b);
  return { left, right: ends[Math.floor(ends.length * 0.9)] ?? 0 };
}

/** A full row goes on, a short one ends its paragraph; in between the words decide. */
function joinOf(before: Row, row: Row, margins: Margins): SourceLine['join'] {
  if (flowsOn(before, row, margins)) return 'continues';
  return before.right < margins.left + 0.75 * (margins.right - margins.left) ? 'starts' : undefined;
}

/** Whether the paragraph of the row before goes on: that row was full, and this one is not set as a new paragraph. */
function flowsOn(before: Row, row: Row, { left, right }: Margins): boolean {
  const isFull = before.right + firstWordWidth(row) > right - 1;
  if (!isFull || Math.abs(before.size - row.size) > 1.6) return false;
  const indent = row.left - left;
  const isFirstLine = indent > 0.6 * row.size;
  if (!isFirstLine) return true;
  const step = row.left - before.left;
  if (Math.abs(step) <= 2) return before.left - left > 0.6 * before.size && !isIndentedStart(before);
  return step > 0 && step < 3.2 * row.size && isIndentedStart(before);
}

/** Room that the first word of a row needs at the end of the row before, with a blank. */
function firstWordWidth({ pieces, left, size }: Row): number {
  const second = pieces.findIndex(({ isSpaced }, index) => index > 0 && isSpaced);
  const last = pieces.at(second < 0 ? -1 : second - 1);
  return (last ? last.x + last.width - left : 0) + 0.25 * size;
}

function isIndentedStart(row: Row): boolean {
  return readMarker(piecesText(row.pieces)) !== undefined;
}

function lineOf(row: Row, place: SourcePlace, pageWidth: number, { left, right }: Margins): SourceLine {
  const middle = (row.left + row.right) / 2;
  const isInset = row.left > left + row.size && row.right < right - row.size;
  const isCentred =
    isInset && [(left + right) / 2, pageWidth / 2].some((axis) => Math.abs(middle - axis) < 0.03 * pageWidth);
  return {
    place,
    runs: runsOfRow(row),
    ...(isCentred && { align: 'center' as const }),
    ...(row.left > 0.47 * pageWidth && { isRight: true }),
  };
}

function mostCommon(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
