import { fold, type Run, type SourceTable, wordsOf } from '../source-document.ts';
import type { Row } from './rows.ts';
import { type RuledTable, runsOfCell } from './ruled-tables.ts';
import { cellsOfRow, findTables } from './tables.ts';
import { piecesText } from './words.ts';

/** A table of a page. */
interface TablePart {
  table: SourceTable;
  /** Borders of its columns, where lines draw them. */
  xs?: readonly number[];
}

/** A printed line, a table, or the head of a table that a new page repeats, in the order of the page. */
export type PagePart = { row: Row } | TablePart | { repeated: string };

/** Printed lines and tables of a page from its top: those that lines part, and those that only white space does. */
export function partsOf({
  rows,
  tables,
}: {
  rows: readonly Row[];
  tables: readonly RuledTable[];
}): PagePart[] {
  const parts: PagePart[] = [];
  let next = 0;
  for (const table of [...tables, undefined]) {
    const found = table ? rows.findIndex((row, index) => index >= next && row.y > table.top) : -1;
    const end = found < 0 ? rows.length : found;
    parts.push(...partsOfRows(rows.slice(next, end)));
    next = end;
    if (!table) continue;
    const { cells, hasSpans, xs } = table;
    parts.push({ table: { rows: cells.map((row) => row.map(runsOfCell)), hasSpans }, xs });
  }
  return parts;
}

function partsOfRows(rows: readonly Row[]): PagePart[] {
  const found = findTables(rows);
  return rows.flatMap((row, position): PagePart[] => {
    const own = found.find(({ first, last }) => position >= first && position <= last);
    if (!own) return [{ row }];
    return position === own.first ? [{ table: own.table }] : [];
  });
}

/** Where small print begins with nothing but small print and page numbers under it: the notes of the page. */
export function smallPrintFrom(parts: readonly PagePart[], bodySize: number): number {
  return parts.findLastIndex((part) => !isSmallOrNumber(part, bodySize)) + 1;
}

function isSmallOrNumber(part: PagePart, bodySize: number): boolean {
  return 'row' in part && (part.row.size <= 0.93 * bodySize || isPageNumber(part));
}

function isPageNumber(part: PagePart): boolean {
  return (
    'row' in part && /^(?:[-–]\s*)?\d{1,3}(?:\s*[/–-]\s*\d{0,3})?$/u.test(piecesText(part.row.pieces).trim())
  );
}

/** Columns of two tables are the same if their borders differ by no more, in points. */
const SAME_COLUMNS = 4;
/** A head that pages repeat has no more rows. */
const MOST_HEAD_ROWS = 3;

/** Put tables that go on over the end of a page together; a head that is repeated there is left as such. */
export function joinTables(pages: readonly PagePart[][], bodySize: number): PagePart[][] {
  let open: TablePart | undefined;
  return pages.map((parts) => {
    const first = parts.findIndex((part) => !isPageNumber(part));
    const start = parts[first];
    const joined = [...parts];
    if (open && start && 'table' in start && isSameTable(open, start)) {
      const head = repeatedHead(open.table.rows, start.table.rows);
      const words = start.table.rows.slice(0, head).flat().map(wordsOf).map(fold).filter(Boolean);
      for (const row of start.table.rows.slice(head)) addRow(open.table.rows, row, head);
      open.table.hasSpans ||= start.table.hasSpans;
      joined.splice(first, 1, ...(words.length > 0 ? [{ repeated: words.join(' ') }] : []));
    } else if (open && !open.xs && start && 'row' in start) takeRestOfTable(open.table.rows, joined, first);
    const last = joined.slice(0, smallPrintFrom(joined, bodySize)).at(-1);
    // A page that holds nothing but the middle of a table leaves it open.
    if (last && 'table' in last) open = last;
    else if (!last || !('repeated' in last)) open = isOnlyTable(parts, joined) ? open : undefined;
    return joined;
  });
}

/** A page may begin with the head of a table once more, and so few of its rows that they are no table by themselves. */
function takeRestOfTable(rows: Run[][][], parts: PagePart[], first: number): void {
  const cellsAt = (index: number): Run[][] => {
    const part = parts[index];
    return part && 'row' in part ? cellsOfRow(part.row) : [];
  };
  const [head = []] = rows;
  if (repeatedHead([head], [cellsAt(first)]) === 0) return;
  let end = first + 1;
  while (cellsAt(end).length === head.length) addRow(rows, cellsAt(end++), 1);
  parts.splice(first, end - first, { repeated: head.map(wordsOf).map(fold).filter(Boolean).join(' ') });
}

function isOnlyTable(parts: readonly PagePart[], joined: readonly PagePart[]): boolean {
  return parts.length > joined.length && joined.every(isPageNumber);
}

function isSameTable(a: TablePart, b: TablePart): boolean {
  if (a.xs && b.xs) {
    const { xs } = b;
    return (
      a.xs.length === xs.length && a.xs.every((x, index) => Math.abs(x - (xs[index] ?? 0)) <= SAME_COLUMNS)
    );
  }
  const isAsWide = a.table.rows[0]?.length === b.table.rows[0]?.length;
  return !a.xs && !b.xs && isAsWide && repeatedHead(a.table.rows, b.table.rows) > 0;
}

/** How many rows at the start of a table are those at the start of the other. */
function repeatedHead(above: readonly Run[][][], below: readonly Run[][][]): number {
  const words = (row: readonly Run[][] | undefined): string =>
    (row ?? []).map((cell) => fold(wordsOf(cell))).join('|');
  let same = 0;
  while (same < MOST_HEAD_ROWS && below[same] && words(below[same]) === words(above[same])) same++;
  return same;
}

/** Add a row; one whose words go on from the row before, which the page cut, is part of that one. */
function addRow(rows: Run[][][], row: Run[][], head: number): void {
  const last = rows.at(-1);
  const filled = row.flatMap((cell, column) => (fold(wordsOf(cell)) === '' ? [] : [column]));
  const wordsIn = (cells: Run[][] | undefined, column: number): string =>
    fold(wordsOf(cells?.[column] ?? []));
  const goesOn =
    last !== undefined &&
    rows.length > head &&
    !filled.includes(0) &&
    filled.every((column) => /[^.;]$/u.test(wordsIn(last, column))) &&
    filled.some((column) => /^[\p{Ll}(,;]/u.test(wordsIn(row, column)));
  if (goesOn) for (const column of filled) last[column]?.push({ text: ' ' }, ...(row[column] ?? []));
  else rows.push(row);
}
