import { isLayoutText } from '../forms/head-forms.ts';
import { type Run, type SourceTable, wordsOf } from '../source-document.ts';
import type { Piece } from './words.ts';

/** Words of one printed row, left to right; points. */
export interface PlacedRow {
  pieces: readonly Omit<Piece, 'size'>[];
  size: number;
  /** Baseline, from the top. */
  y: number;
}

/** Rows of a page, first and last included, that are one table. */
export interface FoundTable {
  first: number;
  last: number;
  table: SourceTable;
}

interface Cell {
  left: number;
  right: number;
  runs: Run[];
}

/** Fewest rows side by side that are a table and not an accident of justified lines. */
const FEWEST = 3;

/**
 * Tables of a page: rows that all have white space at the same places. What heads and feet set in two columns is no
 * table. What lines part is read before (`pdf-ruled-tables.ts`), so a row begins where its first column has words.
 */
export function findTables(rows: readonly PlacedRow[]): FoundTable[] {
  const cells = rows.map(cellsOf);
  const tables: FoundTable[] = [];
  for (let first = 0; first < rows.length; first++) {
    const last = lastOfRegion(cells, first);
    const region = cells.slice(first, last + 1);
    const filled = region.filter((row) => row.length > 1).length;
    if (filled < FEWEST && !isPairOfFigures(region, rows.slice(first, last + 1))) continue;
    const columns = columnsOf(region);
    if (!isTable(region, columns)) continue;
    tables.push({
      first,
      last,
      table: { rows: tableRows(region, rows.slice(first, last + 1), columns), hasSpans: false },
    });
    first = last;
  }
  return tables;
}

/** White between the cells of two rows that are a table all the same, as a share of the size, and cells of each. */
const WIDE = 1.5;
const NARROWEST = 3;

/** Two rows are a table where both have as many cells, wide apart, with figures under figures. */
function isPairOfFigures(region: readonly Cell[][], lines: readonly PlacedRow[]): boolean {
  const [above = [], below = []] = region;
  const size = Math.max(...lines.map((line) => line.size));
  const isWide = [above, below].every((row) =>
    row.slice(1).every(({ left }, index) => left - (row[index]?.right ?? left) > WIDE * size),
  );
  const isFigure = (cell: Cell | undefined): boolean => /^[\d.,/%\s-]+$/u.test(wordsOf(cell?.runs ?? []));
  const figures = above.filter((cell, index) => isFigure(cell) && isFigure(below[index])).length;
  return (
    region.length === 2 &&
    above.length >= NARROWEST &&
    above.length === below.length &&
    isWide &&
    figures >= 2
  );
}

/** The last row of several cells that follows with at most one broken cell line between; the foot of a text ends it. */
function lastOfRegion(cells: readonly Cell[][], first: number): number {
  if ((cells[first]?.length ?? 0) < 2) return first;
  let last = first;
  for (let index = first + 1; index < cells.length && index - last <= 2; index++) {
    const row = cells[index] ?? [];
    if (row.some((cell) => isLayoutText(wordsOf(cell.runs).trim()))) break;
    if (row.length > 1) last = index;
  }
  return last;
}

/** The cells of one printed row, told apart by the white between them. */
export function cellsOfRow(row: PlacedRow): Run[][] {
  return cellsOf(row).map(({ runs }) => runs);
}

function cellsOf({ pieces, size }: PlacedRow): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, width, isBold, isItalic, script, isSpaced } of pieces) {
    const run: Run = {
      text,
      ...(isBold && { isBold }),
      ...(isItalic && { isItalic }),
      ...(script && { script }),
    };
    const last = cells.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > 0.9 * size) cells.push({ left: x, right: x + width, runs: [run] });
    else {
      if (isSpaced) last.runs.push({ text: ' ' });
      last.runs.push(run);
      last.right = Math.max(last.right, x + width);
    }
  }
  return cells;
}

/** Columns are what is left when all words of the region are pushed down onto one line. */
function columnsOf(region: readonly Cell[][]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  const all = region.flat();
  const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
  // A line over most of the table is a title within it, not a cell of one column.
  const cells = all.filter(({ left, right }) => right - left < 0.7 * width);
  for (const { left, right } of cells.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function isTable(region: readonly Cell[][], columns: readonly { left: number; right: number }[]): boolean {
  if (columns.length < 2) return false;
  const texts = region.map((row) => row.map(({ runs }) => wordsOf(runs).trim()));
  if (texts.flat().some(isLayoutText)) return false;
  const isApart = region.every(
    (row) => new Set(row.map((cell) => columnAt(columns, cell))).size === row.length,
  );
  const figures = texts.filter((row) => row.slice(1).some((text) => /^[\d.,/%\s-]+$/u.test(text))).length;
  return isApart && (columns.length > 2 || figures >= 2);
}

function columnAt(columns: readonly { left: number; right: number }[], { left, right }: Cell): number {
  const middle = (left + right) / 2;
  const inside = columns.findIndex((column) => middle >= column.left && middle <= column.right);
  return inside >= 0 ? inside : columns.findLastIndex((column) => column.left <= middle);
}

/** Printed lines of one table row stand closer than rows do; where they do not, a row begins with its first column. */
function tableRows(
  region: readonly Cell[][],
  lines: readonly PlacedRow[],
  columns: readonly { left: number; right: number }[],
): Run[][][] {
  const gaps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y));
  const size = Math.max(...lines.map((line) => line.size));
  const pitch = Math.min(...gaps.filter((gap) => gap >= 0.95 * size), 1.3 * size);
  const rows: Run[][][] = [];
  let hasFirst = false;
  region.forEach((cells, index) => {
    const startsFirst = cells.some((cell) => columnAt(columns, cell) === 0);
    const isApart = index === 0 || (gaps[index - 1] ?? 0) > 1.05 * pitch;
    const isNew = isApart || (startsFirst && hasFirst);
    if (isNew) {
      rows.push(columns.map((): Run[] => []));
      hasFirst = false;
    }
    hasFirst ||= startsFirst;
    for (const cell of cells) {
      const target = rows.at(-1)?.[Math.max(0, columnAt(columns, cell))];
      if (!target) continue;
      if (target.length > 0) target.push({ text: '\n' });
      target.push(...cell.runs);
    }
  });
  return rows;
}
