import { isLayoutText } from '../forms/head-forms.ts';
import { endsClause, readMarker } from '../forms/numbering.ts';
import type { Run } from '../source-document.ts';
import type { Letter } from './glyphs.ts';
import { findGrids, type Grid } from './grids.ts';
import { turned } from './matrix.ts';
import { type Row, rowsOf } from './rows.ts';
import type { DrawnRule } from './rules.ts';
import { runsOfRow } from './runs.ts';
import { piecesText } from './words.ts';

/** A table of a page as its lines part it. */
export interface RuledTable {
  top: number;
  bottom: number;
  /** Borders of its columns, from the left. */
  xs: number[];
  /** Printed lines of each cell, row by row; a cell swallowed by a span has none. */
  cells: Row[][][];
  hasSpans: boolean;
}

/** The ruled tables of a page, and the letters that stand in none. What heads and feet set in a frame is no table. */
export function takeRuledTables(
  letters: readonly Letter[],
  rules: readonly DrawnRule[],
  page: number,
): { tables: RuledTable[]; letters: Letter[] } {
  const tables: RuledTable[] = [];
  let rest = [...letters];
  // The largest first: a table within a cell of another is words of that cell.
  const grids = findGrids(rules).toSorted((a, b) => areaOf(b) - areaOf(a));
  for (const grid of grids) {
    const inside = rest.map((letter) => fieldAt(grid, letter));
    const taken = rest.filter((_, index) => inside[index] !== undefined);
    if (taken.length === 0) continue;
    const table = tableOf(grid, taken, page);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((_, index) => inside[index] === undefined);
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), letters: rest };
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

/** The field that the middle of a letter stands in, by number. */
function fieldAt({ xs, ys }: Grid, { x, y, width, size, angle }: Letter): number | undefined {
  const [across, down] = turned(x + width / 2, y - 0.3 * size, -angle);
  const column = xs.findLastIndex((border) => border <= across);
  const row = ys.findLastIndex((border) => border <= down);
  if (column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1) return undefined;
  return row * (xs.length - 1) + column;
}

function tableOf(grid: Grid, letters: readonly Letter[], page: number): RuledTable | undefined {
  const { xs, ys, cellOf } = grid;
  const columns = xs.length - 1;
  const ofCell = new Map<number, Letter[]>();
  for (const letter of letters) {
    const cell = cellOf[fieldAt(grid, letter) ?? 0] ?? 0;
    const own = ofCell.get(cell);
    if (own) own.push(letter);
    else ofCell.set(cell, [letter]);
  }
  const all = cellOf.map((cell, field) => (cell === field ? linesIn(ofCell.get(cell) ?? [], page) : []));
  const texts = all.flatMap((lines) => lines.map(({ pieces }) => piecesText(pieces)));
  if (texts.some(isLayoutText)) return undefined;
  const rows = Array.from({ length: ys.length - 1 }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns),
  ).filter((cells) => cells.some((lines) => lines.length > 0));
  const used = xs
    .slice(0, columns)
    .map((_, column) => rows.some((cells) => (cells[column]?.length ?? 0) > 0));
  const cells = rows.map((row) => row.filter((_, column) => used[column]));
  if (cells.length === 0 || used.filter(Boolean).length < 2) return undefined;
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    xs,
    cells,
    hasSpans: cellOf.some((cell, field) => cell !== field),
  };
}

/** The printed lines of a cell; words turned upwards, as in narrow heads, stand after the level ones. */
function linesIn(letters: readonly Letter[], page: number): Row[] {
  const angles = [...new Set(letters.map(({ angle }) => angle))].toSorted(
    (a, b) => Math.abs(a) - Math.abs(b),
  );
  return angles.flatMap((wanted) =>
    rowsOf(
      letters.filter(({ angle }) => angle === wanted),
      page,
    ),
  );
}

/** Printed lines of a cell as one text; a list in it keeps its lines. */
export function runsOfCell(rows: readonly Row[]): Run[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const runs = runsOfRow(row).map((run) => (run.text === '\t' ? { ...run, text: ' ' } : run));
    if (!above) return runs;
    const starts = startsInCell(piecesText(above.pieces), piecesText(row.pieces));
    return [{ text: starts ? '\n' : ' ' }, ...runs];
  });
}

/** Whether a printed line of a cell starts a paragraph, and does not go on from the line above. */
function startsInCell(above: string, line: string): boolean {
  const marker = readMarker(line);
  const isListed =
    marker !== undefined && (marker.kind !== 'dash' || endsClause(above) || /^[-–]\s/u.test(above));
  return isListed || (/[.;]$/u.test(above) && /^\p{Lu}/u.test(line));
}
