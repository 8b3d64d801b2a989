import { importWords as words } from '../i18n/import.ts';
import { readMarker } from './numbering.ts';
import { findTables } from './pdf-tables.ts';
import { lineText, type Remark, type Run, type SourceLine } from './source-document.ts';

/** A stretch of letters as a PDF places it; points from the top left corner, `y` at the baseline. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  isItalic: boolean;
  /** Written at an angle: a watermark or a stamp. */
  isSlanted: boolean;
}

export interface PdfPage {
  glyphs: Glyphs[];
  width: number;
  height: number;
}

/** A printed line with its place. */
interface Row {
  page: number;
  glyphs: (Glyphs & { script?: Run['script'] })[];
  y: number;
  size: number;
  left: number;
  right: number;
}

/** Put the letters of all pages back into printed lines, and tell from their places how lines belong together. */
export function linesOfPages(pages: readonly PdfPage[]): { lines: SourceLine[]; remarks: Remark[] } {
  const rows = pages.map((page, index) => rowsOf(page, index + 1));
  const all = rows.flat();
  const bodySize = mostCommon(
    all.flatMap((row) =>
      row.glyphs.map(({ size, text }) => ({ value: Math.round(size * 2) / 2, weight: text.length })),
    ),
  );
  const pitch =
    median(rows.flatMap((page) => page.slice(1).map((row, index) => row.y - (page[index]?.y ?? 0)))) ||
    bodySize * 1.3;
  const remarks: Remark[] = [];
  const lines: SourceLine[] = [];
  let bodyBefore: Row | undefined;
  let smallBefore: Row | undefined;
  rows.forEach((page, index) => {
    const { width = 0, glyphs = [] } = pages[index] ?? {};
    const margins = marginsOf(page.length >= 8 ? page : all, bodySize);
    const tables = findTables(page);
    page.forEach((row, position) => {
      const found = tables.find(({ first, last }) => position >= first && position <= last);
      if (found) {
        bodyBefore = undefined;
        if (position > found.first) return;
        const place = { page: row.page, line: position + 1 };
        lines.push({ place, runs: [], table: found.table, isSmall: false });
        remarks.push({ place, message: words.unsure.tableOfPdf });
        return;
      }
      const isSmall = isSmallPrint(page, position, bodySize);
      const before = isSmall ? smallBefore : bodyBefore;
      const line = lineOf(row, position + 1, width, margins);
      const isTight = before?.page !== row.page || row.y - before.y < pitch * 1.3;
      const join = !before || !isTight ? 'starts' : joinOf(before, row, margins);
      const isAfterGap = before?.page === row.page && row.y - before.y > pitch * 1.6;
      lines.push({ ...line, ...(join && { join }), ...(isAfterGap && { isAfterGap }), isSmall });
      // A page number stands between two lines of a paragraph without parting them.
      if (/^\d{1,3}$/u.test(lineText(line))) return;
      if (isSmall) smallBefore = row;
      else bodyBefore = row;
    });
    for (const stamp of glyphs.filter(({ isSlanted, text }) => isSlanted && text.trim() !== '')) {
      lines.push({
        place: { page: index + 1, line: page.length + 1 },
        runs: [{ text: stamp.text }],
        furniture: 'stamp',
      });
    }
  });
  return { lines, remarks };
}

/** Letters of one baseline are a row; small ones just above or below it are its superscripts and subscripts. */
function rowsOf({ glyphs }: PdfPage, page: number): Row[] {
  const upright = glyphs.filter(({ isSlanted, text }) => !isSlanted && text.trim() !== '');
  const rows: Row[] = [];
  for (const piece of upright.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && Math.abs(piece.y - last.y) <= 0.14 * Math.min(piece.size, last.size)) add(last, piece);
    else rows.push(add({ page, glyphs: [], y: piece.y, size: 0, left: Infinity, right: -Infinity }, piece));
  }
  const merged: Row[] = [];
  rows.forEach((row, index) => {
    const script = scriptHost(row, [rows[index - 1], rows[index + 1], rows[index + 2]]);
    if (script) for (const piece of row.glyphs) add(script.host, { ...piece, script: script.kind });
    else merged.push(row);
  });
  for (const row of merged) row.glyphs.sort((a, b) => a.x - b.x);
  return merged;
}

function add(row: Row, piece: Row['glyphs'][number]): Row {
  row.glyphs.push(piece);
  if (!piece.script) row.size = Math.max(row.size, piece.size);
  row.left = Math.min(row.left, piece.x);
  row.right = Math.max(row.right, piece.x + piece.width);
  return row;
}

/** The row that a row of small letters is raised above or lowered under, if it is one. */
function scriptHost(
  row: Row,
  near: readonly (Row | undefined)[],
): { host: Row; kind: 'super' | 'sub' } | undefined {
  for (const host of near) {
    if (!host || row.size > 0.9 * host.size) continue;
    const rise = (host.y - row.y) / host.size;
    const reach = 0.8 * host.size;
    const isBeside = row.glyphs.every(({ x, width }) =>
      host.glyphs.some((piece) => x <= piece.x + piece.width + reach && x + width >= piece.x - reach),
    );
    if (!isBeside) continue;
    if (rise > 0.1 && rise < 0.7) return { host, kind: 'super' };
    if (rise < -0.05 && rise > -0.4) return { host, kind: 'sub' };
  }
  return undefined;
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
  const text = row.glyphs.map((piece) => piece.text).join(' ');
  const firstWord = /\S+/u.exec(text)?.[0] ?? '';
  const weigh = (letters: string): number => letters.length + 0.35 * (letters.match(/\p{Lu}/gu)?.length ?? 0);
  const wordWidth = ((weigh(firstWord) + 0.6) * (row.right - row.left)) / Math.max(1, weigh(text));
  const isFull = before.right + wordWidth > right - 1;
  if (!isFull || Math.abs(before.size - row.size) > 1.6) return false;
  const indent = row.left - left;
  const isFirstLine = indent > 0.6 * row.size;
  if (!isFirstLine) return true;
  const step = row.left - before.left;
  if (Math.abs(step) <= 2) return before.left - left > 0.6 * before.size && !isIndentedStart(before);
  return step > 0 && step < 3.2 * row.size && isIndentedStart(before);
}

function isIndentedStart(row: Row): boolean {
  return (
    readMarker(
      row.glyphs
        .map(({ text }) => text)
        .join('')
        .trim(),
    ) !== undefined
  );
}

/** Small print with nothing but small print and page numbers under it: the notes of the page. */
function isSmallPrint(page: readonly Row[], position: number, bodySize: number): boolean {
  return page
    .slice(position)
    .every(
      (row) =>
        row.size <= 0.93 * bodySize || /^\s*\d{1,3}\s*$/u.test(row.glyphs.map(({ text }) => text).join('')),
    );
}

function lineOf(row: Row, number: number, pageWidth: number, { left, right }: Margins): SourceLine {
  const middle = (row.left + row.right) / 2;
  const isInset = row.left > left + row.size && row.right < right - row.size;
  const isCentred = isInset && Math.abs(middle - (left + right) / 2) < 0.03 * pageWidth;
  return {
    place: { page: row.page, line: number },
    runs: runsOfRow(row),
    ...(isCentred && { align: 'center' as const }),
    ...(row.left > 0.47 * pageWidth && { isRight: true }),
  };
}

/** Wide gaps become tabs, so that columns can be told apart; others are blanks. */
function runsOfRow(row: Row): Run[] {
  const runs: Run[] = [];
  let end: number | undefined;
  for (const piece of row.glyphs) {
    const gap = end === undefined ? 0 : piece.x - end;
    const isSpaced = runs.at(-1)?.text.endsWith(' ') === true || piece.text.startsWith(' ');
    if (gap > 2.5 * row.size) runs.push({ text: '\t' });
    else if (gap > 0.15 * row.size && !isSpaced) runs.push({ text: ' ' });
    runs.push({
      text: piece.text,
      ...(piece.isBold && { isBold: true }),
      ...(piece.isItalic && { isItalic: true }),
      ...(piece.script && { script: piece.script }),
    });
    end = piece.x + piece.width;
  }
  return runs.flatMap(splitSuperscripts);
}

function splitSuperscripts(run: Run): Run[] {
  return run.text
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u)
    .filter((part) => part !== '')
    .map((text) => (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text) ? { ...run, text, script: 'super' } : { ...run, text }));
}

function mostCommon(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
