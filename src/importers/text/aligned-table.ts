import { type Run, type SourceLine, splitRuns, wordsOf } from '../source-document.ts';

/** A table whose columns stand under one another, and how many lines it takes. */
interface AlignedTable {
  rows: Run[][][];
  length: number;
}

interface Cell {
  /** Letters from the left margin. */
  start: number;
  end: number;
  runs: Run[];
}

/** Fewer columns may as well be words with a wide blank between. */
const NARROWEST = 3;

/**
 * Read the table that starts at a line, its columns told by where they stand. A line of one cell under a column past
 * the first goes on with the row above; a line of fewer cells leaves the other columns empty.
 * @returns nothing where two full rows do not agree, or a cell stands under no column or under several
 */
export function readAlignedTable(lines: readonly SourceLine[]): AlignedTable | undefined {
  const all = candidates(lines);
  const width = Math.max(...all.map(({ length }) => length));
  if (width < NARROWEST || all[0]?.length !== width) return undefined;
  const full = all.filter(({ length }) => length === width);
  if (full.length < 2) return undefined;
  const columns = Array.from({ length: width }, (_, column) => ({
    start: Math.min(...full.map((cells) => cells[column]?.start ?? 0)),
    end: Math.max(...full.map((cells) => cells[column]?.end ?? 0)),
  }));
  if (columns.some(({ start }, column) => start <= (columns[column - 1]?.end ?? -1))) return undefined;
  const rows: Run[][][] = [];
  for (const cells of all) {
    const places = cells.map((cell) => columnOf(cell, columns));
    const isOrdered = places.every((place, index) => place > (places[index - 1] ?? -1));
    if (!isOrdered) return undefined;
    const above = rows.at(-1)?.[places[0] ?? 0];
    const [only] = cells;
    if (cells.length === 1 && above && only) above.push({ text: '\n' }, ...only.runs);
    else rows.push(columns.map((_, column) => cells[places.indexOf(column)]?.runs ?? []));
  }
  return { rows, length: all.length };
}

/** The lines that may be rows: the first has columns, the next have them too or stand under one past the first. */
function candidates(lines: readonly SourceLine[]): Cell[][] {
  const found: Cell[][] = [];
  for (const line of lines) {
    if (line.furniture || line.table || (found.length > 0 && line.isAfterGap)) break;
    const cells = cellsOf(line);
    const second = found[0]?.[1]?.start ?? Number.POSITIVE_INFINITY;
    const isRow = cells.length > 1 || (cells[0]?.start ?? 0) >= second - 2;
    if (!isRow) break;
    found.push(cells);
  }
  return found;
}

function cellsOf({ runs }: SourceLine): Cell[] {
  const text = wordsOf(runs);
  if (text.includes('\t')) return [];
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length - 1,
    runs: splitRuns(splitRuns(runs, index)[1], words.length)[0],
  }));
}

/** The one column a cell stands under, -1 where there is none or more than one. */
function columnOf({ start, end }: Cell, columns: readonly { start: number; end: number }[]): number {
  const over = columns.flatMap((column, index) =>
    start <= column.end && end >= column.start ? [index] : [],
  );
  return over.length === 1 ? (over[0] ?? -1) : -1;
}
