import { importWords as words } from '../../i18n/clerk/import.ts';
import { readMarker } from '../forms/numbering.ts';
import {
  fold,
  type Remark,
  type Run,
  type SourceLine,
  type SourceTable,
  splitRuns,
  wordsOf,
} from '../source-document.ts';
import { readAlignedTable } from './aligned-table.ts';

/** Lines with their tables recognised, and the signs that drew them. */
export interface TypedTables {
  lines: SourceLine[];
  marks: string[];
  remarks: Remark[];
}

/** How the cells of a row are parted. */
type Border = 'bar' | 'tab' | 'blank';
const BORDERS: Readonly<Record<Border, RegExp>> = { bar: /\|/gu, tab: /\t/gu, blank: /\s{3,}/gu };
/** A line that only draws: `|---|:--|`. */
const DRAWN = /^[\s|:+=_-]*-[\s|:+=_-]*$/u;
/** A row of fewer cells may as well be a numbered line with a tab after its number. */
const NARROWEST = 3;

/** Tables that a plain text draws with bars, tabs or wide blanks. Rows that do not agree are left as lines, and said. */
export function readTypedTables(source: readonly SourceLine[]): TypedTables {
  const read: TypedTables = { lines: [], marks: [], remarks: [] };
  const lines = partCells(source, read);
  for (let index = 0; index < lines.length; ) {
    const rows = rowsFrom(lines, index);
    const [first] = rows;
    const aligned = first?.border === 'blank' ? readAlignedTable(lines.slice(index)) : undefined;
    if (first && aligned) {
      const { place } = first.line;
      read.lines.push({ place, runs: [], table: { rows: aligned.rows, hasSpans: false } });
      read.remarks.push({ place, message: words.unsure.typedTable });
      index += aligned.length;
      continue;
    }
    if (!first || rows.length < 2) {
      const line = lines[index];
      if (line) read.lines.push(line);
      index++;
      continue;
    }
    index += rows.length;
    takeRows(rows, first, read);
  }
  return read;
}

/** Fewer borders than this part no table, but a drawing. */
const FEWEST_BORDERS = 4;

/** A page copied cell by cell, with a bar on a line of its own between them: which cells make a row is lost. */
function partCells(lines: readonly SourceLine[], read: TypedTables): SourceLine[] {
  const isBorder = (line: SourceLine | undefined): boolean =>
    line?.furniture === 'rule' && wordsOf(line.runs).trim() === '|';
  const first = lines.find(isBorder);
  if (first && lines.filter(isBorder).length >= FEWEST_BORDERS)
    read.remarks.push({ place: first.place, message: words.unsure.maybeTable });
  return lines.map((line, index) =>
    isBorder(lines[index - 1]) ? { ...line, join: 'starts', isAfterGap: true } : line,
  );
}

interface Row {
  line: SourceLine;
  border: Border;
  cells: Run[][];
  isDrawn: boolean;
}

/** The rows that follow one another from here, all parted alike. */
function rowsFrom(lines: readonly SourceLine[], start: number): Row[] {
  const rows: Row[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    const row = line && rowOf(line, rows[0]?.border);
    if (!row || (rows.length === 0 && (row.isDrawn || filled(row) < NARROWEST))) break;
    rows.push(row);
  }
  return rows;
}

function rowOf(line: SourceLine, border: Border | undefined): Row | undefined {
  if (line.table) return undefined;
  const text = wordsOf(line.runs);
  const trimmed = text.trim();
  if (border === 'bar' && DRAWN.test(trimmed)) return { line, border, cells: [], isDrawn: true };
  if (line.furniture) return undefined;
  const borders: Border[] = border ? [border] : ['bar', 'tab', 'blank'];
  for (const kind of borders) {
    const cells = cellsOf(line.runs, kind);
    const isRow = kind === 'bar' ? cells.length > 2 || /^\|.*\|$/u.test(trimmed) : cells.length > 2;
    if (isRow && filled({ cells }) >= 2) return { line, border: kind, cells, isDrawn: false };
  }
  return undefined;
}

function filled({ cells }: Pick<Row, 'cells'>): number {
  return cells.filter((cell) => fold(wordsOf(cell)) !== '').length;
}

function cellsOf(runs: readonly Run[], border: Border): Run[][] {
  const cells: Run[][] = [];
  let rest: readonly Run[] = border === 'tab' ? runs : trimmed(runs);
  const text = wordsOf(rest);
  let taken = 0;
  for (const { index, 0: sign } of text.matchAll(BORDERS[border])) {
    const [cell, after] = splitRuns(rest, index - taken);
    cells.push(trimmed(cell));
    rest = splitRuns(after, sign.length)[1];
    taken = index + sign.length;
  }
  cells.push(trimmed(rest));
  // The bars at both ends enclose no cell.
  if (border !== 'bar') return cells;
  return cells.slice(text.startsWith('|') ? 1 : 0, text.endsWith('|') ? -1 : undefined);
}

function trimmed(runs: readonly Run[]): Run[] {
  const text = wordsOf(runs);
  const lead = text.length - text.trimStart().length;
  return splitRuns(splitRuns(runs, lead)[1], text.trim().length)[0];
}

function takeRows(rows: readonly Row[], first: Row, read: TypedTables): void {
  const place = first.line.place;
  const width = first.cells.length;
  const cells = rows.filter(({ isDrawn }) => !isDrawn).map((row) => row.cells);
  const isEven = cells.every(({ length }) => length === width);
  const startsAsList = cells.every(([cell = []]) => isListMark(fold(wordsOf(cell))));
  if ((first.border === 'blank' && !isEven) || startsAsList || cells.length < 2) {
    if (!startsAsList) read.remarks.push({ place, message: words.unsure.maybeTable });
    read.lines.push(...rows.map(({ line }): SourceLine => ({ ...line, join: 'starts', isAfterGap: true })));
    return;
  }
  if (first.border === 'bar')
    for (const { line } of rows) read.marks.push((wordsOf(line.runs).match(/\|/gu) ?? []).join(''));
  const table: SourceTable = { rows: cells, hasSpans: false };
  read.lines.push(
    { place, runs: [], table },
    // What only draws stays furniture, where the account finds it.
    ...rows.filter(({ isDrawn }) => isDrawn).map(({ line }) => drawn(line, read)),
  );
  read.remarks.push({ place, message: words.unsure.typedTable });
}

/** A drawn line as furniture; its bars are counted already. */
function drawn(line: SourceLine, read: TypedTables): SourceLine {
  if (!line.furniture) read.marks.push(wordsOf(line.runs).replace(/[\s|]/gu, ''));
  return { ...line, furniture: 'rule' };
}

/** `-`, `+`, `a)`: a list whose words stand after a tab. */
function isListMark(cell: string): boolean {
  const kind = readMarker(`${cell} A`)?.kind;
  return kind !== undefined && kind !== 'item' && cell.length <= 3;
}
